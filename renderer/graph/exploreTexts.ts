import { counted } from '../texts';

/** What the window says of measures and paths. */
export const exploreTexts = {
  measures: {
    title: 'Measure the shown graph',
    sizeBy: 'Size by',
    sizes: {
      relations: 'Relations in the whole graph',
      degree: 'Degree',
      pageRank: 'PageRank',
      betweenness: 'Betweenness',
    },
    colourBy: 'Colour by',
    colours: { type: 'Type', community: 'Community', component: 'Component' },
    keep: 'Keep in the graph',
    keepHint: 'Writes the measures of what is shown as properties',
    kept: (count: number) => `The measures of ${counted(count, 'element')} are in the graph.`,
  },
  paths: {
    title: 'Path to…',
    label: 'Find the element a path leads to',
    placeholder: 'Name of another element',
    choices: 'Elements by that name',
    none: 'No path of up to eight hops leads there.',
    incomplete: 'Around hubs the search stopped early: there may be others as short.',
    show: (length: number) => `Show on the canvas (${counted(length, 'hop')})`,
    noMatch: (text: string) => `Nothing is called “${text}”.`,
  },
};

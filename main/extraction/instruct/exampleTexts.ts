/**
 * Worked examples, written for this purpose. Tags, relations, events and roles are general; they
 * are renamed to the classes of the schema in use, and what it has no class for is left out.
 */
export interface ExampleText {
  text: string;
  /** In text order; tag null: a candidate that is no entity. */
  mentions: [text: string, tag: Tag | null][];
  relations: [head: string, name: RelationName, tail: string][];
  /** In text order; name null: a candidate that is no event. */
  events: [trigger: string, name: EventName | null, args: [role: RoleName, text: string][]][];
}

/** The scripts that there are examples for; texts in others get those in Latin letters. */
import { HAN_EXAMPLES } from './hanExamples';
import { LATIN_EXAMPLES } from './latinExamples';

export const SCRIPTS = ['latin', 'han'] as const;
export type ExampleScript = (typeof SCRIPTS)[number];

/** Class names that a tag may go by, the best first. Compared without case and punctuation. */
export const TAG_NAMES = {
  person: ['Person', 'Human', 'People'],
  company: ['Company', 'Corporation', 'Business', 'Organization', 'Organisation', 'Group'],
  school: [
    'University',
    'EducationalInstitution',
    'School',
    'Organization',
    'Organisation',
    'Group',
  ],
  paper: ['Newspaper', 'Media', 'Organization', 'Organisation', 'Company', 'Corporation'],
  city: ['City', 'Town', 'GeographicalSocialPolitical', 'Gpe', 'Location', 'Place'],
  country: ['Country', 'Nation', 'GeographicalSocialPolitical', 'Gpe', 'Location', 'Place'],
  date: ['Date', 'Time', 'CalendarDate', 'Other', 'Miscellaneous', 'Misc'],
  book: ['Book', 'Novel', 'CreativeWork', 'WorkOfArt', 'Work', 'Other', 'Miscellaneous', 'Misc'],
  product: ['Product', 'Device', 'Vehicle', 'Other', 'Miscellaneous', 'Misc'],
  place: ['Landmark', 'Facility', 'Building', 'Structure', 'Location', 'Place'],
  team: ['SportsTeam', 'Band', 'Group', 'Organization', 'Organisation'],
  agency: ['GovernmentAgency', 'Agency', 'Group', 'Organization', 'Organisation'],
  people: ['Nationality', 'Ethnicity', 'Norp', 'Other', 'Miscellaneous', 'Misc'],
  award: ['Award', 'Prize', 'Other', 'Miscellaneous', 'Misc'],
} as const;
export type Tag = keyof typeof TAG_NAMES;

export const RELATION_NAMES = {
  worksFor: ['WorksFor', 'WorkFor', 'EmployedBy', 'Employer', 'EmployeeOf'],
  bornIn: ['BornIn', 'PlaceOfBirth', 'BirthPlace', 'LivesIn', 'LiveIn'],
  livesIn: ['LivesIn', 'LiveIn', 'ResidesIn', 'Residence', 'PlaceLived'],
  killed: ['Kill', 'Killed', 'Murdered', 'KillerOf'],
  marriedTo: ['MarriedTo', 'Spouse', 'SpouseOf'],
  locatedIn: ['LocatedIn', 'BasedIn', 'OrgBasedIn', 'OrganizationBasedIn', 'Headquarters'],
  partOf: ['PartOf', 'PartWhole', 'SubsidiaryOf'],
  authorOf: ['AuthorOf', 'Wrote', 'CreatorOf'],
  won: ['ReceivedAward', 'AwardReceived', 'Won'],
  acquired: ['Acquired', 'OwnerOf', 'Owns'],
  produces: ['Produces', 'Manufactures', 'ManufacturerOf'],
} as const;
export type RelationName = keyof typeof RELATION_NAMES;

export const EVENT_NAMES = {
  appointment: ['Appointment', 'StartPosition', 'Employment', 'Personnel'],
  birth: ['Birth', 'BeBorn', 'Life'],
  marriage: ['Marriage', 'Marry', 'Life'],
  awarding: ['Awarding', 'AwardReceived', 'Award', 'Win'],
  acquisition: ['Acquisition', 'MergeOrganization', 'TransferOwnership', 'Transaction', 'Business'],
  dataBreach: ['DataBreach', 'Breach', 'DataTheft', 'Theft'],
  vulnerabilityFound: ['DiscoverVulnerability', 'VulnerabilityDiscovery', 'Discovery'],
  vulnerabilityFixed: ['PatchVulnerability', 'VulnerabilityPatch', 'Patch'],
  ransom: ['Ransom', 'RansomDemand', 'Extortion'],
  phishing: ['Phishing', 'Fraud'],
} as const;
export type EventName = keyof typeof EVENT_NAMES;

export const ROLE_NAMES = {
  person: ['person', 'appointee', 'agent'],
  organization: ['organization', 'organisation', 'employer', 'entity'],
  place: ['place', 'location'],
  date: ['date', 'time'],
  spouse: ['spouse', 'person'],
  recipient: ['recipient', 'winner', 'beneficiary'],
  award: ['award', 'prize'],
  buyer: ['buyer', 'acquirer', 'agent'],
  acquired: ['acquired', 'target', 'artifact', 'organization'],
  attacker: ['attacker', 'perpetrator', 'agent'],
  victim: ['victim', 'target'],
  tool: ['tool', 'instrument', 'means'],
  stolenData: ['compromised_data', 'data'],
  victimCount: ['number_of_victim', 'victims', 'count'],
  discoverer: ['discoverer', 'finder'],
  vulnerability: ['vulnerability', 'flaw'],
  system: ['vulnerable_system', 'system', 'product'],
  ability: ['capabilities', 'effect'],
  releaser: ['releaser', 'vendor', 'publisher'],
  fix: ['patch', 'fix', 'update'],
  price: ['price', 'amount', 'money'],
} as const;
export type RoleName = keyof typeof ROLE_NAMES;

/** Examples shown in one prompt: more only lengthen it. */
const MOST_EXAMPLES = 7;

/** Tokens of all examples of a prompt: a large schema needs the room itself. */
const EXAMPLES_TOKENS = 850;

/**
 * The examples that say most in terms of a schema, in their order, with the one that names nothing.
 * `worth` counts what of an example has a class, `cost` is its length in tokens.
 */
export function chooseExamples(
  script: ExampleScript,
  worth: (example: ExampleText) => number,
  cost: (example: ExampleText) => number,
): ExampleText[] {
  const texts = script === 'han' ? HAN_EXAMPLES : LATIN_EXAMPLES;
  const ranked = texts
    .map((example, order) => ({ example, order, worth: says(example) ? worth(example) : Infinity }))
    .sort((a, b) => b.worth - a.worth || a.order - b.order);
  let room = EXAMPLES_TOKENS;
  return ranked
    .slice(0, MOST_EXAMPLES)
    .filter(({ example }) => (room -= cost(example)) > 0)
    .sort((a, b) => a.order - b.order)
    .map(({ example }) => example);
}

function says({ mentions, events }: ExampleText): boolean {
  return mentions.some(([, tag]) => tag !== null) || events.some(([, name]) => name !== null);
}

const HAN = /\p{Script=Han}/gu;

/** The examples' script for a text: Han where at least a quarter of its characters are Han. */
export function exampleScript(text: string): ExampleScript {
  return (text.match(HAN)?.length ?? 0) * 4 >= text.length ? 'han' : 'latin';
}

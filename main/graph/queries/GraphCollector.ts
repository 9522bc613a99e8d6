import type { ManagedTransaction, Session } from 'neo4j-driver';
import type { GraphEdge, GraphNode, GraphPart } from '../../../contract';
import { foreignNodes } from '../foreign/foreignParts';
import { elementKey } from '../values';
import { nodeRow, toGraphNode, type NodeRow } from './graphParts';

interface FoundRelationship {
  elementId: string;
  startNodeElementId: string;
  endNodeElementId: string;
  type: string;
  properties: Record<string, unknown>;
}

/** More could not be drawn. The table of a result has all the same. */
const MAXIMUM_NODES = 2000;

/** Gathers the nodes and relationships of a result and makes a drawable part of the graph of them. */
export class GraphCollector {
  private readonly nodes = new Set<string>();
  private readonly relationships = new Map<string, FoundRelationship>();

  /** By Neo4j's element id. */
  addNode(elementId: string): void {
    this.nodes.add(elementId);
  }

  /** A relationship can only be drawn with both its ends, so they come with it. */
  addRelationship(relationship: FoundRelationship): void {
    this.relationships.set(relationship.elementId, relationship);
    this.nodes.add(relationship.startNodeElementId);
    this.nodes.add(relationship.endNodeElementId);
  }

  /** Knowloom's ids of the entities and events among them, in order. */
  async elementIds(session: Session): Promise<string[]> {
    const { records } = await session.run<{ id: string }>(
      'MATCH (n:Entity|Event) WHERE elementId(n) IN $ids RETURN DISTINCT n.id AS id ORDER BY id',
      { ids: [...this.nodes] },
    );
    return records.map((record) => record.get('id'));
  }

  /** `foreign`: the graph is not one of Knowloom's, so nothing in it has an id of ours. */
  async complete(session: Session, foreign: boolean): Promise<GraphPart> {
    if (this.nodes.size === 0) return { nodes: [], edges: [], total: null };
    const ids = [...this.nodes].slice(0, MAXIMUM_NODES);
    const drawn = await session.executeRead((transaction) =>
      foreign ? foreignNodes(transaction, ids) : this.ownNodes(transaction, ids),
    );
    const edges = [...this.relationships.values()].flatMap((relationship): GraphEdge[] => {
      const source = drawn.get(relationship.startNodeElementId);
      const target = drawn.get(relationship.endNodeElementId);
      if (!source || !target) return [];
      const { factIds, mentionIds } = relationship.properties;
      return [
        {
          id: foreign ? relationship.elementId : elementKey(relationship),
          source: source.id,
          target: target.id,
          type: relationship.type,
          kind: factIds !== undefined ? 'relation' : mentionIds !== undefined ? 'role' : 'other',
          count: Array.isArray(factIds) ? factIds.length : 1,
        },
      ];
    });
    const total = this.nodes.size > MAXIMUM_NODES ? this.nodes.size : null;
    return { nodes: [...drawn.values()], edges, total };
  }

  private async ownNodes(
    transaction: ManagedTransaction,
    ids: readonly string[],
  ): Promise<Map<string, GraphNode>> {
    const { records } = await transaction.run<{ elementId: string; node: NodeRow }>(
      `MATCH (n) WHERE elementId(n) IN $ids
       RETURN elementId(n) AS elementId, ${nodeRow('n')} AS node`,
      { ids },
    );
    return new Map(
      records.map((record) => [record.get('elementId'), toGraphNode(record.get('node'))]),
    );
  }
}

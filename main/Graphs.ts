import { failed, failure, ok } from '../contract';
import type { CurrentGraph, GraphCheck, GraphProfile, Result } from '../contract';
import type { GraphProfiles } from './GraphProfiles';
import type { GraphSession } from './GraphSession';
import { checkGraph } from './graph';

interface GraphsParts {
  profiles: GraphProfiles;
  session: GraphSession;
  /** Whether something works on the graph that must not lose it. */
  isBusy: () => boolean;
  /** Another graph is open now. */
  onChange: () => void;
}

/** The graphs that the user can choose from, and which one the app works on. */
export class Graphs {
  constructor(
    private readonly parts: GraphsParts,
    private chosen: CurrentGraph,
  ) {}

  get current(): CurrentGraph {
    return this.chosen;
  }

  list(): Promise<GraphProfile[]> {
    return this.parts.profiles.list();
  }

  save(profile: GraphProfile, secret: string | null): Promise<Result<void>> {
    return this.parts.profiles.save(profile, secret);
  }

  /** The graph that is open stays open until another is chosen. */
  remove(name: string): Promise<Result<void>> {
    return this.parts.profiles.remove(name);
  }

  async check(profile: GraphProfile, secret: string | null): Promise<Result<GraphCheck>> {
    const address = await this.parts.profiles.address(profile, secret);
    return address.ok ? ok(await checkGraph(address.value)) : address;
  }

  /** Failures: run_active, graph_unknown, graph_secret_missing; that it cannot be opened shows later. */
  async use(name: string | null): Promise<Result<void>> {
    const { profiles, session, isBusy, onChange } = this.parts;
    if (isBusy()) return failed(failure('run_active'));
    const profile = name === null ? ok(null) : await profiles.find(name);
    if (!profile.ok) return profile;
    const address = profile.value ? await profiles.address(profile.value) : ok(null);
    if (!address.ok) return address;
    const chosen = await profiles.choose(name);
    if (!chosen.ok) return chosen;
    this.chosen = { name, readOnly: profile.value?.readOnly ?? false };
    await session.use(address.value);
    onChange();
    void session.ready();
    return ok(undefined);
  }
}

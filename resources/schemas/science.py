"""
Scientific writing: tasks, methods, data, findings, and the people and institutions behind them.
"""

from typing import List

class Entity:
	"""
	The base class for all entities.
	"""
	def __init__(self, name: str):
		self.name = name

class Relation:
	"""
	The base class for all relations.
	"""
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		self.head_entity = head_entity
		self.tail_entity = tail_entity

class Event:
	"""
	The base class for all events.
	"""
	def __init__(self, trigger: str):
		self.trigger = trigger

class Researcher(Entity):
	"""
	Description: A named person who does research.
	Examples: Amara Okafor, Lin Weiming, Solberg et al., R. Delacroix
	"""
	pass

class Institution(Entity):
	"""
	Description: A university, laboratory, agency or company that does or pays for research.
	Examples: Coimbra University, Institute for Polar Studies, Lumen Robotics, Vega Foundation
	"""
	pass

class Task(Entity):
	"""
	Description: A problem or application that a paper works on.
	Examples: tide prediction, crop disease diagnosis, glacier mapping, route planning
	"""
	pass

class Method(Entity):
	"""
	Description: A model, algorithm, technique or procedure used to solve a task.
	Examples: ridge filtering, two-stage sampling, TideNet, gradient pruning
	"""
	pass

class Dataset(Entity):
	"""
	Description: A named collection of data or benchmark.
	Examples: HarbourSounds, the Lofoten survey, PolarTiles-2k
	"""
	pass

class Instrument(Entity):
	"""
	Description: A device, software or material used to observe or measure.
	Examples: sonar buoy, Zelox spectrometer, a cryogenic probe, Graphwell 3
	"""
	pass

class Measure(Entity):
	"""
	Description: A quantity or score by which something is judged.
	Examples: mean tide error, yield per hectare, recall at ten, boiling point
	"""
	pass

class Phenomenon(Entity):
	"""
	Description: A natural process, effect or object that is studied.
	Examples: coastal upwelling, pulsars, ice calving, soil respiration
	"""
	pass

class Publication(Entity):
	"""
	Description: The title of a paper, book, journal or conference.
	Examples: Annals of Tides, A Short History of Glass, Workshop on Sea Ice
	"""
	pass

class UsedFor(Relation):
	"""
	Description: The head is used to do or to build the tail.
	Examples: (ridge filtering, glacier mapping), (sonar buoy, tide prediction)
	"""
	def __init__(self, head_entity: Method | Dataset | Instrument, tail_entity: Task | Method):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EvaluatedOn(Relation):
	"""
	Description: The head is trained or tested on the tail.
	Examples: (TideNet, HarbourSounds)
	"""
	def __init__(self, head_entity: Method, tail_entity: Dataset):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MeasuredBy(Relation):
	"""
	Description: The tail says how good or how large the head is.
	Examples: (tide prediction, mean tide error), (ice calving, sonar buoy)
	"""
	def __init__(self, head_entity: Task | Method | Phenomenon, tail_entity: Measure | Instrument):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ComparedWith(Relation):
	"""
	Description: The head is compared with the tail.
	Examples: (TideNet, ridge filtering)
	"""
	def __init__(self, head_entity: Method, tail_entity: Method):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PartOf(Relation):
	"""
	Description: The head is a part of the tail.
	Examples: (gradient pruning, TideNet)
	"""
	def __init__(self, head_entity: Method | Dataset | Phenomenon, tail_entity: Method | Dataset | Phenomenon):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Studies(Relation):
	"""
	Description: The head investigates or proposes the tail.
	Examples: (Lin Weiming, ice calving), (Annals of Tides, coastal upwelling)
	"""
	def __init__(self, head_entity: Researcher | Institution | Publication, tail_entity: Phenomenon | Task | Method):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AffiliatedWith(Relation):
	"""
	Description: The head works at the tail.
	Examples: (Amara Okafor, Coimbra University)
	"""
	def __init__(self, head_entity: Researcher, tail_entity: Institution):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AuthorOf(Relation):
	"""
	Description: The head wrote or edited the tail.
	Examples: (R. Delacroix, A Short History of Glass)
	"""
	def __init__(self, head_entity: Researcher, tail_entity: Publication):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Discovery(Event):
	"""
	Description: Something is found or shown for the first time.
	Examples: discovered, found, showed, detected, observed
	"""
	def __init__(
		self,
		trigger: str,
		discoverer: List[Researcher | Institution],
		finding: List[Phenomenon | Method],
		instrument: List[Instrument | Method],
	):
		super().__init__(trigger=trigger)
		self.discoverer = discoverer
		self.finding = finding
		self.instrument = instrument

class Experiment(Event):
	"""
	Description: Something is tried, measured or simulated.
	Examples: tested, measured, simulated, trained, evaluated
	"""
	def __init__(
		self,
		trigger: str,
		subject: List[Method | Phenomenon],
		data: List[Dataset],
		instrument: List[Instrument],
		measure: List[Measure],
	):
		super().__init__(trigger=trigger)
		self.subject = subject
		self.data = data
		self.instrument = instrument
		self.measure = measure

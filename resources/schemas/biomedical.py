"""
Medical and biological writing: genes, proteins, chemicals, diseases, organisms and treatments.
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

class Disease(Entity):
	"""
	Description: An illness, disorder, syndrome or injury.
	Examples: harbour fever, chronic tendon pain, night blindness, grade II burns
	"""
	pass

class Symptom(Entity):
	"""
	Description: A complaint or sign that is not a disease of its own.
	Examples: dry cough, swollen ankles, low blood pressure, drowsiness
	"""
	pass

class Chemical(Entity):
	"""
	Description: A substance: element, compound, metabolite, toxin.
	Examples: zinc oxide, lactate, polyphenols, hydrogen peroxide
	"""
	pass

class Drug(Chemical):
	"""
	Description: A substance given to treat or prevent something, vaccines too.
	Examples: Zelox, oral rehydration salts, penicillin ointment, a live vaccine
	"""
	pass

class Gene(Entity):
	"""
	Description: A gene or a region of DNA.
	Examples: TDR4, the wavy-coat gene, hmlB, exon 7
	"""
	pass

class Protein(Entity):
	"""
	Description: A protein, enzyme, receptor, hormone or antibody.
	Examples: lactase, Tdr4 kinase, keratin, growth receptor beta
	"""
	pass

class Organism(Entity):
	"""
	Description: A species or strain: animal, plant, bacterium, virus, also patients and donors as a group.
	Examples: zebra finches, barley, E. maritima, elderly patients
	"""
	pass

class BodyPart(Entity):
	"""
	Description: An organ, tissue, cell type or other part of a body.
	Examples: left kidney, retinal cells, bone marrow, root tips
	"""
	pass

class Procedure(Entity):
	"""
	Description: A treatment, operation, test or method that is no drug.
	Examples: knee replacement, blood count, phototherapy, PCR
	"""
	pass

class Treats(Relation):
	"""
	Description: The head cures, eases or prevents the tail.
	Examples: (Zelox, harbour fever), (phototherapy, night blindness)
	"""
	def __init__(self, head_entity: Drug | Procedure, tail_entity: Disease | Symptom):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Causes(Relation):
	"""
	Description: The head brings about the tail, also as a side effect.
	Examples: (E. maritima, harbour fever), (Zelox, drowsiness)
	"""
	def __init__(self, head_entity: Drug | Chemical | Disease | Organism | Gene, tail_entity: Disease | Symptom):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SymptomOf(Relation):
	"""
	Description: The head is a sign of the tail.
	Examples: (dry cough, harbour fever)
	"""
	def __init__(self, head_entity: Symptom, tail_entity: Disease):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AssociatedWith(Relation):
	"""
	Description: The head is linked to the tail without being called its cause.
	Examples: (TDR4, night blindness)
	"""
	def __init__(self, head_entity: Gene | Protein | Chemical, tail_entity: Disease | Symptom):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InteractsWith(Relation):
	"""
	Description: The head binds to or reacts with the tail.
	Examples: (Zelox, lactase), (Tdr4 kinase, growth receptor beta)
	"""
	def __init__(self, head_entity: Protein | Chemical | Gene, tail_entity: Protein | Chemical | Gene):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Inhibits(Relation):
	"""
	Description: The head blocks or lowers the tail.
	Examples: (Zelox, Tdr4 kinase)
	"""
	def __init__(self, head_entity: Drug | Chemical | Protein, tail_entity: Protein | Gene | Organism):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Encodes(Relation):
	"""
	Description: The head is the gene for the tail.
	Examples: (TDR4, Tdr4 kinase)
	"""
	def __init__(self, head_entity: Gene, tail_entity: Protein):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FoundIn(Relation):
	"""
	Description: The head occurs in the tail.
	Examples: (keratin, root tips), (E. maritima, zebra finches)
	"""
	def __init__(self, head_entity: Gene | Protein | Chemical | Disease | Organism, tail_entity: BodyPart | Organism):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Treatment(Event):
	"""
	Description: Someone is treated.
	Examples: treated, received, given, operated, administered
	"""
	def __init__(
		self,
		trigger: str,
		patient: List[Organism],
		disease: List[Disease | Symptom],
		treatment: List[Drug | Procedure],
	):
		super().__init__(trigger=trigger)
		self.patient = patient
		self.disease = disease
		self.treatment = treatment

class Regulation(Event):
	"""
	Description: One thing raises or lowers the amount or activity of another.
	Examples: increased, reduced, activates, suppressed, induced
	"""
	def __init__(
		self,
		trigger: str,
		cause: List[Gene | Protein | Chemical],
		theme: List[Gene | Protein | Chemical | Disease],
		site: List[BodyPart],
	):
		super().__init__(trigger=trigger)
		self.cause = cause
		self.theme = theme
		self.site = site

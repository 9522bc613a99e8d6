"""
News: who did what to whom, where and when. Conflicts, crimes, accidents, elections, meetings and protests.
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

class Person(Entity):
	"""
	Description: A named human being, with or without a title. Not a job or a group.
	Examples: Amara Okafor, Henrik Solberg, Dr. Lin Weiming, Mrs. Delacroix, Captain Ibarra, Noor
	"""
	pass

class Organization(Entity):
	"""
	Description: A named group with a purpose: company, party, club, newspaper, association, armed group.
	Examples: Green Alliance, The Harbour Gazette, Lumen Robotics, Dockers’ Union, Northern Front
	"""
	pass

class GovernmentBody(Organization):
	"""
	Description: A public authority: government, ministry, parliament, court, police, army.
	Examples: Ministry of Fisheries, Court of Appeal, Tallinn City Council, Coast Guard, 4th Brigade
	"""
	pass

class Place(Entity):
	"""
	Description: A named location: country, city, region, street, building, river.
	Examples: Gdynia, Uruguay, Mill Street, Lofoten, St. Olav Hospital
	"""
	pass

class Date(Entity):
	"""
	Description: A point or period of time in the calendar.
	Examples: 14 May 1907, March 2016, last Tuesday, the 1930s, 2009-11-03
	"""
	pass

class Money(Entity):
	"""
	Description: An amount of money with its currency.
	Examples: $40 million, 1,200 euros, half a million pounds
	"""
	pass

class Weapon(Entity):
	"""
	Description: A thing used to hurt or destroy.
	Examples: a hunting rifle, car bomb, drones, knife
	"""
	pass

class Vehicle(Entity):
	"""
	Description: A thing that carries people or goods.
	Examples: the ferry Aurora, a freight train, Tern 500 seaplane, two trucks
	"""
	pass

class WorksFor(Relation):
	"""
	Description: The head works for, leads or speaks for the tail.
	Examples: (Amara Okafor, Lumen Robotics), (Captain Ibarra, Coast Guard)
	"""
	def __init__(self, head_entity: Person, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MemberOf(Relation):
	"""
	Description: The head is a member of the tail.
	Examples: (Noor, Green Alliance), (Henrik Solberg, Dockers’ Union)
	"""
	def __init__(self, head_entity: Person | Organization, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LocatedIn(Relation):
	"""
	Description: The head lies in, or has its seat in, the tail.
	Examples: (Mill Street, Gdynia), (Lumen Robotics, Gdynia)
	"""
	def __init__(self, head_entity: Place | Organization, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LivesIn(Relation):
	"""
	Description: The head lives in or comes from the tail.
	Examples: (Dr. Lin Weiming, Gdynia), (Noor, Uruguay)
	"""
	def __init__(self, head_entity: Person, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Attack(Event):
	"""
	Description: Someone uses violence against people or things.
	Examples: attacked, shot, bombing, stabbed, raid
	"""
	def __init__(
		self,
		trigger: str,
		attacker: List[Person | Organization],
		target: List[Person | Organization | Place | Vehicle],
		instrument: List[Weapon | Vehicle],
		place: List[Place],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.attacker = attacker
		self.target = target
		self.instrument = instrument
		self.place = place
		self.date = date

class Death(Event):
	"""
	Description: Someone dies or is killed.
	Examples: died, killed, death, drowned
	"""
	def __init__(
		self,
		trigger: str,
		victim: List[Person],
		agent: List[Person | Organization],
		place: List[Place],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.victim = victim
		self.agent = agent
		self.place = place
		self.date = date

class Accident(Event):
	"""
	Description: A crash, fire or other mishap that nobody meant.
	Examples: crashed, collision, fire, sank, derailed
	"""
	def __init__(
		self,
		trigger: str,
		victim: List[Person],
		vehicle: List[Vehicle],
		place: List[Place],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.victim = victim
		self.vehicle = vehicle
		self.place = place
		self.date = date

class Arrest(Event):
	"""
	Description: Someone is arrested, charged, tried or sentenced.
	Examples: arrested, charged, convicted, sentenced, detained
	"""
	def __init__(
		self,
		trigger: str,
		suspect: List[Person],
		authority: List[GovernmentBody],
		place: List[Place],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.suspect = suspect
		self.authority = authority
		self.place = place
		self.date = date

class Election(Event):
	"""
	Description: Someone is elected, appointed or nominated to a post.
	Examples: elected, won, appointed, nominated, sworn in
	"""
	def __init__(
		self,
		trigger: str,
		winner: List[Person | Organization],
		body: List[Organization | Place],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.winner = winner
		self.body = body
		self.date = date

class Resignation(Event):
	"""
	Description: Someone leaves a post or is removed from it.
	Examples: resigned, stepped down, dismissed, sacked, retired
	"""
	def __init__(
		self,
		trigger: str,
		person: List[Person],
		organization: List[Organization],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.person = person
		self.organization = organization
		self.date = date

class Meeting(Event):
	"""
	Description: People come together to talk.
	Examples: met, talks, summit, conference, visited
	"""
	def __init__(
		self,
		trigger: str,
		participant: List[Person | Organization],
		place: List[Place],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.participant = participant
		self.place = place
		self.date = date

class Protest(Event):
	"""
	Description: People demonstrate or strike for a cause.
	Examples: protested, demonstration, strike, march, rally
	"""
	def __init__(
		self,
		trigger: str,
		protester: List[Person | Organization],
		target: List[Organization],
		place: List[Place],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.protester = protester
		self.target = target
		self.place = place
		self.date = date

class Payment(Event):
	"""
	Description: Money is paid, lent, given or demanded.
	Examples: paid, donated, fined, loan, ransom
	"""
	def __init__(
		self,
		trigger: str,
		payer: List[Person | Organization],
		recipient: List[Person | Organization],
		amount: List[Money],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.payer = payer
		self.recipient = recipient
		self.amount = amount
		self.date = date

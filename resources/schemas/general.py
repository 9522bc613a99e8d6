"""
People, organisations, places, dates, works and products, how they belong together, and what happened to them.
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
	Description: A named human being, real or fictional, with or without a title. Not a job, a people or a group.
	Examples: Amara Okafor, Henrik Solberg, Dr. Lin Weiming, Mrs. Delacroix, Captain Ibarra, Noor, Juan Pablo Ríos
	"""
	pass

class Organization(Entity):
	"""
	Description: A named group of people with a purpose: club, party, association, foundation, newspaper, church, band, team. Use a narrower class where one fits.
	Examples: Baltic Rowing Club, Green Alliance, Médecins du Littoral, The Harbour Gazette, Vega Foundation, Northside Choir
	"""
	pass

class Company(Organization):
	"""
	Description: A business that makes or sells something: firm, bank, publisher, airline, studio, shop.
	Examples: Tessmar Ltd., Ostrava Steelworks, Lumen Robotics, Hartmann & Söhne, Banco del Istmo, Pelican Airways
	"""
	pass

class University(Organization):
	"""
	Description: A place of teaching or research seen as an institution: university, college, school, academy, institute.
	Examples: Coimbra University, Royal Academy of Mining, Hilltop High School, Institute for Polar Studies, KTH, Ashgrove College
	"""
	pass

class GovernmentBody(Organization):
	"""
	Description: A public authority: government, ministry, parliament, court, agency, police, army. Not the country itself.
	Examples: Ministry of Fisheries, Bundesrat, Court of Appeal, National Archives, Coast Guard, Tallinn City Council
	"""
	pass

class Place(Entity):
	"""
	Description: A named location that is neither a city nor a country: region, island, river, mountain, street, building, station.
	Examples: Lofoten, Lake Titicaca, Kruger Park, Mill Street 14, St. Olav Hospital, Sahara, Pier 7
	"""
	pass

class City(Place):
	"""
	Description: A named city, town or village.
	Examples: Porto, Tromsø, Kumasi, Gdynia, San Cristóbal, Mandalay, Little Wenlock
	"""
	pass

class Country(Place):
	"""
	Description: A sovereign state, today’s or a former one. Not its people and not its language.
	Examples: Uruguay, Estonia, Ghana, Kingdom of Bohemia, Botswana, Yugoslavia
	"""
	pass

class Date(Entity):
	"""
	Description: A point or period of time in the calendar: day, month, year, decade, century. Not a time of day or a length of time.
	Examples: 14 May 1907, March 2016, 1884, the 1930s, spring of 1951, the 17th century, 2009-11-03
	"""
	pass

class Work(Entity):
	"""
	Description: The title of something created: painting, song, opera, play, article, television series, software project, law. Use a narrower class where one fits.
	Examples: Nocturne in Grey, The Salt Symphony, Letters from the Quay, Harbour Lights, Treaty of Lindau, Blue Staircase
	"""
	pass

class Book(Work):
	"""
	Description: The title of a book: novel, poem collection, textbook, biography.
	Examples: The Cartographer’s Daughter, Winter Grammar, Principles of Tides, A Short History of Glass, Los ríos quietos
	"""
	pass

class Film(Work):
	"""
	Description: The title of a film.
	Examples: Night Ferry, The Last Lighthouse Keeper, Rue des Martyrs, Dust and Honey
	"""
	pass

class Product(Entity):
	"""
	Description: A named thing that is made and sold or used: device, vehicle, model, medicine, food, brand of goods. Not the company that makes it.
	Examples: Lumen R2, Tern 500 seaplane, Tessmar Compass, Zelox tablets, Arctic Cola
	"""
	pass

class Award(Entity):
	"""
	Description: A named prize, medal, order or title of honour.
	Examples: Silver Anchor, Solberg Medal, Order of the White Falcon, Prix des Deux Rives, Young Engineer of the Year
	"""
	pass

class BornIn(Relation):
	"""
	Description: The head was born at the tail.
	Examples: (Amara Okafor, Kumasi), (Henrik Solberg, Tromsø), (Noor, Estonia)
	"""
	def __init__(self, head_entity: Person, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DiedIn(Relation):
	"""
	Description: The head died at the tail.
	Examples: (Captain Ibarra, Lofoten), (Mrs. Delacroix, Porto)
	"""
	def __init__(self, head_entity: Person, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LivesIn(Relation):
	"""
	Description: The head lives or lived at the tail.
	Examples: (Dr. Lin Weiming, Gdynia), (Noor, Mill Street 14), (Juan Pablo Ríos, Uruguay)
	"""
	def __init__(self, head_entity: Person, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MarriedTo(Relation):
	"""
	Description: The head and the tail are or were husband and wife, or spouses.
	Examples: (Henrik Solberg, Amara Okafor), (Mrs. Delacroix, Captain Ibarra)
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ChildOf(Relation):
	"""
	Description: The head is the son or daughter of the tail.
	Examples: (Noor, Dr. Lin Weiming), (Juan Pablo Ríos, Mrs. Delacroix)
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class WorksFor(Relation):
	"""
	Description: The head works or worked for the tail: as employee, officer, head, minister, player or teacher.
	Examples: (Amara Okafor, Lumen Robotics), (Dr. Lin Weiming, Institute for Polar Studies), (Captain Ibarra, Coast Guard)
	"""
	def __init__(self, head_entity: Person, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StudiedAt(Relation):
	"""
	Description: The head was a pupil or student of the tail.
	Examples: (Noor, Ashgrove College), (Henrik Solberg, Coimbra University)
	"""
	def __init__(self, head_entity: Person, tail_entity: University):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MemberOf(Relation):
	"""
	Description: The head is or was a member of the tail without being employed there.
	Examples: (Juan Pablo Ríos, Green Alliance), (Noor, Northside Choir), (Hartmann & Söhne, Baltic Rowing Club)
	"""
	def __init__(self, head_entity: Person | Organization | Country, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Founded(Relation):
	"""
	Description: The head founded the tail, alone or with others. The founder is the head.
	Examples: (Amara Okafor, Lumen Robotics), (Mrs. Delacroix, Vega Foundation), (Tessmar Ltd., Institute for Polar Studies)
	"""
	def __init__(self, head_entity: Person | Organization, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PartOf(Relation):
	"""
	Description: The head is a part of the tail: department, branch, subsidiary, faculty.
	Examples: (Pelican Airways, Tessmar Ltd.), (Institute for Polar Studies, Coimbra University)
	"""
	def __init__(self, head_entity: Organization, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LocatedIn(Relation):
	"""
	Description: The head lies in, or has its seat in, the tail. The larger place is the tail.
	Examples: (Lofoten, Norway), (Lumen Robotics, Gdynia), (St. Olav Hospital, Tromsø)
	"""
	def __init__(self, head_entity: Place | Organization, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AuthorOf(Relation):
	"""
	Description: The head wrote, composed, painted, directed or otherwise created the tail.
	Examples: (Mrs. Delacroix, Winter Grammar), (Juan Pablo Ríos, Night Ferry), (Noor, The Salt Symphony)
	"""
	def __init__(self, head_entity: Person | Organization, tail_entity: Work):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Produces(Relation):
	"""
	Description: The head makes, invented or sells the tail.
	Examples: (Lumen Robotics, Lumen R2), (Tessmar Ltd., Tessmar Compass)
	"""
	def __init__(self, head_entity: Person | Organization, tail_entity: Product):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Acquired(Relation):
	"""
	Description: The head bought or took over the tail. The buyer is the head.
	Examples: (Tessmar Ltd., Pelican Airways), (Banco del Istmo, Ostrava Steelworks)
	"""
	def __init__(self, head_entity: Person | Organization, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReceivedAward(Relation):
	"""
	Description: The head won or was given the tail.
	Examples: (Dr. Lin Weiming, Solberg Medal), (Night Ferry, Prix des Deux Rives)
	"""
	def __init__(self, head_entity: Person | Organization | Work, tail_entity: Award):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Birth(Event):
	"""
	Description: Someone is born.
	Examples: born, birth
	"""
	def __init__(
		self,
		trigger: str,
		person: List[Person],
		place: List[Place],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.person = person
		self.place = place
		self.date = date

class Death(Event):
	"""
	Description: Someone dies or is killed.
	Examples: died, death, killed, passed away, drowned
	"""
	def __init__(
		self,
		trigger: str,
		person: List[Person],
		place: List[Place],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.person = person
		self.place = place
		self.date = date

class Marriage(Event):
	"""
	Description: Two people marry.
	Examples: married, wedding, wed, marriage
	"""
	def __init__(
		self,
		trigger: str,
		spouse: List[Person],
		place: List[Place],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.spouse = spouse
		self.place = place
		self.date = date

class Founding(Event):
	"""
	Description: An organisation comes into being.
	Examples: founded, established, set up, co-founded, started
	"""
	def __init__(
		self,
		trigger: str,
		founder: List[Person | Organization],
		organization: List[Organization],
		place: List[Place],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.founder = founder
		self.organization = organization
		self.place = place
		self.date = date

class Acquisition(Event):
	"""
	Description: Someone buys or takes over a company, or two companies merge.
	Examples: acquired, bought, takeover, merged, purchase
	"""
	def __init__(
		self,
		trigger: str,
		buyer: List[Person | Organization],
		acquired: List[Organization],
		seller: List[Person | Organization],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.buyer = buyer
		self.acquired = acquired
		self.seller = seller
		self.date = date

class Appointment(Event):
	"""
	Description: Someone takes up a post: is hired, elected, appointed or promoted.
	Examples: appointed, elected, became, joined, hired, named
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

class Awarding(Event):
	"""
	Description: Someone or something is given a prize or an honour.
	Examples: won, awarded, received, honoured, prize
	"""
	def __init__(
		self,
		trigger: str,
		recipient: List[Person | Organization | Work],
		award: List[Award],
		giver: List[Person | Organization],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.recipient = recipient
		self.award = award
		self.giver = giver
		self.date = date

class Publication(Event):
	"""
	Description: A work is published, released, performed or shown for the first time.
	Examples: published, released, premiered, appeared, launched
	"""
	def __init__(
		self,
		trigger: str,
		work: List[Work | Product],
		creator: List[Person | Organization],
		publisher: List[Organization],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.work = work
		self.creator = creator
		self.publisher = publisher
		self.date = date

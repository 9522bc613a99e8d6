"""
Companies, people, products and money: ownership, posts, deals, results.
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
	Description: A named human being, with or without a title.
	Examples: Amara Okafor, Henrik Solberg, Dr. Lin Weiming, Mrs. Delacroix, Captain Ibarra
	"""
	pass

class Organization(Entity):
	"""
	Description: A named group that is no business: authority, association, union, foundation, university.
	Examples: Vega Foundation, Coimbra University, Dockers’ Union, Court of Appeal
	"""
	pass

class Company(Organization):
	"""
	Description: A business that makes or sells something: firm, bank, fund, publisher, shop.
	Examples: Tessmar Ltd., Ostrava Steelworks, Lumen Robotics, Hartmann & Söhne, Banco del Istmo
	"""
	pass

class Place(Entity):
	"""
	Description: A named location: country, city, region, street, building.
	Examples: Gdynia, Uruguay, Mill Street 14, the Ruhr valley
	"""
	pass

class Date(Entity):
	"""
	Description: A point or period of time in the calendar, quarters and business years too.
	Examples: 14 May 2007, March 2016, the third quarter, fiscal 2021
	"""
	pass

class Money(Entity):
	"""
	Description: An amount of money with its currency.
	Examples: $40 million, €1.2 billion, 900 yen
	"""
	pass

class Product(Entity):
	"""
	Description: A named thing or service that is sold. Not the company that sells it.
	Examples: Lumen R2, Tern 500 seaplane, Tessmar Compass, Istmo Gold Card
	"""
	pass

class JobTitle(Entity):
	"""
	Description: A post or function in a company or organisation.
	Examples: chief executive, head of sales, chairwoman, auditor
	"""
	pass

class Industry(Entity):
	"""
	Description: A line of business.
	Examples: shipbuilding, online retail, insurance, green hydrogen
	"""
	pass

class WorksFor(Relation):
	"""
	Description: The head works or worked for the tail.
	Examples: (Amara Okafor, Lumen Robotics)
	"""
	def __init__(self, head_entity: Person, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HoldsPost(Relation):
	"""
	Description: The head holds or held the tail.
	Examples: (Amara Okafor, chief executive)
	"""
	def __init__(self, head_entity: Person, tail_entity: JobTitle):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Founded(Relation):
	"""
	Description: The head founded the tail. The founder is the head.
	Examples: (Henrik Solberg, Tessmar Ltd.)
	"""
	def __init__(self, head_entity: Person | Organization, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Owns(Relation):
	"""
	Description: The head owns the tail, wholly or in part.
	Examples: (Banco del Istmo, Ostrava Steelworks)
	"""
	def __init__(self, head_entity: Person | Organization, tail_entity: Company | Product):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SubsidiaryOf(Relation):
	"""
	Description: The head belongs to the tail, its parent company.
	Examples: (Ostrava Steelworks, Tessmar Ltd.)
	"""
	def __init__(self, head_entity: Company, tail_entity: Company):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HeadquarteredIn(Relation):
	"""
	Description: The head has its seat in the tail.
	Examples: (Lumen Robotics, Gdynia)
	"""
	def __init__(self, head_entity: Organization, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Produces(Relation):
	"""
	Description: The head makes or sells the tail.
	Examples: (Lumen Robotics, Lumen R2)
	"""
	def __init__(self, head_entity: Company, tail_entity: Product):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CompetesWith(Relation):
	"""
	Description: The head and the tail sell to the same customers.
	Examples: (Tessmar Ltd., Hartmann & Söhne)
	"""
	def __init__(self, head_entity: Company, tail_entity: Company):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SuppliesTo(Relation):
	"""
	Description: The head delivers goods or services to the tail.
	Examples: (Ostrava Steelworks, Hartmann & Söhne)
	"""
	def __init__(self, head_entity: Company, tail_entity: Company):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ActiveIn(Relation):
	"""
	Description: The head does business in the tail.
	Examples: (Hartmann & Söhne, shipbuilding)
	"""
	def __init__(self, head_entity: Company, tail_entity: Industry):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Acquisition(Event):
	"""
	Description: Someone buys or takes over a company, or companies merge.
	Examples: acquired, bought, takeover, merged, sold
	"""
	def __init__(
		self,
		trigger: str,
		buyer: List[Person | Organization],
		acquired: List[Company],
		seller: List[Person | Organization],
		price: List[Money],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.buyer = buyer
		self.acquired = acquired
		self.seller = seller
		self.price = price
		self.date = date

class Investment(Event):
	"""
	Description: Someone puts money into a company or project.
	Examples: invested, raised, funding round, backed, stake
	"""
	def __init__(
		self,
		trigger: str,
		investor: List[Person | Organization],
		recipient: List[Company],
		amount: List[Money],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.investor = investor
		self.recipient = recipient
		self.amount = amount
		self.date = date

class Appointment(Event):
	"""
	Description: Someone takes up a post.
	Examples: appointed, named, hired, joined, promoted
	"""
	def __init__(
		self,
		trigger: str,
		person: List[Person],
		organization: List[Organization],
		post: List[JobTitle],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.person = person
		self.organization = organization
		self.post = post
		self.date = date

class Departure(Event):
	"""
	Description: Someone leaves a post.
	Examples: resigned, left, retired, dismissed, stepped down
	"""
	def __init__(
		self,
		trigger: str,
		person: List[Person],
		organization: List[Organization],
		post: List[JobTitle],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.person = person
		self.organization = organization
		self.post = post
		self.date = date

class ProductLaunch(Event):
	"""
	Description: A product is announced or comes on the market.
	Examples: launched, unveiled, released, announced, introduced
	"""
	def __init__(
		self,
		trigger: str,
		company: List[Company],
		product: List[Product],
		place: List[Place],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.company = company
		self.product = product
		self.place = place
		self.date = date

class FinancialResult(Event):
	"""
	Description: A company reports sales, profit or loss.
	Examples: reported, posted, earned, revenue, loss
	"""
	def __init__(
		self,
		trigger: str,
		company: List[Company],
		amount: List[Money],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.company = company
		self.amount = amount
		self.date = date

class Lawsuit(Event):
	"""
	Description: Someone sues, is fined or settles.
	Examples: sued, lawsuit, fined, settled, accused
	"""
	def __init__(
		self,
		trigger: str,
		plaintiff: List[Person | Organization],
		defendant: List[Person | Organization],
		amount: List[Money],
		date: List[Date],
	):
		super().__init__(trigger=trigger)
		self.plaintiff = plaintiff
		self.defendant = defendant
		self.amount = amount
		self.date = date

"""
schema.org 30.0, the vocabulary of the web: things of many kinds, how they belong together, events and actions. Source: schema.org, licence CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); imported by Knowloom, which shortened the comments.
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

class Address(Entity):
	pass

class AmountType(Entity):
	pass

class AtTime(Entity):
	pass

class BiboPeriodical(Entity):
	pass

class Boolean(Entity):
	"""
	Description: Boolean: True or False.
	Examples: False, True
	"""
	pass

class BrandName(Entity):
	pass

class Catalog(Entity):
	pass

class Certificate(Entity):
	pass

class Certification(Certificate, CreativeWork):
	"""
	Description: A Certification is an official and authoritative statement about a subject, for example a product, service, person, or organization. A certification is typically issued by an indendent certification body, for example a professional organization or government.
	"""
	pass

class CertificationDetails(Entity):
	pass

class Classifier(Entity):
	pass

class CmnsColCollection(Entity):
	pass

class CmnsDtDate(Entity):
	pass

class CmnsDtDateTime(Entity):
	pass

class CmnsDtDuration(Entity):
	pass

class CooperativeSociety(Entity):
	pass

class DataType(Entity):
	"""
	Description: The basic data types such as Integers, Strings, etc.
	"""
	pass

class Date(Entity):
	"""
	Description: A date value in ISO 8601 date format.
	"""
	pass

class DateTime(Entity):
	"""
	Description: A combination of date and time of day in the form [-]CCYY-MM-DDThh:mm:ss[Z|(+|-)hh:mm] (see Chapter 5.4 of ISO 8601).
	"""
	pass

class DcatDataset(Entity):
	pass

class DctypeDataset(Entity):
	pass

class DctypeText(Entity):
	pass

class Distribution(Entity):
	pass

class Document(Entity):
	pass

class ElectronicDocument(Entity):
	pass

class F31Performance(Entity):
	pass

class FiboBeCorpCorpCorporation(Entity):
	pass

class FiboFbcPasFpasBankAccount(Entity):
	pass

class FiboFndOrgOrgContactPoint(Entity):
	pass

class FiboFndOrgOrgOrganization(Entity):
	pass

class FiboFndPasPasOffer(Entity):
	pass

class FiboFndPasPasProduct(Entity):
	pass

class FiboFndPlcAdrPostalAddress(Entity):
	pass

class FiboPayPsPsPaymentService(Entity):
	pass

class FinancialCard(Entity):
	pass

class FoafPerson(Entity):
	pass

class GeographicCoordinate(Entity):
	pass

class GeographicalCoordinate(Entity):
	pass

class GeopoliticalEntity(Entity):
	pass

class Gs1ContactPoint(Entity):
	pass

class Gs1Country(Entity):
	pass

class Gs1Organization(Entity):
	pass

class Gs1PostalAddress(Entity):
	pass

class HydraError(Entity):
	pass

class Image(Entity):
	pass

class Issue(Entity):
	pass

class LccCrContinent(Entity):
	pass

class LccCrCountry(Entity):
	pass

class LegalDocument(Entity):
	pass

class Invoice(LegalDocument, Intangible):
	"""
	Description: A statement of the money due for goods or services; a bill.
	"""
	pass

class Order(LegalDocument, Intangible):
	"""
	Description: An order is a confirmation of a transaction (a receipt), which can contain multiple line items, each represented by an Offer that has been accepted by the customer.
	"""
	pass

class LineTradeAgreement(Entity):
	pass

class Location(Entity):
	pass

class Municipality(Entity):
	pass

class MutualContractualAgreement(Entity):
	pass

class NonGovernmentalOrganization(Entity):
	pass

class Number(Entity):
	"""
	Description: Data type: Number. Usage guidelines: * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols. * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
	"""
	pass

class Float(Number):
	"""
	Description: Data type: Floating number.
	"""
	pass

class Integer(Number):
	"""
	Description: Data type: Integer.
	"""
	pass

class Occurrence(Entity):
	pass

class PaymentMeans(Entity):
	pass

class PaymentMechanism(Entity):
	pass

class Price(Entity):
	pass

class ProvInstantaneousEvent(Entity):
	pass

class Quantity(Entity):
	"""
	Description: Quantities such as distance, time, mass, weight, etc. Particular instances of say Mass are strings like '3 kg' or '4 milligrams'.
	"""
	pass

class Distance(Quantity):
	"""
	Description: Properties that take Distances as values are of the form '<Number> <Length unit of measure>'. E.g., '7 ft'.
	"""
	pass

class Duration(Quantity):
	"""
	Description: Quantity: Duration (use ISO 8601 duration format).
	"""
	pass

class Energy(Quantity):
	"""
	Description: Properties that take Energy as values are of the form '<Number> <Energy unit of measure>'.
	"""
	pass

class Mass(Quantity):
	"""
	Description: Properties that take Mass as values are of the form '<Number> <Mass unit of measure>'. E.g., '7 kg'.
	"""
	pass

class RequestForQuotation(Entity):
	pass

class Result(Entity):
	pass

class Error(Result, InstantaneousEvent):
	"""
	Description: Representation of an Error.
	"""
	pass

class SpecifiedCertificate(Entity):
	pass

class SpecifiedTradeProduct(Entity):
	pass

class Subdivision(Entity):
	pass

class Text(Entity):
	"""
	Description: Data type: Text.
	"""
	pass

class CssSelectorType(Text):
	"""
	Description: Text representing a CSS selector.
	"""
	pass

class PronounceableText(Text):
	"""
	Description: Data type: PronounceableText.
	"""
	pass

class URL(Text):
	"""
	Description: Data type: URL.
	"""
	pass

class XPathType(Text):
	"""
	Description: Text representing an XPath (typically but not necessarily version 1.0).
	"""
	pass

class Thing(Entity):
	"""
	Description: The most generic type of item.
	"""
	pass

class BioChemEntity(Thing):
	"""
	Description: Any biological, chemical, or biochemical thing. For example: a protein; a gene; a chemical; a synthetic chemical.
	"""
	pass

class ChemicalSubstance(BioChemEntity):
	"""
	Description: A chemical substance is 'a portion of matter of constant composition, composed of molecular entities of the same type or of different types' (source: ChEBI:59999).
	"""
	pass

class Gene(BioChemEntity):
	"""
	Description: A discrete unit of inheritance which affects one or more biological traits (Source: https://en.wikipedia.org/wiki/Gene). Examples include FOXP2 (Forkhead box protein P2), SCARNA21 (small Cajal body-specific RNA 21), A- (agouti genotype).
	"""
	pass

class MolecularEntity(BioChemEntity):
	"""
	Description: Any constitutionally or isotopically distinct atom, molecule, ion, ion pair, radical, radical ion, complex, conformer etc., identifiable as a separately distinguishable entity.
	"""
	pass

class Protein(BioChemEntity):
	"""
	Description: Protein is here used in its widest possible definition, as classes of amino acid based molecules. Amyloid-beta Protein in human (UniProt P05067), eukaryota (e.g. an OrthoDB group) or even a single molecule that one can point to are all of type :Protein. A protein can thus be a subclass of another protein, e.g.
	"""
	pass

class CreativeWork(Thing):
	"""
	Description: The most generic kind of creative work, including books, movies, photographs, software programs, etc.
	"""
	pass

class AmpStory(CreativeWork, MediaObject):
	"""
	Description: A creative work with a visual storytelling format intended to be viewed online, particularly on mobile devices.
	"""
	pass

class ArchiveComponent(CreativeWork):
	"""
	Description: An intangible type to be applied to any archive content, carrying with it a set of properties required to describe archival items and collections.
	"""
	pass

class Article(CreativeWork):
	"""
	Description: An article, such as a news article or piece of investigative report. Newspapers and magazines have articles of many different types and this is intended to cover them all. See also blog post.
	"""
	pass

class AdvertiserContentArticle(Article):
	"""
	Description: An Article that an external entity has paid to place or to produce to its specifications. Includes advertorials, sponsored content, native advertising and other paid content.
	"""
	pass

class NewsArticle(Article):
	"""
	Description: A NewsArticle is an article whose content reports news, or provides background context and supporting materials for understanding the news. A more detailed overview of schema.org News markup is also available.
	"""
	pass

class AnalysisNewsArticle(NewsArticle):
	"""
	Description: An AnalysisNewsArticle is a NewsArticle that, while based on factual reporting, incorporates the expertise of the author/producer, offering interpretations and conclusions.
	"""
	pass

class AskPublicNewsArticle(NewsArticle):
	"""
	Description: A NewsArticle expressing an open call by a NewsMediaOrganization asking the public for input, insights, clarifications, anecdotes, documentation, etc., on an issue, for reporting purposes.
	"""
	pass

class BackgroundNewsArticle(NewsArticle):
	"""
	Description: A NewsArticle providing historical context, definition and detail on a specific topic (aka "explainer" or "backgrounder"). For example, an in-depth article or frequently-asked-questions (FAQ) document on topics such as Climate Change or the European Union. Other kinds of background material from a non-news setting are often described using Book or Article, in particular ScholarlyArticle.
	"""
	pass

class OpinionNewsArticle(NewsArticle):
	"""
	Description: An OpinionNewsArticle is a NewsArticle that primarily expresses opinions rather than journalistic reporting of news and events. For example, a NewsArticle consisting of a column or Blog/BlogPosting entry in the Opinions section of a news publication.
	"""
	pass

class ReportageNewsArticle(NewsArticle):
	"""
	Description: The ReportageNewsArticle type is a subtype of NewsArticle representing news articles which are the result of journalistic news reporting conventions. In practice many news publishers produce a wide variety of article types, many of which might be considered a NewsArticle but not a ReportageNewsArticle.
	"""
	pass

class Report(Article):
	"""
	Description: A Report generated by governmental or non-governmental organization.
	"""
	pass

class SatiricalArticle(Article):
	"""
	Description: An Article whose content is primarily satirical(https://en.wikipedia.org/wiki/Satire) in nature, i.e. unlikely to be literally true. A satirical article is sometimes but not necessarily also a NewsArticle. ScholarlyArticles are also sometimes satirized.
	"""
	pass

class ScholarlyArticle(Article):
	"""
	Description: A scholarly article.
	"""
	pass

class MedicalScholarlyArticle(ScholarlyArticle):
	"""
	Description: A scholarly article in the medical domain.
	"""
	pass

class SocialMediaPosting(Article):
	"""
	Description: A post to a social media platform, including blog posts, tweets, Facebook posts, etc.
	"""
	pass

class BlogPosting(SocialMediaPosting):
	"""
	Description: A blog post.
	"""
	pass

class LiveBlogPosting(BlogPosting):
	"""
	Description: A LiveBlogPosting is a BlogPosting intended to provide a rolling textual coverage of an ongoing event through continuous updates.
	"""
	pass

class DiscussionForumPosting(SocialMediaPosting):
	"""
	Description: A posting to a discussion forum.
	"""
	pass

class TechArticle(Article):
	"""
	Description: A technical article - Example: How-to (task) topics, step-by-step, procedural troubleshooting, specifications, etc.
	"""
	pass

class APIReference(TechArticle):
	"""
	Description: Reference documentation for application programming interfaces (APIs).
	"""
	pass

class Atlas(CreativeWork):
	"""
	Description: A collection or bound volume of maps, charts, plates or tables, physical or in media form illustrating any subject.
	"""
	pass

class Blog(CreativeWork):
	"""
	Description: A blog, sometimes known as a "weblog". Note that the individual posts (BlogPostings) in a Blog are often colloquially referred to by the same term.
	"""
	pass

class Book(CreativeWork):
	"""
	Description: A book.
	"""
	pass

class SequentialArt(Book, VisualArtwork):
	"""
	Description: An art forms that use images deployed in a specific order for the purpose of graphic storytelling (i.e., narration of graphic stories) or conveying information. Examples of SequentialArt are Franco-Belgian Bande Dessinée, Comics in the USA and 漫画 (Manga) in Japan.
	"""
	pass

class Chapter(CreativeWork):
	"""
	Description: One of the sections into which a book is divided. A chapter usually has a section number or a name.
	"""
	pass

class Claim(CreativeWork):
	"""
	Description: A Claim in Schema.org represents a specific, factually-oriented claim that could be the itemReviewed in a ClaimReview. The content of a claim can be summarized with the text property. Variations on well known claims can have their common identity indicated via sameAs links, and summarized with a name.
	"""
	pass

class Clip(CreativeWork):
	"""
	Description: A short TV or radio program or a segment/part of a program.
	"""
	pass

class MovieClip(Clip):
	"""
	Description: A short segment/part of a movie.
	"""
	pass

class RadioClip(Clip):
	"""
	Description: A short radio program or a segment/part of a radio program.
	"""
	pass

class TVClip(Clip):
	"""
	Description: A short TV program or a segment/part of a TV program.
	"""
	pass

class VideoGameClip(Clip):
	"""
	Description: A short segment/part of a video game.
	"""
	pass

class Code(CreativeWork):
	"""
	Description: Deprecated, use SoftwareSourceCode. Computer programming source code. Example: Full (compile ready) solutions, code snippet samples, scripts, templates.
	"""
	pass

class Collection(CreativeWork):
	"""
	Description: A collection of items, e.g. creative works or products.
	"""
	pass

class ProductCollection(Collection, Product):
	"""
	Description: A set of products (either ProductGroups or specific variants) that are listed together e.g. in an Offer.
	"""
	pass

class ComicStory(CreativeWork):
	"""
	Description: The term "story" is any indivisible, re-printable unit of a comic, including the interior stories, covers, and backmatter. Most comics have at least two stories: a cover (ComicCoverArt) and an interior story.
	"""
	pass

class ComicCoverArt(ComicStory, CoverArt):
	"""
	Description: The artwork on the cover of a comic.
	"""
	pass

class Comment(CreativeWork):
	"""
	Description: A comment on an item - for example, a comment on a blog post. The comment's content is expressed via the text property, and its topic via about, properties shared with all CreativeWorks.
	"""
	pass

class Answer(Comment):
	"""
	Description: An answer offered to a question; perhaps correct, perhaps opinionated or wrong.
	"""
	pass

class CorrectionComment(Comment):
	"""
	Description: A comment that corrects CreativeWork.
	"""
	pass

class Question(Comment):
	"""
	Description: A specific question - e.g. from a user seeking answers online, or collected in a Frequently Asked Questions (FAQ) document.
	"""
	pass

class Conversation(CreativeWork):
	"""
	Description: One or more messages between organizations or people on a particular topic. Individual messages can be linked to the conversation with isPartOf or hasPart properties.
	"""
	pass

class CreativeWorkSeason(CreativeWork):
	"""
	Description: A media season, e.g. TV, radio, video game etc.
	"""
	pass

class PodcastSeason(CreativeWorkSeason):
	"""
	Description: A single season of a podcast. Many podcasts do not break down into separate seasons. In that case, PodcastSeries should be used.
	"""
	pass

class RadioSeason(CreativeWorkSeason):
	"""
	Description: Season dedicated to radio broadcast and associated online delivery.
	"""
	pass

class Credential(CreativeWork):
	"""
	Description: A credential is a certificate that is used to verify the identity of a person or entity.
	"""
	pass

class EducationalOccupationalCredential(Credential):
	"""
	Description: An educational or occupational credential. A diploma, academic degree, certification, qualification, badge, etc., that may be awarded to a person or other entity that meets the requirements defined by the credentialer.
	"""
	pass

class DataCatalog(CreativeWork):
	"""
	Description: A collection of datasets.
	"""
	pass

class Dataset(CreativeWork):
	"""
	Description: A body of structured information describing some topic(s) of interest.
	"""
	pass

class DataFeed(Dataset):
	"""
	Description: A single feed providing structured information about one or more entities or topics.
	"""
	pass

class CompleteDataFeed(DataFeed):
	"""
	Description: A CompleteDataFeed is a DataFeed whose standard representation includes content for every item currently in the feed. This is the equivalent of Atom's element as defined in Feed Paging and Archiving RFC 5005, for example (and as defined for Atom), when using data from a feed that represents a collection of items that varies over time (e.g.
	"""
	pass

class DefinedTermSet(CreativeWork):
	"""
	Description: A set of defined terms, for example a set of categories or a classification scheme, a glossary, dictionary or enumeration. Use the about property to specify what the term set is about.
	"""
	pass

class CategoryCodeSet(DefinedTermSet):
	"""
	Description: A set of Category Code values.
	"""
	pass

class Diet(CreativeWork, LifestyleModification):
	"""
	Description: A strategy of regulating the intake of food to achieve or maintain a specific health-related goal.
	"""
	pass

class DigitalDocument(CreativeWork, Document):
	"""
	Description: An electronic file or document.
	"""
	pass

class NoteDigitalDocument(DigitalDocument):
	"""
	Description: A file containing a note, primarily for the author.
	"""
	pass

class PresentationDigitalDocument(DigitalDocument):
	"""
	Description: A file containing slides or used for a presentation.
	"""
	pass

class SpreadsheetDigitalDocument(DigitalDocument):
	"""
	Description: A spreadsheet file.
	"""
	pass

class TextDigitalDocument(DigitalDocument):
	"""
	Description: A file composed primarily of text.
	"""
	pass

class Drawing(CreativeWork):
	"""
	Description: A picture or diagram made with a pencil, pen, or crayon rather than paint.
	"""
	pass

class Episode(CreativeWork):
	"""
	Description: A media episode (e.g. TV, radio, video game) which can be part of a series or season.
	"""
	pass

class PodcastEpisode(Episode):
	"""
	Description: A single episode of a podcast series.
	"""
	pass

class RadioEpisode(Episode):
	"""
	Description: A radio episode which can be part of a series or season.
	"""
	pass

class TVEpisode(Episode):
	"""
	Description: A TV episode which can be part of a series or season.
	"""
	pass

class Game(CreativeWork):
	"""
	Description: The Game type represents things which are games. These are typically rule-governed recreational activities, e.g. role-playing games in which players assume the role of characters in a fictional setting.
	"""
	pass

class Guide(CreativeWork):
	"""
	Description: Guide is a page or article that recommends specific products or services, or aspects of a thing for a user to consider. A Guide may represent a Buying Guide and detail aspects of products or services for a user to consider. A Guide may represent a Product Guide and recommend specific products or services. A Guide may represent a Ranked List and recommend specific products or services with ranking.
	"""
	pass

class HowTo(CreativeWork):
	"""
	Description: Instructions that explain how to achieve a result by performing a sequence of steps.
	"""
	pass

class Recipe(HowTo):
	"""
	Description: A recipe. For dietary restrictions covered by the recipe, a few common restrictions are enumerated via suitableForDiet. The keywords property can also be used to add more detail.
	"""
	pass

class HowToSection(CreativeWork, ItemList, ListItem):
	"""
	Description: A sub-grouping of steps in the instructions for how to achieve a result (e.g. steps for making a pie crust within a pie recipe).
	"""
	pass

class HowToTip(CreativeWork, ListItem):
	"""
	Description: An explanation in the instructions for how to achieve a result. It provides supplementary information about a technique, supply, author's preference, etc. It can explain what could be done, or what should not be done, but doesn't specify what should be done (see HowToDirection).
	"""
	pass

class HyperToc(CreativeWork):
	"""
	Description: A HyperToc represents a hypertext table of contents for complex media objects, such as VideoObject, AudioObject. Items in the table of contents are indicated using the tocEntry property, and typed HyperTocEntry. For cases where the same larger work is split into multiple files, associatedMedia can be used on individual HyperTocEntry items.
	"""
	pass

class HyperTocEntry(CreativeWork):
	"""
	Description: A HyperToEntry is an item within a HyperToc, which represents a hypertext table of contents for complex media objects, such as VideoObject, AudioObject. The media object itself is indicated using associatedMedia. Each section of interest within that content can be described with a HyperTocEntry, with associated startOffset and endOffset.
	"""
	pass

class LearningResource(CreativeWork):
	"""
	Description: The LearningResource type can be used to indicate CreativeWorks (whether physical or digital) that have a particular and explicit orientation towards learning, education, skill acquisition, and other educational purposes. LearningResource is expected to be used as an addition to a primary type such as Book, VideoObject, Product etc.
	"""
	pass

class Course(LearningResource, CreativeWork):
	"""
	Description: A description of an educational course which may be offered as distinct instances which take place at different times or take place at different locations, or be offered through different media or modes of study. An educational course is a sequence of one or more educational events and/or creative works which aims to build knowledge, competence or ability of learners.
	"""
	pass

class Quiz(LearningResource):
	"""
	Description: Quiz: A test of knowledge, skills and abilities.
	"""
	pass

class Syllabus(LearningResource):
	"""
	Description: A syllabus that describes the material covered in a course, often with several such sections per Course so that a distinct timeRequired can be provided for that section of the Course.
	"""
	pass

class Legislation(CreativeWork):
	"""
	Description: A legal document such as an act, decree, bill, etc. (enforceable or not) or a component of a legal act (like an article).
	"""
	pass

class LegislationObject(Legislation, MediaObject):
	"""
	Description: A specific object or file containing a Legislation. Note that the same Legislation can be published in multiple files. For example, a digitally signed PDF, a plain PDF and an HTML version.
	"""
	pass

class Manuscript(CreativeWork):
	"""
	Description: A book, document, or piece of music written by hand rather than typed or printed.
	"""
	pass

class Map(CreativeWork):
	"""
	Description: A map.
	"""
	pass

class MathSolver(CreativeWork):
	"""
	Description: A math solver which is capable of solving a subset of mathematical problems.
	"""
	pass

class MediaObject(CreativeWork):
	"""
	Description: A media object, such as an image, video, audio, or text object embedded in a web page or a downloadable dataset i.e. DataDownload. Note that a creative work may have many media objects associated with it on the same web page. For example, a page about a single song (MusicRecording) may have a music video (VideoObject), and a high and low bandwidth audio stream (2 AudioObject's).
	"""
	pass

class AudioObject(MediaObject):
	"""
	Description: An audio file.
	"""
	pass

class AudioObjectSnapshot(AudioObject):
	"""
	Description: A specific and exact (byte-for-byte) version of an AudioObject. Two byte-for-byte identical files, for the purposes of this type, considered identical. If they have different embedded metadata the files will differ. Different external facts about the files, e.g. creator or dateCreated that aren't represented in their actual content, do not affect this notion of identity.
	"""
	pass

class Audiobook(AudioObject, Book):
	"""
	Description: An audiobook.
	"""
	pass

class DataDownload(MediaObject):
	"""
	Description: All or part of a Dataset in downloadable form.
	"""
	pass

class ImageObject(MediaObject):
	"""
	Description: An image file.
	"""
	pass

class Barcode(ImageObject):
	"""
	Description: An image of a visual machine-readable code such as a barcode or QR code.
	"""
	pass

class ImageObjectSnapshot(ImageObject):
	"""
	Description: A specific and exact (byte-for-byte) version of an ImageObject. Two byte-for-byte identical files, for the purposes of this type, considered identical. If they have different embedded metadata (e.g. XMP, EXIF) the files will differ. Different external facts about the files, e.g. creator or dateCreated that aren't represented in their actual content, do not affect this notion of identity.
	"""
	pass

class MusicVideoObject(MediaObject):
	"""
	Description: A music video file.
	"""
	pass

class TextObject(MediaObject):
	"""
	Description: A text file. The text can be unformatted or contain markup, html, etc.
	"""
	pass

class VideoObject(MediaObject):
	"""
	Description: A video file.
	"""
	pass

class VideoObjectSnapshot(VideoObject):
	"""
	Description: A specific and exact (byte-for-byte) version of a VideoObject. Two byte-for-byte identical files, for the purposes of this type, considered identical. If they have different embedded metadata the files will differ. Different external facts about the files, e.g. creator or dateCreated that aren't represented in their actual content, do not affect this notion of identity.
	"""
	pass

class _3DModel(MediaObject):
	"""
	Description: A 3D model represents some kind of 3D content, which may have encodings in one or more MediaObjects. Many 3D formats are available (e.g. see Wikipedia); specific encoding formats can be represented using the encodingFormat property applied to the relevant MediaObject.
	"""
	pass

class MediaReviewItem(CreativeWork):
	"""
	Description: Represents an item or group of closely related items treated as a unit for the sake of evaluation in a MediaReview. Authorship etc. apply to the items rather than to the curation/grouping or reviewing party.
	"""
	pass

class Menu(CreativeWork):
	"""
	Description: A structured representation of food or drink items available from a FoodEstablishment.
	"""
	pass

class MenuSection(CreativeWork):
	"""
	Description: A sub-grouping of food or drink items in a menu. E.g. courses (such as 'Dinner', 'Breakfast', etc.), specific type of dishes (such as 'Meat', 'Vegan', 'Drinks', etc.), or some other classification made by the menu provider.
	"""
	pass

class Message(CreativeWork):
	"""
	Description: A single message from a sender to one or more organizations or people.
	"""
	pass

class EmailMessage(Message):
	"""
	Description: An email message.
	"""
	pass

class Movie(CreativeWork):
	"""
	Description: A movie.
	"""
	pass

class MusicComposition(CreativeWork):
	"""
	Description: A musical composition.
	"""
	pass

class MusicPlaylist(CreativeWork):
	"""
	Description: A collection of music tracks in playlist form.
	"""
	pass

class MusicAlbum(MusicPlaylist):
	"""
	Description: A collection of music tracks.
	"""
	pass

class MusicRelease(MusicPlaylist):
	"""
	Description: A MusicRelease is a specific release of a music album.
	"""
	pass

class MusicRecording(CreativeWork):
	"""
	Description: A music recording (track), usually a single song.
	"""
	pass

class Painting(CreativeWork):
	"""
	Description: A painting.
	"""
	pass

class Photograph(CreativeWork):
	"""
	Description: A photograph.
	"""
	pass

class Play(CreativeWork):
	"""
	Description: A play is a form of literature, usually consisting of dialogue between characters, intended for theatrical performance rather than just reading. Note: A performance of a Play would be a TheaterEvent or BroadcastEvent - the Play being the workPerformed.
	"""
	pass

class Poster(CreativeWork):
	"""
	Description: A large, usually printed placard, bill, or announcement, often illustrated, that is posted to advertise or publicize something.
	"""
	pass

class PublicationIssue(CreativeWork):
	"""
	Description: A part of a successively published publication such as a periodical or publication volume, often numbered, usually containing a grouping of works such as articles. See also blog post.
	"""
	pass

class ComicIssue(PublicationIssue):
	"""
	Description: Individual comic issues are serially published as part of a larger series. For the sake of consistency, even one-shot issues belong to a series comprised of a single issue. All comic issues can be uniquely identified by: the combination of the name and volume number of the series to which the issue belongs; the issue number; and the variant description of the issue (if any).
	"""
	pass

class PublicationVolume(CreativeWork):
	"""
	Description: A part of a successively published publication such as a periodical or multi-volume work, often numbered. It may represent a time span, such as a year. See also blog post.
	"""
	pass

class Quotation(CreativeWork):
	"""
	Description: A quotation. Often but not necessarily from some written work, attributable to a real world author and - if associated with a fictional character - to any fictional Person. Use isBasedOn to link to source/origin. The recordedIn property can be used to reference a Quotation from an Event.
	"""
	pass

class Review(CreativeWork):
	"""
	Description: A review of an item - for example, of a restaurant, movie, or store.
	"""
	pass

class ClaimReview(Review):
	"""
	Description: A fact-checking review of claims made (or reported) in some creative work (referenced via itemReviewed).
	"""
	pass

class CriticReview(Review):
	"""
	Description: A CriticReview is a more specialized form of Review written or published by a source that is recognized for its reviewing activities. These can include online columns, travel and food guides, TV and radio shows, blogs and other independent Web sites. CriticReviews are typically more in-depth and professionally written.
	"""
	pass

class ReviewNewsArticle(CriticReview, NewsArticle):
	"""
	Description: A NewsArticle and CriticReview providing a professional critic's assessment of a service, product, performance, or artistic or literary work.
	"""
	pass

class EmployerReview(Review):
	"""
	Description: An EmployerReview is a review of an Organization regarding its role as an employer, written by a current or former employee of that organization.
	"""
	pass

class MediaReview(Review):
	"""
	Description: A MediaReview is a more specialized form of Review dedicated to the evaluation of media content online, typically in the context of fact-checking and misinformation. For more general reviews of media in the broader sense, use UserReview, CriticReview or other Review types. This definition is a work in progress.
	"""
	pass

class Recommendation(Review):
	"""
	Description: Recommendation is a type of Review that suggests or proposes something as the best option or best course of action. Recommendations may be for products or services, or other concrete things, as in the case of a ranked list or product guide. A Guide may list multiple recommendations for different categories.
	"""
	pass

class UserReview(Review):
	"""
	Description: A review created by an end-user (e.g. consumer, purchaser, attendee etc.), in contrast with CriticReview.
	"""
	pass

class Sculpture(CreativeWork):
	"""
	Description: A piece of sculpture.
	"""
	pass

class Season(CreativeWork):
	"""
	Description: Deprecated, use CreativeWorkSeason. A media season, e.g. TV, radio, video game etc.
	"""
	pass

class SheetMusic(CreativeWork):
	"""
	Description: Printed music, as opposed to performed or recorded music.
	"""
	pass

class ShortStory(CreativeWork):
	"""
	Description: Short story or tale. A brief work of literature, usually written in narrative prose.
	"""
	pass

class SoftwareApplication(CreativeWork):
	"""
	Description: A software application.
	"""
	pass

class MobileApplication(SoftwareApplication):
	"""
	Description: A software application designed specifically to work well on a mobile device such as a telephone.
	"""
	pass

class OperatingSystem(SoftwareApplication):
	"""
	Description: System software that manages computer hardware and software resources, and provides common services for computer programs.
	"""
	pass

class RuntimePlatform(SoftwareApplication):
	"""
	Description: Specialized software environment that provides the essential infrastructure, libraries, and services required to execute a program.
	"""
	pass

class VideoGame(SoftwareApplication, Game):
	"""
	Description: A video game is an electronic game that involves human interaction with a user interface to generate visual feedback on a video device.
	"""
	pass

class WebApplication(SoftwareApplication):
	"""
	Description: Web applications.
	"""
	pass

class SoftwareSourceCode(CreativeWork):
	"""
	Description: Computer programming source code. Example: Full (compile ready) solutions, code snippet samples, scripts, templates.
	"""
	pass

class SpecialAnnouncement(CreativeWork):
	"""
	Description: A SpecialAnnouncement combines a simple date-stamped textual information update with contextualized Web links and other structured data. It represents an information update made by a locally-oriented organization, for example schools, pharmacies, healthcare providers, community groups, police, local government. For work in progress guidelines on Coronavirus-related markup see this doc.
	"""
	pass

class Statement(CreativeWork):
	"""
	Description: A statement about something, for example a fun or interesting fact. If known, the main entity this statement is about can be indicated using mainEntity. For more formal claims (e.g. in Fact Checking), consider using Claim instead. Use the text property to capture the text of the statement.
	"""
	pass

class TVSeason(CreativeWork, CreativeWorkSeason):
	"""
	Description: Season dedicated to TV broadcast and associated online delivery.
	"""
	pass

class Thesis(CreativeWork):
	"""
	Description: A thesis or dissertation document submitted in support of candidature for an academic degree or professional qualification.
	"""
	pass

class VisualArtwork(CreativeWork):
	"""
	Description: A work of art that is primarily visual in character.
	"""
	pass

class CoverArt(VisualArtwork):
	"""
	Description: The artwork on the outer surface of a CreativeWork.
	"""
	pass

class WebContent(CreativeWork):
	"""
	Description: WebContent is a type representing all WebPage, WebSite and WebPageElement content. It is sometimes the case that detailed distinctions between Web pages, sites and their parts are not always important or obvious. The WebContent type makes it easier to describe Web-addressable content without requiring such distinctions to always be stated.
	"""
	pass

class HealthTopicContent(WebContent):
	"""
	Description: HealthTopicContent is WebContent that is about some aspect of a health topic, e.g. a condition, its symptoms or treatments. Such content may be comprised of several parts or sections and use different types of media.
	"""
	pass

class WebPage(CreativeWork):
	"""
	Description: A web page. Every web page is implicitly assumed to be declared to be of type WebPage, so the various properties about that webpage, such as breadcrumb may be used. We recommend explicit declaration if these properties are specified, but if they are found outside of an itemscope, they will be assumed to be about the page.
	"""
	pass

class AboutPage(WebPage):
	"""
	Description: Web page type: About page.
	"""
	pass

class CheckoutPage(WebPage):
	"""
	Description: Web page type: Checkout page.
	"""
	pass

class CollectionPage(WebPage):
	"""
	Description: Web page type: Collection page.
	"""
	pass

class MediaGallery(CollectionPage):
	"""
	Description: Web page type: Media gallery page. A mixed-media page that can contain media such as images, videos, and other multimedia.
	"""
	pass

class ImageGallery(MediaGallery):
	"""
	Description: Web page type: Image gallery page.
	"""
	pass

class VideoGallery(MediaGallery):
	"""
	Description: Web page type: Video gallery page.
	"""
	pass

class ContactPage(WebPage):
	"""
	Description: Web page type: Contact page.
	"""
	pass

class FAQPage(WebPage):
	"""
	Description: A FAQPage is a WebPage presenting one or more "Frequently asked questions" (see also QAPage).
	"""
	pass

class ItemPage(WebPage):
	"""
	Description: A page devoted to a single item, such as a particular product or hotel.
	"""
	pass

class MedicalWebPage(WebPage):
	"""
	Description: A web page that provides medical information.
	"""
	pass

class ProfilePage(WebPage):
	"""
	Description: Web page type: Profile page.
	"""
	pass

class QAPage(WebPage):
	"""
	Description: A QAPage is a WebPage focussed on a specific Question and its Answer(s), e.g. in a question answering site or documenting Frequently Asked Questions (FAQs).
	"""
	pass

class RealEstateListing(WebPage):
	"""
	Description: A RealEstateListing is a listing that describes one or more real-estate Offers (whose businessFunction is typically to lease out, or to sell). The RealEstateListing type itself represents the overall listing, as manifested in some WebPage.
	"""
	pass

class SearchResultsPage(WebPage):
	"""
	Description: Web page type: Search results page.
	"""
	pass

class WebPageElement(CreativeWork):
	"""
	Description: A web page element, like a table or an image.
	"""
	pass

class SiteNavigationElement(WebPageElement):
	"""
	Description: A navigation element of the page.
	"""
	pass

class Table(WebPageElement):
	"""
	Description: A table on a Web page.
	"""
	pass

class WPAdBlock(WebPageElement):
	"""
	Description: An advertising section of the page.
	"""
	pass

class WPFooter(WebPageElement):
	"""
	Description: The footer section of the page.
	"""
	pass

class WPHeader(WebPageElement):
	"""
	Description: The header section of the page.
	"""
	pass

class WPSideBar(WebPageElement):
	"""
	Description: A sidebar section of the page.
	"""
	pass

class WebSite(CreativeWork):
	"""
	Description: A WebSite is a set of related web pages and other items typically served from a single web domain and accessible via URLs.
	"""
	pass

class Intangible(Thing):
	"""
	Description: A utility class that serves as the umbrella for a number of 'intangible' things such as quantities, structured values, etc.
	"""
	pass

class ActionAccessSpecification(Intangible):
	"""
	Description: A set of requirements that must be fulfilled in order to perform an Action.
	"""
	pass

class AlignmentObject(Intangible):
	"""
	Description: An intangible item that describes an alignment between a learning resource and a node in an educational framework. Should not be used where the nature of the alignment can be described using a simple property, for example to express that a resource teaches or assesses a competency.
	"""
	pass

class Audience(Intangible):
	"""
	Description: Intended audience for an item, i.e. the group for whom the item was created.
	"""
	pass

class BusinessAudience(Audience):
	"""
	Description: A set of characteristics belonging to businesses, e.g. who compose an item's target audience.
	"""
	pass

class EducationalAudience(Audience):
	"""
	Description: An EducationalAudience.
	"""
	pass

class MedicalAudience(Audience, PeopleAudience):
	"""
	Description: Target audiences for medical web pages.
	"""
	pass

class Patient(MedicalAudience, Person):
	"""
	Description: A patient is any person recipient of health care services.
	"""
	pass

class PeopleAudience(Audience):
	"""
	Description: A set of characteristics belonging to people, e.g. who compose an item's target audience.
	"""
	pass

class ParentAudience(PeopleAudience):
	"""
	Description: A set of characteristics describing parents, who can be interested in viewing some content.
	"""
	pass

class Researcher(Audience):
	"""
	Description: Researchers.
	"""
	pass

class BedDetails(Intangible):
	"""
	Description: An entity holding detailed information about the available bed types, e.g. the quantity of twin beds for a hotel room. For the single case of just one bed of a certain type, you can use bed directly with a text. See also BedType (under development).
	"""
	pass

class Brand(Intangible, Classifier):
	"""
	Description: A brand is a name used by an organization or business person for labeling a product, product group, or similar.
	"""
	pass

class BroadcastChannel(Intangible):
	"""
	Description: A unique instance of a BroadcastService on a CableOrSatelliteService lineup.
	"""
	pass

class RadioChannel(BroadcastChannel):
	"""
	Description: A unique instance of a radio BroadcastService on a CableOrSatelliteService lineup.
	"""
	pass

class AMRadioChannel(RadioChannel):
	"""
	Description: A radio channel that uses AM.
	"""
	pass

class FMRadioChannel(RadioChannel):
	"""
	Description: A radio channel that uses FM.
	"""
	pass

class TelevisionChannel(BroadcastChannel):
	"""
	Description: A unique instance of a television BroadcastService on a CableOrSatelliteService lineup.
	"""
	pass

class BroadcastFrequencySpecification(Intangible):
	"""
	Description: The frequency in MHz and the modulation used for a particular BroadcastService.
	"""
	pass

class Class(Intangible):
	"""
	Description: A class, also often called a 'Type'; equivalent to rdfs:Class.
	"""
	pass

class ComputerLanguage(Intangible):
	"""
	Description: This type covers computer programming languages such as Scheme and Lisp, as well as other language-like computer representations. Natural languages are best represented with the Language type.
	"""
	pass

class ConstraintNode(Intangible):
	"""
	Description: The ConstraintNode type is provided to support usecases in which a node in a structured data graph is described with properties which appear to describe a single entity, but are being used in a situation where they serve a more abstract purpose. A ConstraintNode can be described using constraintProperty and numConstraints.
	"""
	pass

class StatisticalVariable(ConstraintNode):
	"""
	Description: StatisticalVariable represents any type of statistical metric that can be measured at a place and time. The usage pattern for StatisticalVariable is typically expressed using Observation with an explicit populationType, which is a type, typically drawn from Schema.org.
	"""
	pass

class DataFeedItem(Intangible):
	"""
	Description: A single item within a larger data feed.
	"""
	pass

class DefinedTerm(Intangible):
	"""
	Description: A word, name, acronym, phrase, etc. with a formal definition. Often used in the context of category or subject classification, glossaries or dictionaries, product or creative work types, etc. Use the name property for the term being defined, use termCode if the term has an alpha-numeric code allocated, use description to provide the definition of the term.
	"""
	pass

class CategoryCode(DefinedTerm):
	"""
	Description: A Category Code.
	"""
	pass

class Demand(Intangible):
	"""
	Description: A demand entity represents the public, not necessarily binding, not necessarily exclusive, announcement by an organization or person to seek a certain type of goods or services. For describing demand using this type, the very same properties used for Offer apply.
	"""
	pass

class DigitalDocumentPermission(Intangible):
	"""
	Description: A permission for a particular person or group to access a particular file.
	"""
	pass

class EducationalOccupationalProgram(Intangible):
	"""
	Description: A program offered by an institution which determines the learning progress to achieve an outcome, usually a credential like a degree or certificate.
	"""
	pass

class WorkBasedProgram(EducationalOccupationalProgram):
	"""
	Description: A program with both an educational and employment component. Typically based at a workplace and structured around work-based learning, with the aim of instilling competencies related to an occupation. WorkBasedProgram is used to distinguish programs such as apprenticeships from school, college or other classroom based educational programs.
	"""
	pass

class EnergyConsumptionDetails(Intangible):
	"""
	Description: EnergyConsumptionDetails represents information related to the energy efficiency of a product that consumes energy. The information that can be provided is based on international regulations such as for example EU directive 2017/1369 for energy labeling and the Energy labeling rule under the Energy Policy and Conservation Act (EPCA) in the US.
	"""
	pass

class EntryPoint(Intangible):
	"""
	Description: An entry point, within some Web-based protocol.
	"""
	pass

class Enumeration(Intangible):
	"""
	Description: Lists or enumerations—for example, a list of cuisines or music genres, etc.
	"""
	pass

class AdultOrientedEnumeration(Enumeration):
	"""
	Description: Enumeration of considerations that make a product relevant or potentially restricted for adults only.
	Examples: NarcoticConsideration, AlcoholConsideration, HealthcareConsideration, ReducedRelevanceForChildrenConsideration, ViolenceConsideration, SexualContentConsideration, TobaccoNicotineConsideration, UnclassifiedAdultConsideration, DangerousGoodConsideration, WeaponConsideration
	"""
	pass

class BoardingPolicyType(Enumeration):
	"""
	Description: A type of boarding policy used by an airline.
	Examples: GroupBoardingPolicy, ZoneBoardingPolicy
	"""
	pass

class BookFormatType(Enumeration):
	"""
	Description: The publication format of the book.
	Examples: Paperback, GraphicNovel, Hardcover, Pamphlet, EBook, AudiobookFormat
	"""
	pass

class BusinessEntityType(Enumeration):
	"""
	Description: A business entity type is a conceptual entity representing the legal form, the size, the main line of business, the position in the value chain, or any combination thereof, of an organization or business person.
	"""
	pass

class BusinessFunction(Enumeration):
	"""
	Description: The business function specifies the type of activity or access (i.e., the bundle of rights) offered by the organization or business person through the offer. Typical are sell, rental or lease, maintenance or repair, manufacture / produce, recycle / dispose, engineering / construction, or installation. Proprietary specifications of access rights are also instances of this class.
	"""
	pass

class CarUsageType(Enumeration):
	"""
	Description: A value indicating a special usage of a car, e.g. commercial rental, driving school, or as a taxi.
	Examples: DrivingSchoolVehicleUsage, TaxiVehicleUsage, RentalVehicleUsage
	"""
	pass

class CertificationStatusEnumeration(Enumeration):
	"""
	Description: Enumerates the different statuses of a Certification (Active and Inactive).
	Examples: CertificationActive, CertificationInactive
	"""
	pass

class ContactPointOption(Enumeration):
	"""
	Description: Enumerated options related to a ContactPoint.
	Examples: HearingImpairedSupported, TollFree
	"""
	pass

class DayOfWeek(Enumeration):
	"""
	Description: The day of the week, e.g. used to specify to which day the opening hours of an OpeningHoursSpecification refer. Originally, URLs from GoodRelations were used (for Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday plus a special entry for PublicHolidays); these have now been integrated directly into schema.org.
	Examples: Saturday, PublicHolidays, Friday, Tuesday, Wednesday, Thursday, Monday, Sunday
	"""
	pass

class DeliveryMethod(Enumeration):
	"""
	Description: A delivery method is a standardized procedure for transferring the product or service to the destination of fulfillment chosen by the customer. Delivery methods are characterized by the means of transportation used, and by the organization or group that is the contracting party for the sending organization or person.
	Examples: ParcelService, LockerDelivery, OnSitePickup
	"""
	pass

class DigitalDocumentPermissionType(Enumeration):
	"""
	Description: A type of permission which can be granted for accessing a digital document.
	Examples: CommentPermission, ReadPermission, WritePermission
	"""
	pass

class DigitalPlatformEnumeration(Enumeration):
	"""
	Description: Enumerates some common technology platforms, for use with properties such as actionPlatform. It is not supposed to be comprehensive - when a suitable code is not enumerated here, textual or URL values can be used instead. These codes are at a fairly high level and do not deal with versioning and other nuance. Additional codes can be suggested in github.
	Examples: MobileWebPlatform, IOSPlatform, DesktopWebPlatform, GenericWebPlatform, AndroidPlatform
	"""
	pass

class EnergyEfficiencyEnumeration(Enumeration):
	"""
	Description: Enumerates energy efficiency levels (also known as "classes" or "ratings") and certifications that are part of several international energy efficiency standards.
	"""
	pass

class EUEnergyEfficiencyEnumeration(EnergyEfficiencyEnumeration):
	"""
	Description: Enumerates the EU energy efficiency classes A-G as well as A+, A++, and A+++ as defined in EU directive 2017/1369.
	Examples: EUEnergyEfficiencyCategoryD, EUEnergyEfficiencyCategoryB, EUEnergyEfficiencyCategoryG, EUEnergyEfficiencyCategoryA, EUEnergyEfficiencyCategoryA1Plus, EUEnergyEfficiencyCategoryA3Plus, EUEnergyEfficiencyCategoryF, EUEnergyEfficiencyCategoryC, EUEnergyEfficiencyCategoryE, EUEnergyEfficiencyCategoryA2Plus
	"""
	pass

class EnergyStarEnergyEfficiencyEnumeration(EnergyEfficiencyEnumeration):
	"""
	Description: Used to indicate whether a product is EnergyStar certified.
	Examples: EnergyStarCertified
	"""
	pass

class EventAttendanceModeEnumeration(Enumeration):
	"""
	Description: An EventAttendanceModeEnumeration value is one of potentially several modes of organising an event, relating to whether it is online or offline.
	Examples: MixedEventAttendanceMode, OnlineEventAttendanceMode, OfflineEventAttendanceMode
	"""
	pass

class FulfillmentTypeEnumeration(Enumeration):
	"""
	Description: A type of product fulfillment.
	Examples: FulfillmentTypeScheduledDelivery, FulfillmentTypePickupInStore, FulfillmentTypeDelivery, FulfillmentTypePickupDropoff, FulfillmentTypeCollectionPoint
	"""
	pass

class GameAvailabilityEnumeration(Enumeration):
	"""
	Description: For a VideoGame, such as used with a PlayGameAction, an enumeration of the kind of game availability offered.
	Examples: FullGameAvailability, DemoGameAvailability
	"""
	pass

class GamePlayMode(Enumeration):
	"""
	Description: Indicates whether this game is multi-player, co-op or single-player.
	Examples: SinglePlayer, MultiPlayer, CoOp
	"""
	pass

class GenderType(Enumeration):
	"""
	Description: An enumeration of genders.
	Examples: Male, Female
	"""
	pass

class GovernmentBenefitsType(Enumeration):
	"""
	Description: GovernmentBenefitsType enumerates several kinds of government benefits to support the COVID-19 situation. Note that this structure may not capture all benefits offered.
	Examples: BusinessSupport, ParentalSupport, UnemploymentSupport, PaidLeave, DisabilitySupport, HealthCare, OneTimePayments, BasicIncome
	"""
	pass

class HealthAspectEnumeration(Enumeration):
	"""
	Description: HealthAspectEnumeration enumerates several aspects of health content online, each of which might be described using hasHealthAspect and HealthTopicContent.
	Examples: HowOrWhereHealthAspect, SideEffectsHealthAspect, PatientExperienceHealthAspect, ContagiousnessHealthAspect, PregnancyHealthAspect, UsageOrScheduleHealthAspect, PreventionHealthAspect, SelfCareHealthAspect, ScreeningHealthAspect, OverviewHealthAspect, EffectivenessHealthAspect, BenefitsHealthAspect
	"""
	pass

class IncentiveQualifiedExpenseType(Enumeration):
	"""
	Description: The types of expenses that are covered by the incentive. For example some incentives are only for the goods (tangible items) but the services (labor) are excluded.
	Examples: IncentiveQualifiedExpenseTypeGoodsOrServices, IncentiveQualifiedExpenseTypeUtilityBill, IncentiveQualifiedExpenseTypeGoodsOnly, IncentiveQualifiedExpenseTypeServicesOnly
	"""
	pass

class IncentiveStatus(Enumeration):
	"""
	Description: Enumerates a status for an incentive, such as whether it is active.
	Examples: IncentiveStatusActive, IncentiveStatusOnHold, IncentiveStatusInDevelopment, IncentiveStatusRetired
	"""
	pass

class IncentiveType(Enumeration):
	"""
	Description: Enumerates common financial incentives for products, including tax credits, tax deductions, rebates and subsidies, etc.
	Examples: IncentiveTypeLoan, IncentiveTypeRebateOrSubsidy, IncentiveTypeTaxWaiver, IncentiveTypeTaxDeduction, IncentiveTypeTaxCredit
	"""
	pass

class ItemAvailability(Enumeration):
	"""
	Description: A list of possible product availability options.
	Examples: BackOrder, Reserved, PreSale, LimitedAvailability, InStoreOnly, Discontinued, SoldOut, PreOrder, OnlineOnly, OutOfStock, MadeToOrder, InStock
	"""
	pass

class ItemListOrderType(Enumeration):
	"""
	Description: Enumerated for values for itemListOrder for indicating how an ordered ItemList is organized.
	Examples: ItemListUnordered, ItemListOrderAscending, ItemListOrderDescending
	"""
	pass

class LegalValueLevel(Enumeration):
	"""
	Description: A list of possible levels for the legal validity of a legislation.
	Examples: DefinitiveLegalValue, AuthoritativeLegalValue, OfficialLegalValue, UnofficialLegalValue
	"""
	pass

class MapCategoryType(Enumeration):
	"""
	Description: An enumeration of several kinds of Map.
	Examples: VenueMap, ParkingMap, TransitMap, SeatingMap
	"""
	pass

class MeasurementMethodEnum(Enumeration):
	"""
	Description: Enumeration(s) for use with measurementMethod.
	Examples: ExampleMeasurementMethodEnum
	"""
	pass

class MeasurementTypeEnumeration(Enumeration):
	"""
	Description: Enumeration of common measurement types (or dimensions), for example "chest" for a person, "inseam" for pants, "gauge" for screws, or "wheel" for bicycles.
	"""
	pass

class BodyMeasurementTypeEnumeration(MeasurementTypeEnumeration):
	"""
	Description: Enumerates types (or dimensions) of a person's body measurements, for example for fitting of clothes.
	Examples: BodyMeasurementInsideLeg, BodyMeasurementArm, BodyMeasurementBust, BodyMeasurementHand, BodyMeasurementHead, BodyMeasurementNeck, BodyMeasurementFoot, BodyMeasurementHips, BodyMeasurementWaist, BodyMeasurementChest, BodyMeasurementWeight, BodyMeasurementHeight
	"""
	pass

class WearableMeasurementTypeEnumeration(MeasurementTypeEnumeration):
	"""
	Description: Enumerates common types of measurement for wearables products.
	Examples: WearableMeasurementOutsideLeg, WearableMeasurementBack, WearableMeasurementWidth, WearableMeasurementCup, WearableMeasurementSleeve, WearableMeasurementHeight, WearableMeasurementInseam, WearableMeasurementCollar, WearableMeasurementHips, WearableMeasurementLength, WearableMeasurementWaist, WearableMeasurementChestOrBust
	"""
	pass

class MediaEnumeration(Enumeration):
	"""
	Description: MediaEnumeration enumerations are lists of codes, labels etc. useful for describing media objects. They may be reflections of externally developed lists, or created at schema.org, or a combination.
	"""
	pass

class IPTCDigitalSourceEnumeration(MediaEnumeration):
	"""
	Description: IPTC "Digital Source" codes for use with the digitalSourceType property, providing information about the source for a digital media object. In general these codes are not declared here to be mutually exclusive, although some combinations would be contradictory if applied simultaneously, or might be considered mutually incompatible by upstream maintainers of the definitions.
	Examples: CompositeCaptureDigitalSource, PositiveFilmDigitalSource, DataDrivenMediaDigitalSource, TrainedAlgorithmicMediaDigitalSource, DigitalCaptureDigitalSource, AlgorithmicMediaDigitalSource, DigitalArtDigitalSource, AlgorithmicallyEnhancedDigitalSource, ScreenCaptureDigitalSource, MultiFrameComputationalCaptureDigitalSource, PrintDigitalSource, CompositeWithTrainedAlgorithmicMediaDigitalSource
	"""
	pass

class MediaManipulationRatingEnumeration(Enumeration):
	"""
	Description: Codes for use with the mediaAuthenticityCategory property, indicating the authenticity of a media object (in the context of how it was published or shared). In general these codes are not mutually exclusive, although some combinations (such as 'original' versus 'transformed', 'edited' and 'staged') would be contradictory if applied in the same MediaReview.
	Examples: StagedContent, DecontextualizedContent, EditedOrCroppedContent, SatireOrParodyContent, TransformedContent, OriginalMediaContent
	"""
	pass

class MedicalEnumeration(Enumeration):
	"""
	Description: Enumerations related to health and the practice of medicine: A concept that is used to attribute a quality to another concept, as a qualifier, a collection of items or a listing of all of the elements of a set in medicine practice.
	"""
	pass

class DrugCostCategory(MedicalEnumeration):
	"""
	Description: Enumerated categories of medical drug costs.
	Examples: Retail, ReimbursementCap, Wholesale
	"""
	pass

class DrugPregnancyCategory(MedicalEnumeration):
	"""
	Description: Categories that represent an assessment of the risk of fetal injury due to a drug or pharmaceutical used as directed by the mother during pregnancy.
	Examples: FDAcategoryA, FDAcategoryC, FDAcategoryD, FDAcategoryB, FDAnotEvaluated, FDAcategoryX
	"""
	pass

class DrugPrescriptionStatus(MedicalEnumeration):
	"""
	Description: Indicates whether this drug is available by prescription or over-the-counter.
	Examples: PrescriptionOnly, OTC
	"""
	pass

class InfectiousAgentClass(MedicalEnumeration):
	"""
	Description: Classes of agents or pathogens that transmit infectious diseases. Enumerated type.
	Examples: Prion, Protozoa, Virus, Fungus, Bacteria, MulticellularParasite
	"""
	pass

class MedicalAudienceType(MedicalEnumeration):
	"""
	Description: Target audiences types for medical web pages. Enumerated type.
	Examples: MedicalResearcher, Clinician
	"""
	pass

class MedicalDevicePurpose(MedicalEnumeration):
	"""
	Description: Categories of medical devices, organized by the purpose or intended use of the device.
	Examples: Diagnostic, Therapeutic
	"""
	pass

class MedicalEvidenceLevel(MedicalEnumeration):
	"""
	Description: Level of evidence for a medical guideline. Enumerated type.
	Examples: EvidenceLevelC, EvidenceLevelB, EvidenceLevelA
	"""
	pass

class MedicalImagingTechnique(MedicalEnumeration):
	"""
	Description: Any medical imaging modality typically used for diagnostic purposes. Enumerated type.
	Examples: Ultrasound, PET, Radiography, CT, XRay, MRI
	"""
	pass

class MedicalObservationalStudyDesign(MedicalEnumeration):
	"""
	Description: Design models for observational medical studies. Enumerated type.
	Examples: Registry, CohortStudy, CrossSectional, CaseSeries, Longitudinal, Observational
	"""
	pass

class MedicalProcedureType(MedicalEnumeration):
	"""
	Description: An enumeration that describes different types of medical procedures.
	Examples: NoninvasiveProcedure, PercutaneousProcedure
	"""
	pass

class MedicalSpecialty(MedicalEnumeration, Specialty):
	"""
	Description: Any specific branch of medical science or practice. Medical specialities include clinical specialties that pertain to particular organ systems and their respective disease states, as well as allied health specialties. Enumerated type.
	Examples: PrimaryCare, Geriatric, Surgical, PlasticSurgery, LaboratoryScience, Infectious, Endocrine, Gynecologic, Pathology, Hematologic, Urologic, Pediatric
	"""
	pass

class MedicalStudyStatus(MedicalEnumeration):
	"""
	Description: The status of a medical study. Enumerated type.
	Examples: EnrollingByInvitation, Recruiting, ResultsAvailable, ResultsNotAvailable, Terminated, NotYetRecruiting, ActiveNotRecruiting, Completed, Suspended, Withdrawn
	"""
	pass

class MedicalTrialDesign(MedicalEnumeration):
	"""
	Description: Design models for medical trials. Enumerated type.
	Examples: InternationalTrial, SingleCenterTrial, DoubleBlindedTrial, TripleBlindedTrial, OpenTrial, PlaceboControlledTrial, SingleBlindedTrial, RandomizedTrial, MultiCenterTrial
	"""
	pass

class MedicineSystem(MedicalEnumeration):
	"""
	Description: Systems of medical practice.
	Examples: Ayurvedic, Homeopathic, Chiropractic, Osteopathic, WesternConventional, TraditionalChinese
	"""
	pass

class MerchantReturnEnumeration(Enumeration):
	"""
	Description: Enumerates several kinds of product return policies.
	Examples: MerchantReturnNotPermitted, MerchantReturnUnspecified, MerchantReturnFiniteReturnWindow, MerchantReturnUnlimitedWindow
	"""
	pass

class MusicAlbumProductionType(Enumeration):
	"""
	Description: Classification of the album by its type of content: soundtrack, live album, studio album, etc.
	Examples: StudioAlbum, LiveAlbum, MixtapeAlbum, CompilationAlbum, SpokenWordAlbum, DemoAlbum, SoundtrackAlbum, RemixAlbum, DJMixAlbum
	"""
	pass

class MusicAlbumReleaseType(Enumeration):
	"""
	Description: The kind of release which this album is: single, EP or album.
	Examples: AlbumRelease, SingleRelease, BroadcastRelease, EPRelease
	"""
	pass

class MusicReleaseFormatType(Enumeration):
	"""
	Description: Format of this release (the type of recording media used, i.e. compact disc, digital media, LP, etc.).
	Examples: DigitalFormat, DigitalAudioTapeFormat, CassetteFormat, DVDFormat, LaserDiscFormat, CDFormat, VinylFormat
	"""
	pass

class NonprofitType(Enumeration):
	"""
	Description: NonprofitType enumerates several kinds of official non-profit types of which a non-profit organization can be.
	"""
	pass

class DENonprofitType(NonprofitType):
	"""
	Description: DENonprofitType: Non-profit organization type originating from Germany in accordance with article 52 of the German fiscal code (Abgabenverordnung or AO).
	Examples: DERegisteredAssociationCharity, DEJointStockCompanyCharity, DELimitedLiabilityCharity, DEFoundationCharity, DECooperativeCharity, DEPublicCharity, DENotRegisteredAssociationCharity
	"""
	pass

class ITNonprofitType(NonprofitType):
	"""
	Description: ITNonprofitType: Non-profit organization type originating from Italy.
	Examples: ITMutualAidCharity, ITSocialPromotionCharity, ITSocialCompanyCharity, ITVolunteerAssociationCharity, ITCooperativeCharity, ITSportCompanyCharity
	"""
	pass

class NLNonprofitType(NonprofitType):
	"""
	Description: NLNonprofitType: Non-profit organization type originating from the Netherlands.
	Examples: NonprofitSBBI, NonprofitANBI
	"""
	pass

class UKNonprofitType(NonprofitType):
	"""
	Description: UKNonprofitType: Non-profit organization type originating from the United Kingdom.
	Examples: CharitableIncorporatedOrganization, LimitedByGuaranteeCharity, UKTrust, UnincorporatedAssociationCharity
	"""
	pass

class USNonprofitType(NonprofitType):
	"""
	Description: USNonprofitType: Non-profit organization type originating from the United States.
	Examples: Nonprofit501c1, Nonprofit501e, Nonprofit501c11, Nonprofit501c18, Nonprofit501c5, Nonprofit501c10, Nonprofit501c19, Nonprofit501c13, Nonprofit501c17, Nonprofit501c8, Nonprofit501c4, Nonprofit501c21
	"""
	pass

class OfferItemCondition(Enumeration):
	"""
	Description: A list of possible conditions for the item.
	Examples: UsedCondition, DamagedCondition, NewCondition, RefurbishedCondition
	"""
	pass

class PaymentMethodType(Enumeration):
	"""
	Description: The type of payment method, only for generic payment types, specific forms of payments, like card payment should be expressed using subclasses of PaymentMethod.
	Examples: ByBankTransferInAdvance, CheckInAdvance, PhoneCarrierPayment, COD, DirectDebit, ByInvoice, Cash, InStorePrepay
	"""
	pass

class PhysicalActivityCategory(Enumeration):
	"""
	Description: Categories of physical activity, organized by physiologic classification.
	Examples: AnaerobicActivity, Balance, AerobicActivity, Flexibility, OccupationalActivity, StrengthTraining, LeisureTimeActivity
	"""
	pass

class PriceComponentTypeEnumeration(Enumeration):
	"""
	Description: Enumerates different price components that together make up the total price for an offered product.
	Examples: Downpayment, ActivationFee, Installment, DistanceFee, Subscription, CleaningFee
	"""
	pass

class PriceTypeEnumeration(Enumeration):
	"""
	Description: Enumerates different price types, for example list price, invoice price, and sale price.
	Examples: MSRP, MinimumAdvertisedPrice, RegularPrice, ListPrice, SalePrice, SRP, InvoicePrice, StrikethroughPrice
	"""
	pass

class PurchaseType(Enumeration):
	"""
	Description: Enumerates a purchase type for an item.
	Examples: PurchaseTypeUsedPurchase, PurchaseTypeNewPurchase, PurchaseTypeLease, PurchaseTypeTradeIn
	"""
	pass

class QualitativeValue(Enumeration):
	"""
	Description: A predefined value for a product characteristic, e.g. the power cord plug type 'US' or the garment sizes 'S', 'M', 'L', and 'XL'.
	"""
	pass

class BedType(QualitativeValue):
	"""
	Description: A type of bed. This is used for indicating the bed or beds available in an accommodation.
	"""
	pass

class DriveWheelConfigurationValue(QualitativeValue):
	"""
	Description: A value indicating which roadwheels will receive torque.
	Examples: AllWheelDriveConfiguration, RearWheelDriveConfiguration, FrontWheelDriveConfiguration, FourWheelDriveConfiguration
	"""
	pass

class SizeSpecification(QualitativeValue):
	"""
	Description: Size related properties of a product, typically a size code (name) and optionally a sizeSystem, sizeGroup, and product measurements (hasMeasurement). In addition, the intended audience can be defined through suggestedAge, suggestedGender, and suggested body measurements (suggestedMeasurement).
	"""
	pass

class SteeringPositionValue(QualitativeValue):
	"""
	Description: A value indicating a steering position.
	Examples: LeftHandDriving, RightHandDriving
	"""
	pass

class RefundTypeEnumeration(Enumeration):
	"""
	Description: Enumerates several kinds of product return refund types.
	Examples: ExchangeRefund, FullRefund, StoreCreditRefund
	"""
	pass

class RestrictedDiet(Enumeration):
	"""
	Description: A diet restricted to certain foods or preparations for cultural, religious, health or lifestyle reasons.
	Examples: LowCalorieDiet, VeganDiet, KosherDiet, HalalDiet, LowLactoseDiet, LowFatDiet, DiabeticDiet, VegetarianDiet, HinduDiet, GlutenFreeDiet, LowSaltDiet
	"""
	pass

class ReturnFeesEnumeration(Enumeration):
	"""
	Description: Enumerates several kinds of policies for product return fees.
	Examples: FreeReturn, ReturnFeesCustomerResponsibility, ReturnShippingFees, RestockingFees, OriginalShippingFees
	"""
	pass

class ReturnLabelSourceEnumeration(Enumeration):
	"""
	Description: Enumerates several types of return labels for product returns.
	Examples: ReturnLabelInBox, ReturnLabelDownloadAndPrint, ReturnLabelCustomerResponsibility
	"""
	pass

class ReturnMethodEnumeration(Enumeration):
	"""
	Description: Enumerates several types of product return methods.
	Examples: KeepProduct, ReturnByMail, ReturnAtKiosk, ReturnInStore
	"""
	pass

class RsvpResponseType(Enumeration):
	"""
	Description: RsvpResponseType is an enumeration type whose instances represent responding to an RSVP request.
	Examples: RsvpResponseNo, RsvpResponseYes, RsvpResponseMaybe
	"""
	pass

class SizeGroupEnumeration(Enumeration):
	"""
	Description: Enumerates common size groups for various product categories.
	"""
	pass

class WearableSizeGroupEnumeration(SizeGroupEnumeration):
	"""
	Description: Enumerates common size groups (also known as "size types") for wearable products.
	Examples: WearableSizeGroupWomens, WearableSizeGroupGirls, WearableSizeGroupMisses, WearableSizeGroupInfants, WearableSizeGroupMens, WearableSizeGroupPlus, WearableSizeGroupBoys, WearableSizeGroupMaternity, WearableSizeGroupJuniors, WearableSizeGroupExtraTall, WearableSizeGroupRegular, WearableSizeGroupBig
	"""
	pass

class SizeSystemEnumeration(Enumeration):
	"""
	Description: Enumerates common size systems for different categories of products, for example "EN-13402" or "UK" for wearables or "Imperial" for screws.
	Examples: SizeSystemImperial, SizeSystemMetric
	"""
	pass

class WearableSizeSystemEnumeration(SizeSystemEnumeration):
	"""
	Description: Enumerates common size systems specific for wearable products.
	Examples: WearableSizeSystemBR, WearableSizeSystemUS, WearableSizeSystemCN, WearableSizeSystemUK, WearableSizeSystemDE, WearableSizeSystemFR, WearableSizeSystemJP, WearableSizeSystemEurope, WearableSizeSystemEN13402, WearableSizeSystemContinental, WearableSizeSystemAU, WearableSizeSystemMX
	"""
	pass

class Specialty(Enumeration):
	"""
	Description: Any branch of a field in which people typically develop specific expertise, usually after significant study, time, and effort.
	"""
	pass

class StatusEnumeration(Enumeration):
	"""
	Description: Lists or enumerations dealing with status types.
	"""
	pass

class ActionStatusType(StatusEnumeration):
	"""
	Description: The status of an Action.
	Examples: ActiveActionStatus, CompletedActionStatus, FailedActionStatus, PotentialActionStatus
	"""
	pass

class EventStatusType(StatusEnumeration):
	"""
	Description: EventStatusType is an enumeration type whose instances represent several states that an Event may be in.
	Examples: EventPostponed, EventCancelled, EventMovedOnline, EventRescheduled, EventScheduled
	"""
	pass

class GameServerStatus(StatusEnumeration):
	"""
	Description: Status of a game server.
	Examples: Online, OfflinePermanently, OfflineTemporarily, OnlineFull
	"""
	pass

class LegalForceStatus(StatusEnumeration):
	"""
	Description: A list of possible statuses for the legal force of a legislation.
	Examples: PartiallyInForce, NotInForce, InForce
	"""
	pass

class OrderStatus(StatusEnumeration):
	"""
	Description: Enumerated status values for Order.
	Examples: OrderReturned, OrderDelivered, OrderPickupAvailable, OrderCancelled, OrderProblem, OrderProcessing, OrderPaymentDue, OrderInTransit
	"""
	pass

class PaymentStatusType(StatusEnumeration):
	"""
	Description: A specific payment status. For example, PaymentDue, PaymentComplete, etc.
	Examples: PaymentAutomaticallyApplied, PaymentPastDue, PaymentDue, PaymentComplete, PaymentDeclined
	"""
	pass

class ReservationStatusType(StatusEnumeration):
	"""
	Description: Enumerated status values for Reservation.
	Examples: ReservationPending, ReservationConfirmed, ReservationCancelled, ReservationHold
	"""
	pass

class TierBenefitEnumeration(Enumeration):
	"""
	Description: An enumeration of possible benefits as part of a loyalty (members) program.
	Examples: TierBenefitLoyaltyPrice, TierBenefitLoyaltyShipping, TierBenefitLoyaltyReturns, TierBenefitLoyaltyPoints
	"""
	pass

class WarrantyScope(Enumeration):
	"""
	Description: A range of services that will be provided to a customer free of charge in case of a defect or malfunction of a product. Commonly used values: * http://purl.org/goodrelations/v1#Labor-BringIn * http://purl.org/goodrelations/v1#PartsAndLabor-BringIn * http://purl.org/goodrelations/v1#PartsAndLabor-PickUp
	"""
	pass

class FinancialIncentive(Intangible):
	"""
	Description: Represents financial incentives for goods/services offered by an organization (or individual). Typically contains the name of the incentive, the incentivizedItem, the incentiveAmount, the incentiveStatus, incentiveType, the provider of the incentive, and eligibleWithSupplier.
	"""
	pass

class FloorPlan(Intangible):
	"""
	Description: A FloorPlan is an explicit representation of a collection of similar accommodations, allowing the provision of common information (room counts, sizes, layout diagrams) and offers for rental or sale. In typical use, some ApartmentComplex has an accommodationFloorPlan which is a FloorPlan.
	"""
	pass

class GameServer(Intangible):
	"""
	Description: Server that provides game interaction in a multiplayer game.
	"""
	pass

class GeospatialGeometry(Intangible):
	"""
	Description: (Eventually to be defined as) a supertype of GeoShape designed to accommodate definitions from Geo-Spatial best practices.
	"""
	pass

class Grant(Intangible):
	"""
	Description: A grant, typically financial or otherwise quantifiable, of resources. Typically a funder sponsors some MonetaryAmount to an Organization or Person, sometimes not necessarily via a dedicated or long-lived Project, resulting in one or more outputs, or fundedItems. For financial sponsorship, indicate the funder of a MonetaryGrant.
	"""
	pass

class MonetaryGrant(Grant):
	"""
	Description: A monetary grant.
	"""
	pass

class HealthInsurancePlan(Intangible):
	"""
	Description: A US-style health insurance plan, including PPOs, EPOs, and HMOs.
	"""
	pass

class HealthPlanCostSharingSpecification(Intangible):
	"""
	Description: A description of costs to the patient under a given network or formulary.
	"""
	pass

class HealthPlanFormulary(Intangible):
	"""
	Description: For a given health insurance plan, the specification for costs and coverage of prescription drugs.
	"""
	pass

class HealthPlanNetwork(Intangible):
	"""
	Description: A US-style health insurance plan network.
	"""
	pass

class ItemList(Intangible):
	"""
	Description: A list of items of any sort&#x2014;for example, Top 10 Movies About Weathermen, or Top 100 Party Songs. Not to be confused with HTML lists, which are often used only for formatting.
	"""
	pass

class BreadcrumbList(ItemList):
	"""
	Description: A BreadcrumbList is an ItemList consisting of a chain of linked Web pages, typically described using at least their URL and their name, and typically ending with the current page. The position property is used to reconstruct the order of the items in a BreadcrumbList.
	"""
	pass

class OfferCatalog(ItemList):
	"""
	Description: An OfferCatalog is an ItemList that contains related Offers and/or further OfferCatalogs that are offeredBy the same provider.
	"""
	pass

class JobPosting(Intangible):
	"""
	Description: A listing that describes a job opening in a certain organization.
	"""
	pass

class Language(Intangible):
	"""
	Description: Natural languages such as Spanish, Tamil, Hindi, English, etc. Formal language code tags expressed in BCP 47 can be used via the alternateName property. The Language type previously also covered programming languages such as Scheme and Lisp, which are now best represented using ComputerLanguage.
	"""
	pass

class ListItem(Intangible):
	"""
	Description: An list item, e.g. a step in a checklist or how-to description.
	"""
	pass

class HowToDirection(ListItem, CreativeWork):
	"""
	Description: A direction indicating a single action to do in the instructions for how to achieve a result.
	"""
	pass

class HowToItem(ListItem):
	"""
	Description: An item used as either a tool or supply when performing the instructions for how to achieve a result.
	"""
	pass

class HowToSupply(HowToItem):
	"""
	Description: A supply consumed when performing the instructions for how to achieve a result.
	"""
	pass

class HowToTool(HowToItem):
	"""
	Description: A tool used (but not consumed) when performing instructions for how to achieve a result.
	"""
	pass

class HowToStep(ListItem, CreativeWork, ItemList):
	"""
	Description: A step in the instructions for how to achieve a result. It is an ordered list with HowToDirection and/or HowToTip items.
	"""
	pass

class MediaSubscription(Intangible):
	"""
	Description: A subscription which allows a user to access media including audio, video, books, etc.
	"""
	pass

class MemberProgram(Intangible):
	"""
	Description: A MemberProgram defines a loyalty (or membership) program that provides its members with certain benefits, for example better pricing, free shipping or returns, or the ability to earn loyalty points. Member programs may have multiple tiers, for example silver and gold members, each with different benefits.
	"""
	pass

class MemberProgramTier(Intangible):
	"""
	Description: A MemberProgramTier specifies a tier under a loyalty (member) program, for example "gold".
	"""
	pass

class MenuItem(Intangible):
	"""
	Description: A food or drink item listed in a menu or menu section.
	"""
	pass

class MerchantReturnPolicy(Intangible):
	"""
	Description: A MerchantReturnPolicy provides information about product return policies associated with an Organization, Product, or Offer.
	"""
	pass

class MerchantReturnPolicySeasonalOverride(Intangible):
	"""
	Description: A seasonal override of a return policy, for example used for holidays.
	"""
	pass

class Occupation(Intangible):
	"""
	Description: A profession, may involve prolonged training and/or a formal qualification.
	"""
	pass

class OccupationalExperienceRequirements(Intangible):
	"""
	Description: Indicates employment-related experience requirements, e.g. monthsOfExperience.
	"""
	pass

class Offer(Intangible):
	"""
	Description: An offer to transfer some rights to an item or to provide a service — for example, an offer to sell tickets to an event, to rent the DVD of a movie, to stream a TV show over the internet, to repair a motorcycle, or to loan a book. Note: As the businessFunction property, which identifies the form of offer (e.g.
	"""
	pass

class AggregateOffer(Offer):
	"""
	Description: When a single product is associated with multiple offers (for example, the same pair of shoes is offered by different merchants), then AggregateOffer can be used. Note: AggregateOffers are normally expected to associate multiple offers that all share the same defined businessFunction value, or default to http://purl.org/goodrelations/v1#Sell if businessFunction is not explicitly defined.
	"""
	pass

class OfferForLease(Offer):
	"""
	Description: An OfferForLease in Schema.org represents an Offer to lease out something, i.e. an Offer whose businessFunction is lease out. See Good Relations for background on the underlying concepts.
	"""
	pass

class OfferForPurchase(Offer):
	"""
	Description: An OfferForPurchase in Schema.org represents an Offer to sell something, i.e. an Offer whose businessFunction is sell. See Good Relations for background on the underlying concepts.
	"""
	pass

class ParcelDelivery(Intangible):
	"""
	Description: The delivery of a parcel either via the postal service or a commercial service.
	"""
	pass

class PaymentMethod(Intangible):
	"""
	Description: A payment method is a standardized procedure for transferring the monetary amount for a purchase. Payment methods are characterized by the legal and technical structures used, and by the organization or group carrying out the transaction.
	"""
	pass

class PaymentCard(PaymentMethod, FinancialProduct):
	"""
	Description: A payment method using a credit, debit, store or other card to associate the payment with an account.
	"""
	pass

class CreditCard(PaymentCard, LoanOrCredit):
	"""
	Description: A card payment method of a particular brand or name. Used to mark up a particular payment method and/or the financial product/service that supplies the card account.
	"""
	pass

class PaymentService(PaymentMethod, FinancialProduct):
	"""
	Description: A Service to transfer funds from a person or organization to a beneficiary person or organization.
	"""
	pass

class Permit(Intangible):
	"""
	Description: A permit issued by an organization, e.g. a parking pass.
	"""
	pass

class GovernmentPermit(Permit):
	"""
	Description: A permit issued by a government agency.
	"""
	pass

class ProgramMembership(Intangible):
	"""
	Description: Used to describe membership in a loyalty programs (e.g. "StarAliance"), traveler clubs (e.g. "AAA"), purchase clubs ("Safeway Club"), etc.
	"""
	pass

class Property(Intangible):
	"""
	Description: A property, used to indicate attributes and relationships of some Thing; equivalent to rdf:Property.
	"""
	pass

class PropertyValueSpecification(Intangible):
	"""
	Description: A Property value specification.
	"""
	pass

class Rating(Intangible):
	"""
	Description: A rating is an evaluation on a numeric scale, such as 1 to 5 stars.
	"""
	pass

class AggregateRating(Rating):
	"""
	Description: The average rating based on multiple ratings or reviews.
	"""
	pass

class EmployerAggregateRating(AggregateRating):
	"""
	Description: An aggregate rating of an Organization related to its role as an employer.
	"""
	pass

class EndorsementRating(Rating):
	"""
	Description: An EndorsementRating is a rating that expresses some level of endorsement, for example inclusion in a "critic's pick" blog, a "Like" or "+1" on a social network. It can be considered the result of an EndorseAction in which the object of the action is rated positively by some agent.
	"""
	pass

class Reservation(Intangible):
	"""
	Description: Describes a reservation for travel, dining or an event. Some reservations require tickets. Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations. For offers of tickets, restaurant reservations, flights, or rental cars, use Offer.
	"""
	pass

class BoatReservation(Reservation):
	"""
	Description: A reservation for boat travel. Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations. For offers of tickets, use Offer.
	"""
	pass

class BusReservation(Reservation):
	"""
	Description: A reservation for bus travel. Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations. For offers of tickets, use Offer.
	"""
	pass

class EventReservation(Reservation):
	"""
	Description: A reservation for an event like a concert, sporting event, or lecture. Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations. For offers of tickets, use Offer.
	"""
	pass

class FlightReservation(Reservation):
	"""
	Description: A reservation for air travel. Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations. For offers of tickets, use Offer.
	"""
	pass

class FoodEstablishmentReservation(Reservation):
	"""
	Description: A reservation to dine at a food-related business. Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations.
	"""
	pass

class LodgingReservation(Reservation):
	"""
	Description: A reservation for lodging at a hotel, motel, inn, etc. Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations.
	"""
	pass

class RentalCarReservation(Reservation):
	"""
	Description: A reservation for a rental car. Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations.
	"""
	pass

class ReservationPackage(Reservation):
	"""
	Description: A group of multiple reservations with common values for all sub-reservations.
	"""
	pass

class TaxiReservation(Reservation):
	"""
	Description: A reservation for a taxi. Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations. For offers of tickets, use Offer.
	"""
	pass

class TrainReservation(Reservation):
	"""
	Description: A reservation for train travel. Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations. For offers of tickets, use Offer.
	"""
	pass

class Role(Intangible):
	"""
	Description: Represents additional information about a relationship or property. For example a Role can be used to say that a 'member' role linking some SportsTeam to a player occurred during a particular time period. Or that a Person's 'actor' role in a Movie was for some particular characterName.
	"""
	pass

class LinkRole(Role):
	"""
	Description: A Role that represents a Web link, e.g. as expressed via the 'url' property. Its linkRelationship property can indicate URL-based and plain textual link types, e.g. those in IANA link registry or others such as 'amphtml'. This structure provides a placeholder where details from HTML's link element can be represented outside of HTML, e.g. in JSON-LD feeds.
	"""
	pass

class OrganizationRole(Role):
	"""
	Description: A subclass of Role used to describe roles within organizations.
	"""
	pass

class EmployeeRole(OrganizationRole):
	"""
	Description: A subclass of OrganizationRole used to describe employee relationships.
	"""
	pass

class PerformanceRole(Role):
	"""
	Description: A PerformanceRole is a Role that some entity places with regard to a theatrical performance, e.g. in a Movie, TVSeries etc.
	"""
	pass

class Schedule(Intangible):
	"""
	Description: A schedule defines a repeating time period used to describe a regularly occurring Event. At a minimum a schedule will specify repeatFrequency which describes the interval between occurrences of the event. Additional information can be provided to specify the schedule more precisely.
	"""
	pass

class Seat(Intangible):
	"""
	Description: Used to describe a seat, such as a reserved seat in an event reservation.
	"""
	pass

class Series(Intangible):
	"""
	Description: A Series in schema.org is a group of related items, typically but not necessarily of the same kind. See also CreativeWorkSeries, EventSeries.
	"""
	pass

class CreativeWorkSeries(Series, CreativeWork):
	"""
	Description: A CreativeWorkSeries in schema.org is a group of related items, typically but not necessarily of the same kind. CreativeWorkSeries are usually organized into some order, often chronological. Unlike ItemList which is a general purpose data structure for lists of things, the emphasis with CreativeWorkSeries is on published materials (written e.g.
	"""
	pass

class BookSeries(CreativeWorkSeries):
	"""
	Description: A series of books. Included books can be indicated with the hasPart property.
	"""
	pass

class MovieSeries(CreativeWorkSeries):
	"""
	Description: A series of movies. Included movies can be indicated with the hasPart property.
	"""
	pass

class Periodical(CreativeWorkSeries):
	"""
	Description: A publication in any medium issued in successive parts bearing numerical or chronological designations and intended to continue indefinitely, such as a magazine, scholarly journal, or newspaper. See also blog post.
	"""
	pass

class ComicSeries(Periodical):
	"""
	Description: A sequential publication of comic stories under a unifying title, for example "The Amazing Spider-Man" or "Groo the Wanderer".
	"""
	pass

class Newspaper(Periodical):
	"""
	Description: A publication containing information about varied topics that are pertinent to general information, a geographic area, or a specific subject matter (i.e. business, culture, education). Often published daily.
	"""
	pass

class PodcastSeries(CreativeWorkSeries):
	"""
	Description: A podcast is an episodic series of digital audio or video files which a user can download and listen to.
	"""
	pass

class RadioSeries(CreativeWorkSeries):
	"""
	Description: CreativeWorkSeries dedicated to radio broadcast and associated online delivery.
	"""
	pass

class TVSeries(CreativeWorkSeries, CreativeWork):
	"""
	Description: CreativeWorkSeries dedicated to TV broadcast and associated online delivery.
	"""
	pass

class VideoGameSeries(CreativeWorkSeries):
	"""
	Description: A video game series.
	"""
	pass

class Service(Intangible):
	"""
	Description: A service provided by an organization, e.g. delivery service, print services, etc.
	"""
	pass

class BroadcastService(Service):
	"""
	Description: A delivery service through which content is provided via broadcast over the air or online.
	"""
	pass

class RadioBroadcastService(BroadcastService):
	"""
	Description: A delivery service through which radio content is provided via broadcast over the air or online.
	"""
	pass

class CableOrSatelliteService(Service):
	"""
	Description: A service which provides access to media programming like TV or radio. Access may be via cable or satellite.
	"""
	pass

class FinancialProduct(Service):
	"""
	Description: A product provided to consumers and businesses by financial institutions such as banks, insurance companies, brokerage firms, consumer finance companies, and investment companies which comprise the financial services industry.
	"""
	pass

class BankAccount(FinancialProduct):
	"""
	Description: A product or service offered by a bank whereby one may deposit, withdraw or transfer money and in some cases be paid interest.
	"""
	pass

class CurrencyConversionService(FinancialProduct):
	"""
	Description: A service to convert funds from one currency to another currency.
	"""
	pass

class InvestmentOrDeposit(FinancialProduct):
	"""
	Description: A type of financial product that typically requires the client to transfer funds to a financial service in return for potential beneficial financial return.
	"""
	pass

class BrokerageAccount(InvestmentOrDeposit):
	"""
	Description: An account that allows an investor to deposit funds and place investment orders with a licensed broker or brokerage firm.
	"""
	pass

class DepositAccount(InvestmentOrDeposit, BankAccount):
	"""
	Description: A type of Bank Account with a main purpose of depositing funds to gain interest or other benefits.
	"""
	pass

class InvestmentFund(InvestmentOrDeposit):
	"""
	Description: A company or fund that gathers capital from a number of investors to create a pool of money that is then re-invested into stocks, bonds and other assets.
	"""
	pass

class LoanOrCredit(FinancialProduct):
	"""
	Description: A financial product for the loaning of an amount of money, or line of credit, under agreed terms and charges.
	"""
	pass

class MortgageLoan(LoanOrCredit):
	"""
	Description: A loan in which property or real estate is used as collateral. (A loan securitized against some real estate.)
	"""
	pass

class FoodService(Service):
	"""
	Description: A food service, like breakfast, lunch, or dinner.
	"""
	pass

class GovernmentService(Service):
	"""
	Description: A service provided by a government organization, e.g. food stamps, veterans benefits, etc.
	"""
	pass

class Taxi(Service):
	"""
	Description: Deprecated, use TaxiService. A taxi.
	"""
	pass

class TaxiService(Service):
	"""
	Description: A service for a vehicle for hire with a driver for local travel. Fares are usually calculated based on distance traveled.
	"""
	pass

class WebAPI(Service):
	"""
	Description: An application programming interface accessible over Web/Internet technologies.
	"""
	pass

class ServiceChannel(Intangible):
	"""
	Description: A means for accessing a service, e.g. a government office location, web site, or phone number.
	"""
	pass

class SpeakableSpecification(Intangible):
	"""
	Description: A SpeakableSpecification indicates (typically via xpath or cssSelector) sections of a document that are highlighted as particularly speakable. Instances of this type are expected to be used primarily as values of the speakable property.
	"""
	pass

class StatisticalPopulation(Intangible):
	"""
	Description: A StatisticalPopulation is a set of instances of a certain given type that satisfy some set of constraints. The property populationType is used to specify the type. Any property that can be used on instances of that type can appear on the statistical population.
	"""
	pass

class StructuredValue(Intangible):
	"""
	Description: Structured values are used when the value of a property has a more complex structure than simply being a textual value or a reference to another thing.
	"""
	pass

class CDCPMDRecord(StructuredValue):
	"""
	Description: A CDCPMDRecord is a data structure representing a record in a CDC tabular data format used for hospital data reporting. See documentation for details, and the linked CDC materials for authoritative definitions used as the source here.
	"""
	pass

class ContactPoint(StructuredValue):
	"""
	Description: A contact point&#x2014;for example, a Customer Complaints department.
	"""
	pass

class PostalAddress(ContactPoint):
	"""
	Description: The mailing address.
	"""
	pass

class DatedMoneySpecification(StructuredValue):
	"""
	Description: Deprecated, use MonetaryAmount. A DatedMoneySpecification represents monetary values with optional start and end dates. For example, this could represent an employee's salary over a specific period of time. __Note:__ This type has been superseded by MonetaryAmount, use of that type is recommended.
	"""
	pass

class EngineSpecification(StructuredValue):
	"""
	Description: Information about the engine of the vehicle. A vehicle can have multiple engines represented by multiple engine specification entities.
	"""
	pass

class ExchangeRateSpecification(StructuredValue):
	"""
	Description: A structured value representing exchange rate.
	"""
	pass

class GeoCoordinates(StructuredValue):
	"""
	Description: The geographic coordinates of a place or event.
	"""
	pass

class GeoShape(StructuredValue):
	"""
	Description: The geographic shape of a place. A GeoShape can be described using several properties whose values are based on latitude/longitude pairs. Either whitespace or commas can be used to separate latitude and longitude; whitespace should be used when writing a list of several such points.
	"""
	pass

class GeoCircle(GeoShape):
	"""
	Description: A GeoCircle is a GeoShape representing a circular geographic area. As it is a GeoShape it provides the simple textual property 'circle', but also allows the combination of postalCode alongside geoRadius. The center of the circle can be indicated via the 'geoMidpoint' property, or more approximately using 'address', 'postalCode'.
	"""
	pass

class InstantaneousEvent(StructuredValue):
	"""
	Description: An event with no duration, like for instance a computer log entry.
	"""
	pass

class InteractionCounter(StructuredValue):
	"""
	Description: A summary of how users have interacted with this CreativeWork. In most cases, authors will use a subtype to specify the specific type of interaction.
	"""
	pass

class MonetaryAmount(StructuredValue):
	"""
	Description: A monetary value or range. This type can be used to describe an amount of money such as $50 USD, or a range as in describing a bank account being suitable for a balance between £1,000 and £1,000,000 GBP, or the value of a salary, etc. It is recommended to use PriceSpecification Types to describe the price of an Offer, Invoice, etc.
	"""
	pass

class NutritionInformation(StructuredValue):
	"""
	Description: Nutritional information about the recipe.
	"""
	pass

class OfferShippingDetails(StructuredValue):
	"""
	Description: OfferShippingDetails represents information about shipping destinations. Multiple of these entities can be used to represent different shipping rates for different destinations: One entity for Alaska/Hawaii. A different one for continental US. A different one for all France. Multiple of these entities can be used to represent different shipping costs and delivery times.
	"""
	pass

class OpeningHoursSpecification(StructuredValue):
	"""
	Description: A structured value providing information about the opening hours of a place or a certain service inside a place. The place is __open__ if the opens property is specified, and __closed__ otherwise. If the value for the closes property is less than the value for the opens property then the hour range is assumed to span over the next day.
	"""
	pass

class OrderItem(StructuredValue):
	"""
	Description: An order item is a line of an order. It includes the quantity and shipping details of a bought offer.
	"""
	pass

class OwnershipInfo(StructuredValue):
	"""
	Description: A structured value providing information about when a certain organization or person owned a certain product.
	"""
	pass

class PostalCodeRangeSpecification(StructuredValue):
	"""
	Description: Indicates a range of postal codes, usually defined as the set of valid codes between postalCodeBegin and postalCodeEnd, inclusively.
	"""
	pass

class PriceSpecification(StructuredValue):
	"""
	Description: A structured value representing a price or price range. Typically, only the subclasses of this type are used for markup. It is recommended to use MonetaryAmount to describe independent amounts of money such as a salary, credit card limits, etc.
	"""
	pass

class CompoundPriceSpecification(PriceSpecification):
	"""
	Description: A compound price specification is one that bundles multiple prices that all apply in combination for different dimensions of consumption. Use the name property of the attached unit price specification for indicating the dimension of a price component (e.g. "electricity" or "final cleaning").
	"""
	pass

class DeliveryChargeSpecification(PriceSpecification):
	"""
	Description: The price for the delivery of an offer using a particular delivery method.
	"""
	pass

class PaymentChargeSpecification(PriceSpecification):
	"""
	Description: The costs of settling the payment using a particular payment method.
	"""
	pass

class UnitPriceSpecification(PriceSpecification):
	"""
	Description: The price asked for a given offer by the respective organization or person.
	"""
	pass

class PropertyValue(StructuredValue):
	"""
	Description: A property-value pair, e.g. representing a feature of a product or place. Use the 'name' property for the name of the property. If there is an additional human-readable version of the value, put that into the 'description' property. Always use specific schema.org properties when a) they exist and b) you can populate them.
	"""
	pass

class LocationFeatureSpecification(PropertyValue):
	"""
	Description: Specifies a location feature by providing a structured value representing a feature of an accommodation as a property-value pair of varying degrees of formality.
	"""
	pass

class QuantitativeValue(StructuredValue):
	"""
	Description: A point value or interval for product characteristics and other purposes.
	"""
	pass

class Observation(QuantitativeValue, Intangible):
	"""
	Description: Instances of the class Observation are used to specify observations about an entity at a particular time. The principal properties of an Observation are observationAbout, measuredProperty, statType, [[value] and observationDate and measuredProperty. Some but not all Observations represent a QuantitativeValue.
	"""
	pass

class QuantitativeValueDistribution(StructuredValue):
	"""
	Description: A statistical distribution of values.
	"""
	pass

class MonetaryAmountDistribution(QuantitativeValueDistribution):
	"""
	Description: A statistical distribution of monetary amounts.
	"""
	pass

class RepaymentSpecification(StructuredValue):
	"""
	Description: A structured value representing repayment.
	"""
	pass

class ServicePeriod(StructuredValue):
	"""
	Description: ServicePeriod represents a duration with some constraints about cutoff time and business days. This is used e.g. in shipping for handling times or transit time.
	"""
	pass

class ShippingConditions(StructuredValue):
	"""
	Description: ShippingConditions represent a set of constraints and information about the conditions of shipping a product. Such conditions may apply to only a subset of the products being shipped, depending on aspects of the product like weight, size, price, destination, and others. All the specified conditions must be met for this ShippingConditions to apply.
	"""
	pass

class ShippingDeliveryTime(StructuredValue):
	"""
	Description: ShippingDeliveryTime provides various pieces of information about delivery times for shipping.
	"""
	pass

class ShippingRateSettings(StructuredValue):
	"""
	Description: A ShippingRateSettings represents re-usable pieces of shipping information. It is designed for publication on an URL that may be referenced via the shippingSettingsLink property of an OfferShippingDetails. Several occurrences can be published, distinguished and matched (i.e. identified/referenced) by their different values for shippingLabel.
	"""
	pass

class ShippingService(StructuredValue):
	"""
	Description: ShippingService represents the criteria used to determine if and how an offer could be shipped to a customer.
	"""
	pass

class TypeAndQuantityNode(StructuredValue):
	"""
	Description: A structured value indicating the quantity, unit of measurement, and business function of goods included in a bundle offer.
	"""
	pass

class WarrantyPromise(StructuredValue, MutualContractualAgreement):
	"""
	Description: A structured value representing the duration and scope of services that will be provided to a customer free of charge in case of a defect or malfunction of a product.
	"""
	pass

class Ticket(Intangible):
	"""
	Description: Used to describe a ticket to an event, a flight, a bus ride, etc.
	"""
	pass

class Trip(Intangible):
	"""
	Description: A trip or journey. An itinerary of visits to one or more places.
	"""
	pass

class BoatTrip(Trip):
	"""
	Description: A trip on a commercial ferry line.
	"""
	pass

class BusTrip(Trip):
	"""
	Description: A trip on a commercial bus line.
	"""
	pass

class Flight(Trip):
	"""
	Description: An airline flight.
	"""
	pass

class TouristTrip(Trip):
	"""
	Description: A tourist trip. A created itinerary of visits to one or more places of interest (TouristAttraction/TouristDestination) often linked by a similar theme, geographic area, or interest to a particular touristType. The UNWTO defines tourism trip as the Trip taken by visitors. (See examples below.)
	"""
	pass

class TrainTrip(Trip):
	"""
	Description: A trip on a commercial train line.
	"""
	pass

class VirtualLocation(Intangible):
	"""
	Description: An online or virtual location for attending events. For example, one may attend an online seminar or educational event. While a virtual location may be used as the location of an event, virtual locations should not be confused with physical locations in the real world.
	"""
	pass

class MedicalEntity(Thing):
	"""
	Description: The most generic type of entity related to health and the practice of medicine.
	"""
	pass

class AnatomicalStructure(MedicalEntity):
	"""
	Description: Any part of the human body, typically a component of an anatomical system. Organs, tissues, and cells are all anatomical structures.
	"""
	pass

class Bone(AnatomicalStructure):
	"""
	Description: Rigid connective tissue that comprises up the skeletal structure of the human body.
	"""
	pass

class BrainStructure(AnatomicalStructure):
	"""
	Description: Any anatomical structure which pertains to the soft nervous tissue functioning as the coordinating center of sensation and intellectual and nervous activity.
	"""
	pass

class Joint(AnatomicalStructure):
	"""
	Description: The anatomical location at which two or more bones make contact.
	"""
	pass

class Ligament(AnatomicalStructure):
	"""
	Description: A short band of tough, flexible, fibrous connective tissue that functions to connect multiple bones, cartilages, and structurally support joints.
	"""
	pass

class Muscle(AnatomicalStructure):
	"""
	Description: A muscle is an anatomical structure consisting of a contractile form of tissue that animals use to effect movement.
	"""
	pass

class Nerve(AnatomicalStructure):
	"""
	Description: A common pathway for the electrochemical nerve impulses that are transmitted along each of the axons.
	"""
	pass

class Vessel(AnatomicalStructure):
	"""
	Description: A component of the human body circulatory system comprised of an intricate network of hollow tubes that transport blood throughout the entire body.
	"""
	pass

class Artery(Vessel):
	"""
	Description: A type of blood vessel that specifically carries blood away from the heart.
	"""
	pass

class LymphaticVessel(Vessel):
	"""
	Description: A type of blood vessel that specifically carries lymph fluid unidirectionally toward the heart.
	"""
	pass

class Vein(Vessel):
	"""
	Description: A type of blood vessel that specifically carries blood to the heart.
	"""
	pass

class AnatomicalSystem(MedicalEntity):
	"""
	Description: An anatomical system is a group of anatomical structures that work together to perform a certain task. Anatomical systems, such as organ systems, are one organizing principle of anatomy, and can include circulatory, digestive, endocrine, integumentary, immune, lymphatic, muscular, nervous, reproductive, respiratory, skeletal, urinary, vestibular, and other systems.
	"""
	pass

class DrugClass(MedicalEntity):
	"""
	Description: A class of medical drugs, e.g., statins. Classes can represent general pharmacological class, common mechanisms of action, common physiological effects, etc.
	"""
	pass

class DrugCost(MedicalEntity):
	"""
	Description: The cost per unit of a medical drug. Note that this type is not meant to represent the price in an offer of a drug for sale; see the Offer type for that. This type will typically be used to tag wholesale or average retail cost of a drug, or maximum reimbursable cost.
	"""
	pass

class LifestyleModification(MedicalEntity):
	"""
	Description: A process of care involving exercise, changes to diet, fitness routines, and other lifestyle changes aimed at improving a health condition.
	"""
	pass

class PhysicalActivity(LifestyleModification):
	"""
	Description: Any bodily activity that enhances or maintains physical fitness and overall health and wellness. Includes activity that is part of daily living and routine, structured exercise, and exercise prescribed as part of a medical treatment or recovery plan.
	"""
	pass

class ExercisePlan(PhysicalActivity, CreativeWork):
	"""
	Description: Fitness-related activity designed for a specific health-related purpose, including defined exercise routines as well as activity prescribed by a clinician.
	"""
	pass

class MedicalCause(MedicalEntity):
	"""
	Description: The causative agent(s) that are responsible for the pathophysiologic process that eventually results in a medical condition, symptom or sign. In this schema, unless otherwise specified this is meant to be the proximate cause of the medical condition, symptom or sign. The proximate cause is defined as the causative agent that most directly results in the medical condition, symptom or sign.
	"""
	pass

class MedicalCondition(MedicalEntity):
	"""
	Description: Any condition of the human body that affects the normal functioning of a person, whether physically or mentally. Includes diseases, injuries, disabilities, disorders, syndromes, etc.
	"""
	pass

class InfectiousDisease(MedicalCondition):
	"""
	Description: An infectious disease is a clinically evident human disease resulting from the presence of pathogenic microbial agents, like pathogenic viruses, pathogenic bacteria, fungi, protozoa, multicellular parasites, and prions. To be considered an infectious disease, such pathogens are known to be able to cause this disease.
	"""
	pass

class MedicalSignOrSymptom(MedicalCondition):
	"""
	Description: Any feature associated or not with a medical condition. In medicine a symptom is generally subjective while a sign is objective.
	"""
	pass

class MedicalSign(MedicalSignOrSymptom):
	"""
	Description: Any physical manifestation of a person's medical condition discoverable by objective diagnostic tests or physical examination.
	"""
	pass

class VitalSign(MedicalSign):
	"""
	Description: Vital signs are measures of various physiological functions in order to assess the most basic body functions.
	"""
	pass

class MedicalSymptom(MedicalSignOrSymptom):
	"""
	Description: Any complaint sensed and expressed by the patient (therefore defined as subjective) like stomachache, lower-back pain, or fatigue.
	"""
	pass

class MedicalContraindication(MedicalEntity):
	"""
	Description: A condition or factor that serves as a reason to withhold a certain medical therapy. Contraindications can be absolute (there are no reasonable circumstances for undertaking a course of action) or relative (the patient is at higher risk of complications, but these risks may be outweighed by other considerations or mitigated by other measures).
	"""
	pass

class MedicalDevice(MedicalEntity):
	"""
	Description: Any object used in a medical capacity, such as to diagnose or treat a patient.
	"""
	pass

class MedicalGuideline(MedicalEntity):
	"""
	Description: Any recommendation made by a standard society (e.g. ACC/AHA) or consensus statement that denotes how to diagnose and treat a particular condition. Note: this type should be used to tag the actual guideline recommendation; if the guideline recommendation occurs in a larger scholarly article, use MedicalScholarlyArticle to tag the overall article, not this type.
	"""
	pass

class MedicalGuidelineContraindication(MedicalGuideline):
	"""
	Description: A guideline contraindication that designates a process as harmful and where quality of the data supporting the contraindication is sound.
	"""
	pass

class MedicalGuidelineRecommendation(MedicalGuideline):
	"""
	Description: A guideline recommendation that is regarded as efficacious and where quality of the data supporting the recommendation is sound.
	"""
	pass

class MedicalIndication(MedicalEntity):
	"""
	Description: A condition or factor that indicates use of a medical therapy, including signs, symptoms, risk factors, anatomical states, etc.
	"""
	pass

class ApprovedIndication(MedicalIndication):
	"""
	Description: An indication for a medical therapy that has been formally specified or approved by a regulatory body that regulates use of the therapy; for example, the US FDA approves indications for most drugs in the US.
	"""
	pass

class PreventionIndication(MedicalIndication):
	"""
	Description: An indication for preventing an underlying condition, symptom, etc.
	"""
	pass

class TreatmentIndication(MedicalIndication):
	"""
	Description: An indication for treating an underlying condition, symptom, etc.
	"""
	pass

class MedicalIntangible(MedicalEntity):
	"""
	Description: A utility class that serves as the umbrella for a number of 'intangible' things in the medical space.
	"""
	pass

class DDxElement(MedicalIntangible):
	"""
	Description: An alternative, closely-related condition typically considered later in the differential diagnosis process along with the signs that are used to distinguish it.
	"""
	pass

class DoseSchedule(MedicalIntangible):
	"""
	Description: A specific dosing schedule for a drug or supplement.
	"""
	pass

class MaximumDoseSchedule(DoseSchedule):
	"""
	Description: The maximum dosing schedule considered safe for a drug or supplement as recommended by an authority or by the drug/supplement's manufacturer. Capture the recommending authority in the recognizingAuthority property of MedicalEntity.
	"""
	pass

class RecommendedDoseSchedule(DoseSchedule):
	"""
	Description: A recommended dosing schedule for a drug or supplement as prescribed or recommended by an authority or by the drug/supplement's manufacturer. Capture the recommending authority in the recognizingAuthority property of MedicalEntity.
	"""
	pass

class ReportedDoseSchedule(DoseSchedule):
	"""
	Description: A patient-reported or observed dosing schedule for a drug or supplement.
	"""
	pass

class DrugLegalStatus(MedicalIntangible):
	"""
	Description: The legal availability status of a medical drug.
	"""
	pass

class DrugStrength(MedicalIntangible):
	"""
	Description: A specific strength in which a medical drug is available in a specific country.
	"""
	pass

class MedicalCode(MedicalIntangible, CategoryCode):
	"""
	Description: A code for a medical entity.
	"""
	pass

class MedicalConditionStage(MedicalIntangible):
	"""
	Description: A stage of a medical condition, such as 'Stage IIIa'.
	"""
	pass

class MedicalProcedure(MedicalEntity):
	"""
	Description: A process of care used in either a diagnostic, therapeutic, preventive or palliative capacity that relies on invasive (surgical), non-invasive, or other techniques.
	"""
	pass

class DiagnosticProcedure(MedicalProcedure):
	"""
	Description: A medical procedure intended primarily for diagnostic, as opposed to therapeutic, purposes.
	"""
	pass

class PalliativeProcedure(MedicalProcedure, MedicalTherapy):
	"""
	Description: A medical procedure intended primarily for palliative purposes, aimed at relieving the symptoms of an underlying health condition.
	"""
	pass

class PhysicalExam(MedicalProcedure, MedicalEnumeration):
	"""
	Description: A type of physical examination of a patient performed by a physician.
	Examples: Head, Neuro, Neck, Abdomen, Appearance, Genitourinary, Nose, CardiovascularExam, Ear, Lung, MusculoskeletalExam, Skin
	"""
	pass

class SurgicalProcedure(MedicalProcedure):
	"""
	Description: A medical procedure involving an incision with instruments; performed for diagnose, or therapeutic purposes.
	"""
	pass

class TherapeuticProcedure(MedicalProcedure):
	"""
	Description: A medical procedure intended primarily for therapeutic purposes, aimed at improving a health condition.
	"""
	pass

class MedicalTherapy(TherapeuticProcedure):
	"""
	Description: Any medical intervention designed to prevent, treat, and cure human diseases and medical conditions, including both curative and palliative therapies. Medical therapies are typically processes of care relying upon pharmacotherapy, behavioral therapy, supportive therapy (with fluid or nutrition for example), or detoxification (e.g. hemodialysis) aimed at improving or preventing a health condition.
	"""
	pass

class OccupationalTherapy(MedicalTherapy):
	"""
	Description: A treatment of people with physical, emotional, or social problems, using purposeful activity to help them overcome or learn to deal with their problems.
	"""
	pass

class PhysicalTherapy(MedicalTherapy):
	"""
	Description: A process of progressive physical care and rehabilitation aimed at improving a health condition.
	"""
	pass

class RadiationTherapy(MedicalTherapy):
	"""
	Description: A process of care using radiation aimed at improving a health condition.
	"""
	pass

class PsychologicalTreatment(TherapeuticProcedure):
	"""
	Description: A process of care relying upon counseling, dialogue and communication aimed at improving a mental health condition without use of drugs.
	"""
	pass

class MedicalRiskEstimator(MedicalEntity):
	"""
	Description: Any rule set or interactive tool for estimating the risk of developing a complication or condition.
	"""
	pass

class MedicalRiskCalculator(MedicalRiskEstimator):
	"""
	Description: A complex mathematical calculation requiring an online calculator, used to assess prognosis. Note: use the url property of Thing to record any URLs for online calculators.
	"""
	pass

class MedicalRiskScore(MedicalRiskEstimator):
	"""
	Description: A simple system that adds up the number of risk factors to yield a score that is associated with prognosis, e.g. CHAD score, TIMI risk score.
	"""
	pass

class MedicalRiskFactor(MedicalEntity):
	"""
	Description: A risk factor is anything that increases a person's likelihood of developing or contracting a disease, medical condition, or complication.
	"""
	pass

class MedicalStudy(MedicalEntity):
	"""
	Description: A medical study is an umbrella type covering all kinds of research studies relating to human medicine or health, including observational studies and interventional trials and registries, randomized, controlled or not. When the specific type of study is known, use one of the extensions of this type, such as MedicalTrial or MedicalObservationalStudy.
	"""
	pass

class MedicalObservationalStudy(MedicalStudy):
	"""
	Description: An observational study is a type of medical study that attempts to infer the possible effect of a treatment through observation of a cohort of subjects over a period of time. In an observational study, the assignment of subjects into treatment groups versus control groups is outside the control of the investigator.
	"""
	pass

class MedicalTrial(MedicalStudy):
	"""
	Description: A medical trial is a type of medical study that uses a scientific process to compare the safety and efficacy of medical therapies or medical procedures. In general, medical trials are controlled and subjects are allocated at random to the different treatment and/or control groups.
	"""
	pass

class MedicalTest(MedicalEntity):
	"""
	Description: Any medical test, typically performed for diagnostic purposes.
	"""
	pass

class BloodTest(MedicalTest):
	"""
	Description: A medical test performed on a sample of a patient's blood.
	"""
	pass

class ImagingTest(MedicalTest):
	"""
	Description: Any medical imaging modality typically used for diagnostic purposes.
	"""
	pass

class MedicalTestPanel(MedicalTest):
	"""
	Description: Any collection of tests commonly ordered together.
	"""
	pass

class PathologyTest(MedicalTest):
	"""
	Description: A medical test performed by a laboratory that typically involves examination of a tissue sample by a pathologist.
	"""
	pass

class Substance(MedicalEntity):
	"""
	Description: Any matter of defined composition that has discrete existence, whose origin may be biological, mineral or chemical.
	"""
	pass

class SuperficialAnatomy(MedicalEntity):
	"""
	Description: Anatomical features that can be observed by sight (without dissection), including the form and proportions of the human body as well as surface landmarks that correspond to deeper subcutaneous structures. Superficial anatomy plays an important role in sports medicine, phlebotomy, and other medical specialties as underlying anatomical structures can be identified through surface palpation.
	"""
	pass

class Organization(Thing):
	"""
	Description: An organization such as a school, NGO, corporation, club, etc.
	"""
	pass

class Airline(Organization):
	"""
	Description: An organization that provides flights for passengers.
	"""
	pass

class Consortium(Organization):
	"""
	Description: A Consortium is a membership Organization whose members are typically Organizations.
	"""
	pass

class Cooperative(Organization):
	"""
	Description: An organization that is a joint project of multiple organizations or persons.
	"""
	pass

class Corporation(Organization):
	"""
	Description: Organization: A business corporation.
	"""
	pass

class FundingScheme(Organization):
	"""
	Description: A FundingScheme combines organizational, project and policy aspects of grant-based funding that sets guidelines, principles and mechanisms to support other kinds of projects and activities. Funding is typically organized via Grant funding.
	"""
	pass

class GovernmentOrganization(Organization):
	"""
	Description: A governmental organization or agency.
	"""
	pass

class LibrarySystem(Organization):
	"""
	Description: A LibrarySystem is a collaborative system amongst several libraries.
	"""
	pass

class MedicalOrganization(Organization):
	"""
	Description: A medical organization (physical or not), such as hospital, institution or clinic.
	"""
	pass

class DiagnosticLab(MedicalOrganization):
	"""
	Description: A medical laboratory that offers on-site or off-site diagnostic services.
	"""
	pass

class VeterinaryCare(MedicalOrganization):
	"""
	Description: A vet's office.
	"""
	pass

class NGO(Organization):
	"""
	Description: Organization: Non-governmental Organization.
	"""
	pass

class NewsMediaOrganization(Organization):
	"""
	Description: A News/Media organization such as a newspaper or TV station.
	"""
	pass

class OnlineBusiness(Organization):
	"""
	Description: A particular online business, either standalone or the online part of a broader organization. Examples include an eCommerce site, an online travel booking site, an online learning site, an online logistics and shipping provider, an online (virtual) doctor, etc.
	"""
	pass

class OnlineStore(OnlineBusiness):
	"""
	Description: An eCommerce site.
	"""
	pass

class OnlineMarketplace(OnlineStore):
	"""
	Description: An eCommerce marketplace.
	"""
	pass

class PerformingGroup(Organization):
	"""
	Description: A performance group, such as a band, an orchestra, or a circus.
	"""
	pass

class DanceGroup(PerformingGroup):
	"""
	Description: A dance group&#x2014;for example, the Alvin Ailey Dance Theater or Riverdance.
	"""
	pass

class MusicGroup(PerformingGroup):
	"""
	Description: A musical group, such as a band, an orchestra, or a choir. Can also be a solo musician.
	"""
	pass

class TheaterGroup(PerformingGroup):
	"""
	Description: A theater group or company, for example, the Royal Shakespeare Company or Druid Theatre.
	"""
	pass

class PoliticalParty(Organization):
	"""
	Description: Organization: Political Party.
	"""
	pass

class Project(Organization):
	"""
	Description: An enterprise (potentially individual but typically collaborative), planned to achieve a particular aim. Use properties from Organization, subOrganization/parentOrganization to indicate project sub-structures.
	"""
	pass

class FundingAgency(Project):
	"""
	Description: A FundingAgency is an organization that implements one or more FundingSchemes and manages the granting process (via Grants, typically MonetaryGrants). A funding agency is not always required for grant funding, e.g. philanthropic giving, corporate sponsorship etc. Examples of funding agencies include ERC, REA, NIH, Bill and Melinda Gates Foundation, ...
	"""
	pass

class ResearchProject(Project):
	"""
	Description: A Research project.
	"""
	pass

class ResearchOrganization(Organization):
	"""
	Description: A Research Organization (e.g. scientific institute, research company).
	"""
	pass

class SearchRescueOrganization(Organization):
	"""
	Description: A Search and Rescue organization of some kind.
	"""
	pass

class SportsOrganization(Organization):
	"""
	Description: Represents the collection of all sports organizations, including sports teams, governing bodies, and sports associations.
	"""
	pass

class SportsTeam(SportsOrganization):
	"""
	Description: Organization: Sports team.
	"""
	pass

class WorkersUnion(Organization):
	"""
	Description: A Workers Union (also known as a Labor Union, Labour Union, or Trade Union) is an organization that promotes the interests of its worker members by collectively bargaining with management, organizing, and political lobbying.
	"""
	pass

class Person(Thing):
	"""
	Description: A person (alive, dead, undead, or fictional).
	"""
	pass

class Place(Thing):
	"""
	Description: Entities that have a somewhat fixed, physical extension.
	"""
	pass

class Accommodation(Place):
	"""
	Description: An accommodation is a place that can accommodate human beings, e.g. a hotel room, a camping pitch, or a meeting room. Many accommodations are for overnight stays, but this is not a mandatory requirement. For more specific types of accommodations not defined in schema.org, one can use additionalType with external vocabularies.
	"""
	pass

class Apartment(Accommodation):
	"""
	Description: An apartment (in American English) or flat (in British English) is a self-contained housing unit (a type of residential real estate) that occupies only part of a building (source: Wikipedia, the free encyclopedia, see http://en.wikipedia.org/wiki/Apartment).
	"""
	pass

class CampingPitch(Accommodation):
	"""
	Description: A CampingPitch is an individual place for overnight stay in the outdoors, typically being part of a larger camping site, or Campground.
	"""
	pass

class House(Accommodation):
	"""
	Description: A house is a building or structure that has the ability to be occupied for habitation by humans or other creatures (source: Wikipedia, the free encyclopedia, see http://en.wikipedia.org/wiki/House).
	"""
	pass

class SingleFamilyResidence(House):
	"""
	Description: Residence type: Single-family home.
	"""
	pass

class Room(Accommodation):
	"""
	Description: A room is a distinguishable space within a structure, usually separated from other spaces by interior walls (source: Wikipedia, the free encyclopedia, see http://en.wikipedia.org/wiki/Room). See also the dedicated document on the use of schema.org for marking up hotels and other forms of accommodations.
	"""
	pass

class HotelRoom(Room):
	"""
	Description: A hotel room is a single room in a hotel. See also the dedicated document on the use of schema.org for marking up hotels and other forms of accommodations.
	"""
	pass

class MeetingRoom(Room):
	"""
	Description: A meeting room, conference room, or conference hall is a room provided for singular events such as business conferences and meetings (source: Wikipedia, the free encyclopedia, see http://en.wikipedia.org/wiki/Conference_hall). See also the dedicated document on the use of schema.org for marking up hotels and other forms of accommodations.
	"""
	pass

class Suite(Accommodation):
	"""
	Description: A suite in a hotel or other public accommodation, denotes a class of luxury accommodations, the key feature of which is multiple rooms (source: Wikipedia, the free encyclopedia, see http://en.wikipedia.org/wiki/Suite_(hotel)). See also the dedicated document on the use of schema.org for marking up hotels and other forms of accommodations.
	"""
	pass

class AdministrativeArea(Place):
	"""
	Description: A geographical region, typically under the jurisdiction of a particular government.
	"""
	pass

class City(AdministrativeArea):
	"""
	Description: A city or town.
	"""
	pass

class Country(AdministrativeArea, GeopoliticalEntity):
	"""
	Description: A country.
	"""
	pass

class SchoolDistrict(AdministrativeArea):
	"""
	Description: A School District is an administrative area for the administration of schools.
	"""
	pass

class State(AdministrativeArea):
	"""
	Description: A state or province of a country.
	"""
	pass

class CivicStructure(Place):
	"""
	Description: A public structure, such as a town hall or concert hall.
	"""
	pass

class Airport(CivicStructure):
	"""
	Description: An airport.
	"""
	pass

class Aquarium(CivicStructure):
	"""
	Description: Aquarium.
	"""
	pass

class Beach(CivicStructure):
	"""
	Description: Beach.
	"""
	pass

class BoatTerminal(CivicStructure):
	"""
	Description: A terminal for boats, ships, and other water vessels.
	"""
	pass

class Bridge(CivicStructure):
	"""
	Description: A bridge.
	"""
	pass

class BusStation(CivicStructure):
	"""
	Description: A bus station.
	"""
	pass

class BusStop(CivicStructure):
	"""
	Description: A bus stop.
	"""
	pass

class Cemetery(CivicStructure):
	"""
	Description: A graveyard.
	"""
	pass

class Crematorium(CivicStructure):
	"""
	Description: A crematorium.
	"""
	pass

class EducationalOrganization(CivicStructure, Organization):
	"""
	Description: An educational organization.
	"""
	pass

class CollegeOrUniversity(EducationalOrganization):
	"""
	Description: A college, university, or other third-level educational institution.
	"""
	pass

class ElementarySchool(EducationalOrganization):
	"""
	Description: An elementary school.
	"""
	pass

class HighSchool(EducationalOrganization):
	"""
	Description: A high school.
	"""
	pass

class MiddleSchool(EducationalOrganization):
	"""
	Description: A middle school (typically for children aged around 11-14, although this varies somewhat).
	"""
	pass

class Preschool(EducationalOrganization):
	"""
	Description: A preschool.
	"""
	pass

class School(EducationalOrganization):
	"""
	Description: A school.
	"""
	pass

class EventVenue(CivicStructure):
	"""
	Description: An event venue.
	"""
	pass

class FireStation(CivicStructure, EmergencyService):
	"""
	Description: A fire station. With firemen.
	"""
	pass

class GovernmentBuilding(CivicStructure):
	"""
	Description: A government building.
	"""
	pass

class CityHall(GovernmentBuilding):
	"""
	Description: A city hall.
	"""
	pass

class Courthouse(GovernmentBuilding):
	"""
	Description: A courthouse.
	"""
	pass

class DefenceEstablishment(GovernmentBuilding):
	"""
	Description: A defence establishment, such as an army or navy base.
	"""
	pass

class Embassy(GovernmentBuilding):
	"""
	Description: An embassy.
	"""
	pass

class LegislativeBuilding(GovernmentBuilding):
	"""
	Description: A legislative building&#x2014;for example, the state capitol.
	"""
	pass

class Hospital(CivicStructure, EmergencyService, MedicalOrganization):
	"""
	Description: A hospital.
	"""
	pass

class Museum(CivicStructure):
	"""
	Description: A museum.
	"""
	pass

class MusicVenue(CivicStructure):
	"""
	Description: A music venue.
	"""
	pass

class Park(CivicStructure):
	"""
	Description: A park.
	"""
	pass

class ParkingFacility(CivicStructure):
	"""
	Description: A parking lot or other parking facility.
	"""
	pass

class PerformingArtsTheater(CivicStructure):
	"""
	Description: A theater or other performing art center.
	"""
	pass

class PlaceOfWorship(CivicStructure):
	"""
	Description: Place of worship, such as a church, synagogue, or mosque.
	"""
	pass

class BuddhistTemple(PlaceOfWorship):
	"""
	Description: A Buddhist temple.
	"""
	pass

class Church(PlaceOfWorship):
	"""
	Description: A church.
	"""
	pass

class CatholicChurch(Church):
	"""
	Description: A Catholic church.
	"""
	pass

class HinduTemple(PlaceOfWorship):
	"""
	Description: A Hindu temple.
	"""
	pass

class Mosque(PlaceOfWorship):
	"""
	Description: A mosque.
	"""
	pass

class Synagogue(PlaceOfWorship):
	"""
	Description: A synagogue.
	"""
	pass

class Playground(CivicStructure):
	"""
	Description: A playground.
	"""
	pass

class PoliceStation(CivicStructure, EmergencyService):
	"""
	Description: A police station.
	"""
	pass

class PublicToilet(CivicStructure):
	"""
	Description: A public toilet is a room or small building containing one or more toilets (and possibly also urinals) which is available for use by the general public, or by customers or employees of certain businesses.
	"""
	pass

class RVPark(CivicStructure):
	"""
	Description: A place offering space for "Recreational Vehicles", Caravans, mobile homes and the like.
	"""
	pass

class StadiumOrArena(CivicStructure, SportsActivityLocation):
	"""
	Description: A stadium.
	"""
	pass

class SubwayStation(CivicStructure):
	"""
	Description: A subway station.
	"""
	pass

class TaxiStand(CivicStructure):
	"""
	Description: A taxi stand.
	"""
	pass

class TrainStation(CivicStructure):
	"""
	Description: A train station.
	"""
	pass

class Zoo(CivicStructure):
	"""
	Description: A zoo.
	"""
	pass

class DefinedRegion(Place, StructuredValue):
	"""
	Description: A DefinedRegion is a geographic area defined by potentially arbitrary (rather than political, administrative or natural geographical) criteria. Properties are provided for defining a region by reference to sets of postal codes. Examples: a delivery destination when shopping. Region where regional pricing is configured.
	"""
	pass

class Landform(Place):
	"""
	Description: A landform or physical feature. Landform elements include mountains, plains, lakes, rivers, seascape and oceanic waterbody interface features such as bays, peninsulas, seas and so forth, including sub-aqueous terrain features such as submersed mountain ranges, volcanoes, and the great ocean basins.
	"""
	pass

class BodyOfWater(Landform):
	"""
	Description: A body of water, such as a sea, ocean, or lake.
	"""
	pass

class Canal(BodyOfWater):
	"""
	Description: A canal, like the Panama Canal.
	"""
	pass

class LakeBodyOfWater(BodyOfWater):
	"""
	Description: A lake (for example, Lake Pontrachain).
	"""
	pass

class OceanBodyOfWater(BodyOfWater):
	"""
	Description: An ocean (for example, the Pacific).
	"""
	pass

class Pond(BodyOfWater):
	"""
	Description: A pond.
	"""
	pass

class Reservoir(BodyOfWater):
	"""
	Description: A reservoir of water, typically an artificially created lake, like the Lake Kariba reservoir.
	"""
	pass

class RiverBodyOfWater(BodyOfWater):
	"""
	Description: A river (for example, the broad majestic Shannon).
	"""
	pass

class SeaBodyOfWater(BodyOfWater):
	"""
	Description: A sea (for example, the Caspian sea).
	"""
	pass

class Waterfall(BodyOfWater):
	"""
	Description: A waterfall, like Niagara.
	"""
	pass

class Continent(Landform):
	"""
	Description: One of the continents (for example, Europe or Africa).
	"""
	pass

class Mountain(Landform):
	"""
	Description: A mountain, like Mount Whitney or Mount Everest.
	"""
	pass

class Volcano(Landform):
	"""
	Description: A volcano, like Fujisan.
	"""
	pass

class LandmarksOrHistoricalBuildings(Place):
	"""
	Description: An historical landmark or building.
	"""
	pass

class LocalBusiness(Place, Organization):
	"""
	Description: A particular physical business or branch of an organization. Examples of LocalBusiness include a restaurant, a particular branch of a restaurant chain, a branch of a bank, a medical practice, a club, a bowling alley, etc.
	"""
	pass

class AnimalShelter(LocalBusiness):
	"""
	Description: Animal shelter.
	"""
	pass

class ArchiveOrganization(LocalBusiness):
	"""
	Description: An organization with archival holdings. An organization which keeps and preserves archival material and typically makes it accessible to the public.
	"""
	pass

class AutomotiveBusiness(LocalBusiness):
	"""
	Description: Car repair, sales, or parts.
	"""
	pass

class AutoBodyShop(AutomotiveBusiness):
	"""
	Description: Auto body shop.
	"""
	pass

class AutoDealer(AutomotiveBusiness):
	"""
	Description: An car dealership.
	"""
	pass

class AutoRental(AutomotiveBusiness):
	"""
	Description: A car rental business.
	"""
	pass

class AutoRepair(AutomotiveBusiness):
	"""
	Description: Car repair business.
	"""
	pass

class AutoWash(AutomotiveBusiness):
	"""
	Description: A car wash business.
	"""
	pass

class GasStation(AutomotiveBusiness):
	"""
	Description: A gas station.
	"""
	pass

class MotorcycleDealer(AutomotiveBusiness):
	"""
	Description: A motorcycle dealer.
	"""
	pass

class MotorcycleRepair(AutomotiveBusiness):
	"""
	Description: A motorcycle repair shop.
	"""
	pass

class ChildCare(LocalBusiness):
	"""
	Description: A Childcare center.
	"""
	pass

class DryCleaningOrLaundry(LocalBusiness):
	"""
	Description: A dry-cleaning business.
	"""
	pass

class EmergencyService(LocalBusiness):
	"""
	Description: An emergency service, such as a fire station or ER.
	"""
	pass

class EmploymentAgency(LocalBusiness):
	"""
	Description: An employment agency.
	"""
	pass

class EntertainmentBusiness(LocalBusiness):
	"""
	Description: A business providing entertainment.
	"""
	pass

class AdultEntertainment(EntertainmentBusiness):
	"""
	Description: An adult entertainment establishment.
	"""
	pass

class AmusementPark(EntertainmentBusiness):
	"""
	Description: An amusement park.
	"""
	pass

class ArtGallery(EntertainmentBusiness):
	"""
	Description: An art gallery.
	"""
	pass

class Casino(EntertainmentBusiness):
	"""
	Description: A casino.
	"""
	pass

class ComedyClub(EntertainmentBusiness):
	"""
	Description: A comedy club.
	"""
	pass

class MovieTheater(EntertainmentBusiness, CivicStructure):
	"""
	Description: A movie theater.
	"""
	pass

class NightClub(EntertainmentBusiness):
	"""
	Description: A nightclub or discotheque.
	"""
	pass

class FinancialService(LocalBusiness):
	"""
	Description: Financial services business.
	"""
	pass

class AccountingService(FinancialService):
	"""
	Description: Accountancy business. As a LocalBusiness it can be described as a provider of one or more Service\(s).
	"""
	pass

class AutomatedTeller(FinancialService):
	"""
	Description: ATM/cash machine.
	"""
	pass

class BankOrCreditUnion(FinancialService):
	"""
	Description: Bank or credit union.
	"""
	pass

class InsuranceAgency(FinancialService):
	"""
	Description: An Insurance agency.
	"""
	pass

class FoodEstablishment(LocalBusiness):
	"""
	Description: A food-related business.
	"""
	pass

class Bakery(FoodEstablishment):
	"""
	Description: A bakery.
	"""
	pass

class BarOrPub(FoodEstablishment):
	"""
	Description: A bar or pub.
	"""
	pass

class Brewery(FoodEstablishment):
	"""
	Description: Brewery.
	"""
	pass

class CafeOrCoffeeShop(FoodEstablishment):
	"""
	Description: A cafe or coffee shop.
	"""
	pass

class Distillery(FoodEstablishment):
	"""
	Description: A distillery.
	"""
	pass

class FastFoodRestaurant(FoodEstablishment):
	"""
	Description: A fast-food restaurant.
	"""
	pass

class IceCreamShop(FoodEstablishment):
	"""
	Description: An ice cream shop.
	"""
	pass

class Restaurant(FoodEstablishment):
	"""
	Description: A restaurant.
	"""
	pass

class Winery(FoodEstablishment):
	"""
	Description: A winery.
	"""
	pass

class GovernmentOffice(LocalBusiness):
	"""
	Description: A government office&#x2014;for example, an IRS or DMV office.
	"""
	pass

class PostOffice(GovernmentOffice):
	"""
	Description: A post office.
	"""
	pass

class HealthAndBeautyBusiness(LocalBusiness):
	"""
	Description: Health and beauty.
	"""
	pass

class BeautySalon(HealthAndBeautyBusiness):
	"""
	Description: Beauty salon.
	"""
	pass

class DaySpa(HealthAndBeautyBusiness):
	"""
	Description: A day spa.
	"""
	pass

class HairSalon(HealthAndBeautyBusiness):
	"""
	Description: A hair salon.
	"""
	pass

class HealthClub(HealthAndBeautyBusiness, SportsActivityLocation):
	"""
	Description: A health club.
	"""
	pass

class NailSalon(HealthAndBeautyBusiness):
	"""
	Description: A nail salon.
	"""
	pass

class TattooParlor(HealthAndBeautyBusiness):
	"""
	Description: A tattoo parlor.
	"""
	pass

class HomeAndConstructionBusiness(LocalBusiness):
	"""
	Description: A construction business. A HomeAndConstructionBusiness is a LocalBusiness that provides services around homes and buildings. As a LocalBusiness it can be described as a provider of one or more Service\(s).
	"""
	pass

class Electrician(HomeAndConstructionBusiness):
	"""
	Description: An electrician.
	"""
	pass

class GeneralContractor(HomeAndConstructionBusiness):
	"""
	Description: A general contractor.
	"""
	pass

class HVACBusiness(HomeAndConstructionBusiness):
	"""
	Description: A business that provides Heating, Ventilation and Air Conditioning services.
	"""
	pass

class HousePainter(HomeAndConstructionBusiness):
	"""
	Description: A house painting service.
	"""
	pass

class Locksmith(HomeAndConstructionBusiness):
	"""
	Description: A locksmith.
	"""
	pass

class MovingCompany(HomeAndConstructionBusiness):
	"""
	Description: A moving company.
	"""
	pass

class Plumber(HomeAndConstructionBusiness):
	"""
	Description: A plumbing service.
	"""
	pass

class RoofingContractor(HomeAndConstructionBusiness):
	"""
	Description: A roofing contractor.
	"""
	pass

class InternetCafe(LocalBusiness):
	"""
	Description: An internet cafe.
	"""
	pass

class LegalService(LocalBusiness):
	"""
	Description: A LegalService is a business that provides legally-oriented services, advice and representation, e.g. law firms. As a LocalBusiness it can be described as a provider of one or more Service\(s).
	"""
	pass

class Attorney(LegalService):
	"""
	Description: Professional service: Attorney. This type is deprecated - LegalService is more inclusive and less ambiguous.
	"""
	pass

class Notary(LegalService):
	"""
	Description: A notary.
	"""
	pass

class Library(LocalBusiness):
	"""
	Description: A library.
	"""
	pass

class LodgingBusiness(LocalBusiness):
	"""
	Description: A lodging business, such as a motel, hotel, or inn.
	"""
	pass

class BedAndBreakfast(LodgingBusiness):
	"""
	Description: Bed and breakfast. See also the dedicated document on the use of schema.org for marking up hotels and other forms of accommodations.
	"""
	pass

class Campground(LodgingBusiness, CivicStructure):
	"""
	Description: A camping site, campsite, or Campground is a place used for overnight stay in the outdoors, typically containing individual CampingPitch locations.
	"""
	pass

class Hostel(LodgingBusiness):
	"""
	Description: A hostel - cheap accommodation, often in shared dormitories. See also the dedicated document on the use of schema.org for marking up hotels and other forms of accommodations.
	"""
	pass

class Hotel(LodgingBusiness):
	"""
	Description: A hotel is an establishment that provides lodging paid on a short-term basis (source: Wikipedia, the free encyclopedia, see http://en.wikipedia.org/wiki/Hotel). See also the dedicated document on the use of schema.org for marking up hotels and other forms of accommodations.
	"""
	pass

class Motel(LodgingBusiness):
	"""
	Description: A motel. See also the dedicated document on the use of schema.org for marking up hotels and other forms of accommodations.
	"""
	pass

class Resort(LodgingBusiness):
	"""
	Description: A resort is a place used for relaxation or recreation, attracting visitors for holidays or vacations. Resorts are places, towns or sometimes commercial establishments operated by a single company (source: Wikipedia, the free encyclopedia, see http://en.wikipedia.org/wiki/Resort). See also the dedicated document on the use of schema.org for marking up hotels and other forms of accommodations.
	"""
	pass

class SkiResort(Resort, SportsActivityLocation):
	"""
	Description: A ski resort.
	"""
	pass

class VacationRental(LodgingBusiness):
	"""
	Description: A kind of lodging business that focuses on renting single properties for limited time.
	"""
	pass

class MedicalBusiness(LocalBusiness):
	"""
	Description: A particular physical or virtual business of an organization for medical purposes. Examples of MedicalBusiness include different businesses run by health professionals.
	"""
	pass

class Dentist(MedicalBusiness, MedicalOrganization, LocalBusiness):
	"""
	Description: A dentist.
	"""
	pass

class MedicalClinic(MedicalBusiness, MedicalOrganization):
	"""
	Description: A facility, often associated with a hospital or medical school, that is devoted to the specific diagnosis and/or healthcare. Previously limited to outpatients but with evolution it may be open to inpatients as well.
	"""
	pass

class CovidTestingFacility(MedicalClinic):
	"""
	Description: A CovidTestingFacility is a MedicalClinic where testing for the COVID-19 Coronavirus disease is available. If the facility is being made available from an established Pharmacy, Hotel, or other non-medical organization, multiple types can be listed. This makes it easier to re-use existing schema.org information about that place, e.g. contact info, address, opening hours.
	"""
	pass

class Optician(MedicalBusiness):
	"""
	Description: A store that sells reading glasses and similar devices for improving vision.
	"""
	pass

class Pharmacy(MedicalBusiness, MedicalOrganization):
	"""
	Description: A pharmacy or drugstore.
	"""
	pass

class Physician(MedicalBusiness, MedicalOrganization):
	"""
	Description: An individual physician or a physician's office considered as a MedicalOrganization.
	"""
	pass

class IndividualPhysician(Physician):
	"""
	Description: An individual medical practitioner. For their official address use address, for affiliations to hospitals use hospitalAffiliation. The practicesAt property can be used to indicate MedicalOrganization hospitals, clinics, pharmacies etc. where this physician practices.
	"""
	pass

class PhysiciansOffice(Physician):
	"""
	Description: A doctor's office or clinic.
	"""
	pass

class ProfessionalService(LocalBusiness):
	"""
	Description: Original definition: "provider of professional services." The general ProfessionalService type for local businesses was deprecated due to confusion with Service.
	"""
	pass

class RadioStation(LocalBusiness):
	"""
	Description: A radio station.
	"""
	pass

class RealEstateAgent(LocalBusiness):
	"""
	Description: A real-estate agent.
	"""
	pass

class RecyclingCenter(LocalBusiness):
	"""
	Description: A recycling center.
	"""
	pass

class SelfStorage(LocalBusiness):
	"""
	Description: A self-storage facility.
	"""
	pass

class ShoppingCenter(LocalBusiness):
	"""
	Description: A shopping center or mall.
	"""
	pass

class SportsActivityLocation(LocalBusiness):
	"""
	Description: A sports location, such as a playing field.
	"""
	pass

class BowlingAlley(SportsActivityLocation):
	"""
	Description: A bowling alley.
	"""
	pass

class ExerciseGym(SportsActivityLocation):
	"""
	Description: A gym.
	"""
	pass

class GolfCourse(SportsActivityLocation):
	"""
	Description: A golf course.
	"""
	pass

class PublicSwimmingPool(SportsActivityLocation):
	"""
	Description: A public swimming pool.
	"""
	pass

class SportsClub(SportsActivityLocation):
	"""
	Description: A sports club.
	"""
	pass

class TennisComplex(SportsActivityLocation):
	"""
	Description: A tennis complex.
	"""
	pass

class Store(LocalBusiness):
	"""
	Description: A retail good store.
	"""
	pass

class AutoPartsStore(Store, AutomotiveBusiness):
	"""
	Description: An auto parts store.
	"""
	pass

class BikeStore(Store):
	"""
	Description: A bike store.
	"""
	pass

class BookStore(Store):
	"""
	Description: A bookstore.
	"""
	pass

class ClothingStore(Store):
	"""
	Description: A clothing store.
	"""
	pass

class ComputerStore(Store):
	"""
	Description: A computer store.
	"""
	pass

class ConvenienceStore(Store):
	"""
	Description: A convenience store.
	"""
	pass

class DepartmentStore(Store):
	"""
	Description: A department store.
	"""
	pass

class ElectronicsStore(Store):
	"""
	Description: An electronics store.
	"""
	pass

class Florist(Store):
	"""
	Description: A florist.
	"""
	pass

class FurnitureStore(Store):
	"""
	Description: A furniture store.
	"""
	pass

class GardenStore(Store):
	"""
	Description: A garden store.
	"""
	pass

class GroceryStore(Store):
	"""
	Description: A grocery store.
	"""
	pass

class HardwareStore(Store):
	"""
	Description: A hardware store.
	"""
	pass

class HobbyShop(Store):
	"""
	Description: A store that sells materials useful or necessary for various hobbies.
	"""
	pass

class HomeGoodsStore(Store):
	"""
	Description: A home goods store.
	"""
	pass

class JewelryStore(Store):
	"""
	Description: A jewelry store.
	"""
	pass

class LiquorStore(Store):
	"""
	Description: A shop that sells alcoholic drinks such as wine, beer, whisky and other spirits.
	"""
	pass

class MensClothingStore(Store):
	"""
	Description: A men's clothing store.
	"""
	pass

class MobilePhoneStore(Store):
	"""
	Description: A store that sells mobile phones and related accessories.
	"""
	pass

class MovieRentalStore(Store):
	"""
	Description: A movie rental store.
	"""
	pass

class MusicStore(Store):
	"""
	Description: A music store.
	"""
	pass

class OfficeEquipmentStore(Store):
	"""
	Description: An office equipment store.
	"""
	pass

class OutletStore(Store):
	"""
	Description: An outlet store.
	"""
	pass

class PawnShop(Store):
	"""
	Description: A shop that will buy, or lend money against the security of, personal possessions.
	"""
	pass

class PetStore(Store):
	"""
	Description: A pet store.
	"""
	pass

class ShoeStore(Store):
	"""
	Description: A shoe store.
	"""
	pass

class SportingGoodsStore(Store):
	"""
	Description: A sporting goods store.
	"""
	pass

class TireShop(Store):
	"""
	Description: A tire shop.
	"""
	pass

class ToyStore(Store):
	"""
	Description: A toy store.
	"""
	pass

class WholesaleStore(Store):
	"""
	Description: A wholesale store.
	"""
	pass

class TelevisionStation(LocalBusiness):
	"""
	Description: A television station.
	"""
	pass

class TouristInformationCenter(LocalBusiness):
	"""
	Description: A tourist information center.
	"""
	pass

class TravelAgency(LocalBusiness):
	"""
	Description: A travel agency.
	"""
	pass

class Residence(Place):
	"""
	Description: The place where a person lives.
	"""
	pass

class ApartmentComplex(Residence):
	"""
	Description: Residence type: Apartment complex.
	"""
	pass

class GatedResidenceCommunity(Residence):
	"""
	Description: Residence type: Gated community.
	"""
	pass

class TouristAttraction(Place):
	"""
	Description: A tourist attraction. In principle any Thing can be a TouristAttraction, from a Mountain and LandmarksOrHistoricalBuildings to a LocalBusiness. This Type can be used on its own to describe a general TouristAttraction, or be used as an additionalType to add tourist attraction properties to any other type. (See examples below)
	"""
	pass

class TouristDestination(Place):
	"""
	Description: A tourist destination. In principle any Place can be a TouristDestination from a City, Region or Country to an AmusementPark or Hotel. This Type can be used on its own to describe a general TouristDestination, or be used as an additionalType to add tourist relevant properties to any other Place.
	"""
	pass

class Product(Thing):
	"""
	Description: Any offered product or service. For example: a pair of shoes; a concert ticket; the rental of a car; a haircut; or an episode of a TV show streamed online.
	"""
	pass

class DietarySupplement(Product, Substance):
	"""
	Description: A product taken by mouth that contains a dietary ingredient intended to supplement the diet. Dietary ingredients may include vitamins, minerals, herbs or other botanicals, amino acids, and substances such as enzymes, organ tissues, glandulars and metabolites.
	"""
	pass

class Drug(Product, Substance):
	"""
	Description: A chemical or biologic substance, used as a medical therapy, that has a physiological effect on an organism. Here the term drug is used interchangeably with the term medicine although clinical knowledge makes a clear difference between them.
	"""
	pass

class IndividualProduct(Product):
	"""
	Description: A single, identifiable product instance (e.g. a laptop with a particular serial number).
	"""
	pass

class ProductGroup(Product, CmnsColCollection, Classifier):
	"""
	Description: A ProductGroup represents a group of Products that vary only in certain well-described ways, such as by size, color, material etc. While a ProductGroup itself is not directly offered for sale, the various varying products that it represents can be. The ProductGroup serves as a prototype or template, standing in for all of the products who have an isVariantOf relationship to it.
	"""
	pass

class ProductModel(Product):
	"""
	Description: A datasheet or vendor specification of a product (in the sense of a prototypical description).
	"""
	pass

class SomeProducts(Product):
	"""
	Description: A placeholder for multiple similar products of the same kind.
	"""
	pass

class Vehicle(Product):
	"""
	Description: A vehicle is a device that is designed or used to transport people or cargo over land, water, air, or through space.
	"""
	pass

class BusOrCoach(Vehicle):
	"""
	Description: A bus (also omnibus or autobus) is a road vehicle designed to carry passengers. Coaches are luxury buses, usually in service for long distance travel.
	"""
	pass

class Car(Vehicle):
	"""
	Description: A car is a wheeled, self-powered motor vehicle used for transportation.
	"""
	pass

class Motorcycle(Vehicle):
	"""
	Description: A motorcycle or motorbike is a single-track, two-wheeled motor vehicle.
	"""
	pass

class MotorizedBicycle(Vehicle):
	"""
	Description: A motorized bicycle is a bicycle with an attached motor used to power the vehicle, or to assist with pedaling.
	"""
	pass

class Taxon(Thing):
	"""
	Description: A set of organisms asserted to represent a natural cohesive biological unit.
	"""
	pass

class Time(Entity):
	"""
	Description: A point in time recurring on multiple days in the form hh:mm:ss[Z|(+|-)hh:mm] (see XML schema for details).
	"""
	pass

class TradeAddress(Entity):
	pass

class TradeProduct(Entity):
	pass

class TransportMethod(Entity):
	pass

class UneceCountry(Entity):
	pass

class UneceInvoice(Entity):
	pass

class UneceOffer(Entity):
	pass

class UneceOrder(Entity):
	pass

class VCard(Entity):
	pass

class VoidDataset(Entity):
	pass

class _105590001(Entity):
	pass

class _116154003(Entity):
	pass

class _277132007(Entity):
	pass

class _387713003(Entity):
	pass

class _410942007(Entity):
	pass

class _50731006(Entity):
	pass

class _51114001(Entity):
	pass

class _63653004(Entity):
	pass

class About(Relation):
	"""
	Description: The subject matter of an object.
	"""
	def __init__(self, head_entity: DefinedTerm | SchemaEvent | Certification | CreativeWork | DefinedTermSet | CommunicateAction, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MainEntity(About):
	"""
	Description: Indicates the primary entity described in some page or other CreativeWork.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Abridged(Relation):
	"""
	Description: Indicates whether the book is an abridged edition.
	"""
	def __init__(self, head_entity: Book, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Abstract(Relation):
	"""
	Description: An abstract is a short description that summarizes a CreativeWork.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AccelerationTime(Relation):
	"""
	Description: The time needed to accelerate the vehicle from a given start velocity to a given target velocity. Typical unit code(s): SEC for seconds * Note: There are unfortunately no standard unit codes for seconds/0..100 km/h or seconds/0..60 mph.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AcceptedOffer(Relation):
	"""
	Description: The offer(s) -- e.g., product, quantity and price combinations -- included in the order.
	"""
	def __init__(self, head_entity: Order, tail_entity: Offer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AcceptedPaymentMethod(Relation):
	"""
	Description: The payment method(s) that are accepted in general by an organization, or for some specific demand or offer.
	"""
	def __init__(self, head_entity: Offer | Demand | Organization, tail_entity: PaymentMethod | LoanOrCredit | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AcceptsReservations(Relation):
	"""
	Description: Indicates whether a FoodEstablishment accepts reservations. Values can be Boolean, an URL at which reservations can be made or (for backwards compatibility) the strings Yes` or No`.
	"""
	def __init__(self, head_entity: FoodEstablishment, tail_entity: URL | Boolean | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AccessCode(Relation):
	"""
	Description: Password, PIN, or access code needed for delivery (e.g. from a locker).
	"""
	def __init__(self, head_entity: DeliveryEvent, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AccessMode(Relation):
	"""
	Description: The human sensory perceptual system or cognitive faculty through which a person may process or perceive the intellectual content of a resource, not including any adaptations of the content (e.g., text alternatives for images). Values should be drawn from the approved vocabulary.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AccessModeSufficient(Relation):
	"""
	Description: A list of single or combined access modes that are sufficient to understand all the intellectual content of a resource, including any adaptations. Values should be drawn from the approved vocabulary.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: ItemList):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AccessibilityAPI(Relation):
	"""
	Description: Indicates that the resource is compatible with the referenced accessibility API. Values should be drawn from the approved vocabulary.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AccessibilityControl(Relation):
	"""
	Description: Identifies input methods that are sufficient to fully control the described resource. Values should be drawn from the approved vocabulary.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AccessibilityFeature(Relation):
	"""
	Description: Content features of the resource, such as accessible media, alternatives and supported enhancements for accessibility. Values should be drawn from the approved vocabulary.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AccessibilityHazard(Relation):
	"""
	Description: A characteristic of the described resource that is physiologically dangerous to some users. Related to WCAG 2.0 guideline 2.3. Values should be drawn from the approved vocabulary.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AccessibilitySummary(Relation):
	"""
	Description: A human-readable summary of specific accessibility features or deficiencies, consistent with the other accessibility metadata but expressing subtleties such as "short descriptions are present but long descriptions will be needed for non-visual users" or "short descriptions are present and no long descriptions are needed".
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AccommodationFloorPlan(Relation):
	"""
	Description: A floorplan of some Accommodation.
	"""
	def __init__(self, head_entity: Accommodation | Residence, tail_entity: FloorPlan):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AccountMinimumInflow(Relation):
	"""
	Description: A minimum amount that has to be paid in every month.
	"""
	def __init__(self, head_entity: BankAccount, tail_entity: MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AccountOverdraftLimit(Relation):
	"""
	Description: An overdraft is an extension of credit from a lending institution when an account reaches zero. An overdraft allows the individual to continue withdrawing money even if the account has no funds in it. Basically the bank allows people to borrow a set amount of money.
	"""
	def __init__(self, head_entity: BankAccount, tail_entity: MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AccountablePerson(Relation):
	"""
	Description: Specifies the Person that is legally accountable for the CreativeWork.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AcquiredFrom(Relation):
	"""
	Description: The organization or person from which the product was acquired.
	"""
	def __init__(self, head_entity: OwnershipInfo, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AcrissCode(Relation):
	"""
	Description: The ACRISS Car Classification Code is a code used by many car rental companies, for classifying vehicles. ACRISS stands for Association of Car Rental Industry Systems and Standards.
	"""
	def __init__(self, head_entity: BusOrCoach | Car, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ActionAccessibilityRequirement(Relation):
	"""
	Description: A set of requirements that must be fulfilled in order to perform an Action. If more than one value is specified, fulfilling one set of requirements will allow the Action to be performed.
	"""
	def __init__(self, head_entity: ConsumeAction, tail_entity: ActionAccessSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ActionApplication(Relation):
	"""
	Description: An application that can complete the request.
	"""
	def __init__(self, head_entity: EntryPoint, tail_entity: SoftwareApplication):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ActionPlatform(Relation):
	"""
	Description: The high level platform(s) where the Action can be performed for the given URL. To specify a specific application or operating system instance, use actionApplication.
	"""
	def __init__(self, head_entity: EntryPoint, tail_entity: Text | URL | DigitalPlatformEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ActionProcess(Relation):
	"""
	Description: Description of the process by which the action was performed.
	"""
	def __init__(self, head_entity: Action, tail_entity: HowTo):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ActionStatus(Relation):
	"""
	Description: Indicates the current disposition of the Action.
	"""
	def __init__(self, head_entity: Action, tail_entity: ActionStatusType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ActiveIngredient(Relation):
	"""
	Description: An active ingredient, typically chemical compounds and/or biologic substances.
	"""
	def __init__(self, head_entity: Drug | Substance | DietarySupplement | DrugStrength, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ActivityDuration(Relation):
	"""
	Description: Length of time to engage in the activity.
	"""
	def __init__(self, head_entity: ExercisePlan, tail_entity: QuantitativeValue | Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ActivityFrequency(Relation):
	"""
	Description: How often one should engage in the activity.
	"""
	def __init__(self, head_entity: ExercisePlan, tail_entity: QuantitativeValue | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Actor(Relation):
	"""
	Description: An actor (individual or a group), e.g. in TV, radio, movie, video games etc., or in an event. Actors can be associated with individual items or with a series, episode, clip.
	"""
	def __init__(self, head_entity: SchemaEvent | PodcastSeries | VideoObject | RadioSeries | TVSeries | VideoGame | Clip | Episode | CreativeWorkSeason | MovieSeries | Movie | VideoGameSeries, tail_entity: Person | PerformingGroup):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReadBy(Actor):
	"""
	Description: A person who reads (performs) the audiobook.
	"""
	def __init__(self, head_entity: Audiobook, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Actors(Relation):
	"""
	Description: Deprecated, use Actor. An actor, e.g. in TV, radio, movie, video games etc. Actors can be associated with individual items or with a series, episode, clip.
	"""
	def __init__(self, head_entity: TVSeries | VideoGame | Episode | Clip | Movie | MovieSeries | VideoGameSeries | VideoObject | RadioSeries, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AddOn(Relation):
	"""
	Description: An additional offer that can only be obtained in combination with the first base offer (e.g. supplements and extensions that are available for a surcharge).
	"""
	def __init__(self, head_entity: Offer, tail_entity: Offer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AdditionalNumberOfGuests(Relation):
	"""
	Description: If responding yes, the number of guests who will attend in addition to the invitee.
	"""
	def __init__(self, head_entity: RsvpAction, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AdditionalProperty(Relation):
	"""
	Description: A property-value pair representing an additional characteristic of the entity, e.g. a product feature or another characteristic for which there is no matching property in schema.org. Note: Publishers should be aware that applications designed to use specific schema.org properties (e.g.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy | Product | QualitativeValue | Offer | Place | QuantitativeValue, tail_entity: PropertyValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AdditionalVariable(Relation):
	"""
	Description: Any additional component of the exercise prescription that may need to be articulated to the patient. This may include the order of exercises, the number of repetitions of movement, quantitative distance, progressions over time, etc.
	"""
	def __init__(self, head_entity: ExercisePlan, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AddressCountry(Relation):
	"""
	Description: The country. Recommended to be in 2-letter ISO 3166-1 alpha-2 format, for example "US". For backward compatibility, a 3-letter ISO 3166-1 alpha-3 country code such as "SGP" or a full country name such as "Singapore" can also be used.
	"""
	def __init__(self, head_entity: PostalAddress | GeoShape | GeoCoordinates | DefinedRegion, tail_entity: Country | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AddressLocality(Relation):
	"""
	Description: The locality in which the street address is, and which is in the region. For example, Mountain View.
	"""
	def __init__(self, head_entity: PostalAddress, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AddressRegion(Relation):
	"""
	Description: The region in which the locality is, and which is in the country. For example, California or another appropriate first-level Administrative division such as the Province in Italy or Region in Germany.
	"""
	def __init__(self, head_entity: PostalAddress | DefinedRegion, tail_entity: Text | AdministrativeArea):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AdministrationRoute(Relation):
	"""
	Description: A route by which this drug may be administered, e.g. 'oral'.
	"""
	def __init__(self, head_entity: Drug, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AdvanceBookingRequirement(Relation):
	"""
	Description: The amount of time that is required between accepting the offer and the actual usage of the resource or service.
	"""
	def __init__(self, head_entity: Offer | Demand, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AdverseOutcome(Relation):
	"""
	Description: A possible complication and/or side effect of this therapy. If it is known that an adverse outcome is serious (resulting in death, disability, or permanent damage; requiring hospitalization; or otherwise life-threatening or requiring immediate medical attention), tag it as a seriousAdverseOutcome instead.
	"""
	def __init__(self, head_entity: MedicalDevice | TherapeuticProcedure, tail_entity: MedicalEntity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AffectedBy(Relation):
	"""
	Description: Drugs that affect the test's results.
	"""
	def __init__(self, head_entity: MedicalTest, tail_entity: Drug):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AfterMedia(Relation):
	"""
	Description: A media object representing the circumstances after performing this direction.
	"""
	def __init__(self, head_entity: HowToDirection, tail_entity: MediaObject | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Agent(Relation):
	"""
	Description: The direct performer or driver of the action (animate or inanimate). E.g. John wrote a book.
	"""
	def __init__(self, head_entity: Action, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AgentInteractionStatistic(Relation):
	"""
	Description: The number of completed interactions for this entity, in a particular role (the 'agent'), in a particular action (indicated in the statistic), and in a particular context (i.e. interactionService).
	"""
	def __init__(self, head_entity: Organization | Person, tail_entity: InteractionCounter):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AggregateElement(Relation):
	"""
	Description: Indicates a prototype of the elements in the list that is used to hold aggregate information (ratings, offers, etc.).
	"""
	def __init__(self, head_entity: ItemList, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Aircraft(Relation):
	"""
	Description: The kind of aircraft (e.g., "Boeing 747").
	"""
	def __init__(self, head_entity: Flight, tail_entity: Text | Vehicle):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Album(Relation):
	"""
	Description: A music album.
	"""
	def __init__(self, head_entity: MusicGroup, tail_entity: MusicAlbum):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AlbumProductionType(Relation):
	"""
	Description: Classification of the album by its type of content: soundtrack, live album, studio album, etc.
	"""
	def __init__(self, head_entity: MusicAlbum, tail_entity: MusicAlbumProductionType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AlbumRelease(Relation):
	"""
	Description: A release of this album.
	"""
	def __init__(self, head_entity: MusicAlbum, tail_entity: MusicRelease):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AlbumReleaseType(Relation):
	"""
	Description: The kind of release which this album is: single, EP or album.
	"""
	def __init__(self, head_entity: MusicAlbum, tail_entity: MusicAlbumReleaseType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Albums(Relation):
	"""
	Description: Deprecated, use Album. A collection of music albums.
	"""
	def __init__(self, head_entity: MusicGroup, tail_entity: MusicAlbum):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AlcoholWarning(Relation):
	"""
	Description: Any precaution, guidance, contraindication, etc. related to consumption of alcohol while taking this drug.
	"""
	def __init__(self, head_entity: Drug, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Algorithm(Relation):
	"""
	Description: The algorithm or rules to follow to compute the score.
	"""
	def __init__(self, head_entity: MedicalRiskScore, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AlignmentType(Relation):
	"""
	Description: A category of alignment between the learning resource and the framework node. Recommended values include: 'requires', 'textComplexity', 'readingLevel', and 'educationalSubject'.
	"""
	def __init__(self, head_entity: AlignmentObject, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AlternateName(Relation):
	"""
	Description: An alias for the item.
	"""
	def __init__(self, head_entity: Thing, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AdditionalName(AlternateName):
	"""
	Description: An additional name for a Person, can be used for a middle name.
	"""
	def __init__(self, head_entity: Person, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AlternativeHeadline(Relation):
	"""
	Description: A secondary title of the CreativeWork.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AlternativeOf(Relation):
	"""
	Description: Another gene which is a variation of this one.
	"""
	def __init__(self, head_entity: Gene, tail_entity: Gene):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Alumni(Relation):
	"""
	Description: Alumni of an organization.
	"""
	def __init__(self, head_entity: Organization | EducationalOrganization, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AlumniOf(Relation):
	"""
	Description: An organization that the person is an alumni of.
	"""
	def __init__(self, head_entity: Person, tail_entity: Organization | EducationalOrganization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Amends(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AmenityFeature(Relation):
	"""
	Description: An amenity feature (e.g. a characteristic or service) of the Accommodation. This generic property does not make a statement about whether the feature is included in an offer for the main accommodation or available at extra costs.
	"""
	def __init__(self, head_entity: Place | FloorPlan | LodgingBusiness | Accommodation, tail_entity: LocationFeatureSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Amount(Relation):
	"""
	Description: The amount of money.
	"""
	def __init__(self, head_entity: MonetaryGrant | DatedMoneySpecification | InvestmentOrDeposit | LoanOrCredit | MoneyTransfer, tail_entity: MonetaryAmount | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AmountOfThisGood(Relation):
	"""
	Description: The quantity of the goods included in the offer.
	"""
	def __init__(self, head_entity: TypeAndQuantityNode, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AnnualPercentageRate(Relation):
	"""
	Description: The annual rate that is charged for borrowing (or made by investing), expressed as a single percentage number that represents the actual yearly cost of funds over the term of a loan. This includes any fees or additional costs associated with the transaction.
	"""
	def __init__(self, head_entity: FinancialProduct, tail_entity: QuantitativeValue | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AnswerCount(Relation):
	"""
	Description: The number of answers this question has received.
	"""
	def __init__(self, head_entity: Question, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AnswerExplanation(Relation):
	"""
	Description: A step-by-step or full explanation about Answer. Can outline how this Answer was achieved or contain more broad clarification or statement about it.
	"""
	def __init__(self, head_entity: Answer, tail_entity: Comment | WebContent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Antagonist(Relation):
	"""
	Description: The muscle whose action counteracts the specified muscle.
	"""
	def __init__(self, head_entity: Muscle, tail_entity: Muscle):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ApplicableCertificate(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ApplicableCountry(Relation):
	"""
	Description: A country where a particular merchant return policy applies to, for example the two-letter ISO 3166-1 alpha-2 country code.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy, tail_entity: Country | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ApplicableLocation(Relation):
	"""
	Description: The location in which the status applies.
	"""
	def __init__(self, head_entity: DrugLegalStatus | DrugCost, tail_entity: AdministrativeArea):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ApplicantLocationRequirements(Relation):
	"""
	Description: The location(s) applicants can apply from. This is usually used for telecommuting jobs where the applicant does not need to be in a physical office. Note: This should not be used for citizenship or work visa requirements.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: AdministrativeArea):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Application(Relation):
	"""
	Description: Deprecated, use ActionApplication. An application that can complete the request.
	"""
	def __init__(self, head_entity: EntryPoint, tail_entity: SoftwareApplication):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ApplicationCategory(Relation):
	"""
	Description: Type of software application, e.g. 'Game, Multimedia'.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ApplicationContact(Relation):
	"""
	Description: Contact details for further information relevant to this job posting.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: ContactPoint):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ApplicationDeadline(Relation):
	"""
	Description: The date on which the program stops collecting applications for the next enrollment cycle. Flexible application deadlines (for example, a program with rolling admissions) can be described in a textual string, rather than as a DateTime.
	"""
	def __init__(self, head_entity: EducationalOccupationalProgram, tail_entity: Date | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ApplicationStartDate(Relation):
	"""
	Description: The date at which the program begins collecting applications for the next enrollment cycle.
	"""
	def __init__(self, head_entity: EducationalOccupationalProgram, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ApplicationSubCategory(Relation):
	"""
	Description: Subcategory of the application, e.g. 'Arcade Game'.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ApplicationSuite(Relation):
	"""
	Description: The name of the application suite to which the application belongs (e.g. Excel belongs to Office).
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AppliesToDeliveryMethod(Relation):
	"""
	Description: The delivery method(s) to which the delivery charge or payment charge specification applies.
	"""
	def __init__(self, head_entity: DeliveryChargeSpecification | PaymentChargeSpecification, tail_entity: DeliveryMethod):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AppliesToPaymentMethod(Relation):
	"""
	Description: The payment method(s) to which the payment charge specification applies.
	"""
	def __init__(self, head_entity: PaymentChargeSpecification, tail_entity: PaymentMethod):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArchiveHeld(Relation):
	"""
	Description: Collection, fonds, or item held, kept or maintained by an ArchiveOrganization.
	"""
	def __init__(self, head_entity: ArchiveOrganization, tail_entity: ArchiveComponent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArchivedAt(Relation):
	"""
	Description: Indicates a page or other link involved in archival of a CreativeWork. In the case of MediaReview, the items in a MediaReviewItem may often become inaccessible, but be archived by archival, journalistic, activist, or law enforcement organizations. In such cases, the referenced page may not directly publish the content.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: WebPage | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Area(Relation):
	"""
	Description: Deprecated, use ServiceArea. The area within which users can expect to reach the broadcast service.
	"""
	def __init__(self, head_entity: BroadcastService, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AreaServed(Relation):
	"""
	Description: The geographic area where a service or offered item is provided.
	"""
	def __init__(self, head_entity: Offer | DeliveryChargeSpecification | Demand | Organization | ContactPoint | Service | FinancialIncentive, tail_entity: GeoShape | AdministrativeArea | Place | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AvailableAtOrFrom(AreaServed):
	"""
	Description: The place(s) from which the offer can be obtained (e.g. store locations).
	"""
	def __init__(self, head_entity: Offer | Demand, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EligibleRegion(AreaServed):
	"""
	Description: The ISO 3166-1 (ISO 3166-1 alpha-2) or ISO 3166-2 code, the place, or the GeoShape for the geo-political region(s) for which the offer or delivery charge specification is valid. See also ineligibleRegion.
	"""
	def __init__(self, head_entity: Demand | Offer | ActionAccessSpecification | DeliveryChargeSpecification, tail_entity: Place | Text | GeoShape):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArrivalAirport(Relation):
	"""
	Description: The airport where the flight terminates.
	"""
	def __init__(self, head_entity: Flight, tail_entity: Airport):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArrivalBoatTerminal(Relation):
	"""
	Description: The terminal or port from which the boat arrives.
	"""
	def __init__(self, head_entity: BoatTrip, tail_entity: BoatTerminal):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArrivalBusStop(Relation):
	"""
	Description: The stop or station from which the bus arrives.
	"""
	def __init__(self, head_entity: BusTrip, tail_entity: BusStation | BusStop):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArrivalGate(Relation):
	"""
	Description: Identifier of the flight's arrival gate.
	"""
	def __init__(self, head_entity: Flight, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArrivalPlatform(Relation):
	"""
	Description: The platform where the train arrives.
	"""
	def __init__(self, head_entity: TrainTrip, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArrivalStation(Relation):
	"""
	Description: The station where the train trip ends.
	"""
	def __init__(self, head_entity: TrainTrip, tail_entity: TrainStation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArrivalTerminal(Relation):
	"""
	Description: Identifier of the flight's arrival terminal.
	"""
	def __init__(self, head_entity: Flight, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArrivalTime(Relation):
	"""
	Description: The expected arrival time.
	"""
	def __init__(self, head_entity: Trip, tail_entity: DateTime | Time):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArtEdition(Relation):
	"""
	Description: The number of copies when multiple copies of a piece of artwork are produced - e.g. for a limited edition of 20 prints, 'artEdition' refers to the total number of copies (in this example "20").
	"""
	def __init__(self, head_entity: VisualArtwork, tail_entity: Text | Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArterialBranch(Relation):
	"""
	Description: The branches that comprise the arterial structure.
	"""
	def __init__(self, head_entity: Artery, tail_entity: AnatomicalStructure):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Artform(Relation):
	"""
	Description: e.g. Painting, Drawing, Sculpture, Print, Photograph, Assemblage, Collage, etc.
	"""
	def __init__(self, head_entity: VisualArtwork, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArticleBody(Relation):
	"""
	Description: The actual body of the article.
	"""
	def __init__(self, head_entity: Article, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArticleSection(Relation):
	"""
	Description: Articles may belong to one or more 'sections' in a magazine or newspaper, such as Sports, Lifestyle, etc.
	"""
	def __init__(self, head_entity: Article, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Artist(Relation):
	"""
	Description: The primary artist for a work in a medium other than pencils or digital line art--for example, if the primary artwork is done in watercolors or digital paints.
	"""
	def __init__(self, head_entity: VisualArtwork | ComicStory | ComicIssue, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArtworkSurface(Relation):
	"""
	Description: The supporting materials for the artwork, e.g. Canvas, Paper, Wood, Board, etc.
	"""
	def __init__(self, head_entity: VisualArtwork, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Aspect(Relation):
	"""
	Description: Deprecated, use MainContentOfPage. An aspect of medical practice that is considered on the page, such as 'diagnosis', 'treatment', 'causes', 'prognosis', 'etiology', 'epidemiology', etc.
	"""
	def __init__(self, head_entity: MedicalWebPage, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Assembly(Relation):
	"""
	Description: Deprecated, use ExecutableLibraryName. Library file name, e.g., mscorlib.dll, system.web.dll.
	"""
	def __init__(self, head_entity: APIReference, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AssemblyVersion(Relation):
	"""
	Description: Associated product/technology version. E.g., .NET Framework 4.5.
	"""
	def __init__(self, head_entity: APIReference, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Assesses(Relation):
	"""
	Description: The item being described is intended to assess the competency or learning outcome defined by the referenced term.
	"""
	def __init__(self, head_entity: CreativeWork | LearningResource | EducationEvent, tail_entity: Text | DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AssociatedAnatomy(Relation):
	"""
	Description: The anatomy of the underlying organ system or structures associated with this entity.
	"""
	def __init__(self, head_entity: PhysicalActivity | MedicalCondition, tail_entity: SuperficialAnatomy | AnatomicalStructure | AnatomicalSystem):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AssociatedArticle(Relation):
	"""
	Description: A NewsArticle associated with the Media Object.
	"""
	def __init__(self, head_entity: MediaObject, tail_entity: NewsArticle):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AssociatedDisease(Relation):
	"""
	Description: Disease associated to this BioChemEntity. Such disease can be a MedicalCondition or a URL. If you want to add an evidence supporting the association, please use PropertyValue.
	"""
	def __init__(self, head_entity: BioChemEntity, tail_entity: PropertyValue | MedicalCondition | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AssociatedMedia(Relation):
	"""
	Description: A media object that encodes this CreativeWork. This property is a synonym for encoding.
	"""
	def __init__(self, head_entity: CreativeWork | HyperToc | HyperTocEntry, tail_entity: MediaObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AssociatedPathophysiology(Relation):
	"""
	Description: If applicable, a description of the pathophysiology associated with the anatomical system, including potential abnormal changes in the mechanical, physical, and biochemical functions of the system.
	"""
	def __init__(self, head_entity: AnatomicalSystem | SuperficialAnatomy | AnatomicalStructure, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AssociatedReview(Relation):
	"""
	Description: An associated Review.
	"""
	def __init__(self, head_entity: Review, tail_entity: Review):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AssociatedClaimReview(AssociatedReview):
	"""
	Description: An associated ClaimReview, related by specific common content, topic or claim. The expectation is that this property would be most typically used in cases where a single activity is conducting both claim reviews and media reviews, in which case relatedMediaReview would commonly be used on a ClaimReview, while associatedClaimReview would be used on MediaReview.
	"""
	def __init__(self, head_entity: Review, tail_entity: Review):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AssociatedMediaReview(AssociatedReview):
	"""
	Description: An associated MediaReview, related by specific common content, topic or claim. The expectation is that this property would be most typically used in cases where a single activity is conducting both claim reviews and media reviews, in which case relatedMediaReview would commonly be used on a ClaimReview, while associatedClaimReview would be used on MediaReview.
	"""
	def __init__(self, head_entity: Review, tail_entity: Review):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Athlete(Relation):
	"""
	Description: A person that acts as performing member of a sports team; a player as opposed to a coach.
	"""
	def __init__(self, head_entity: SportsTeam, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Attendee(Relation):
	"""
	Description: A person or organization attending the event.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Attendees(Relation):
	"""
	Description: Deprecated, use Attendee. A person attending the event.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AudienceType(Relation):
	"""
	Description: The target group associated with a given audience (e.g. veterans, car owners, musicians, etc.).
	"""
	def __init__(self, head_entity: Audience, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Audio(Relation):
	"""
	Description: An embedded audio object.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Clip | MusicRecording | AudioObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AuditDate(Relation):
	"""
	Description: Date when a certification was last audited. See also gs1:certificationAuditDate.
	"""
	def __init__(self, head_entity: Certification, tail_entity: Date | DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Authenticator(Relation):
	"""
	Description: The Organization responsible for authenticating the user's subscription. For example, many media apps require a cable/satellite provider to authenticate your subscription before playing media.
	"""
	def __init__(self, head_entity: MediaSubscription, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Author(Relation):
	"""
	Description: The author of this content or rating. Please note that author is special in that HTML 5 provides a special mechanism for indicating authorship via the rel tag. That is equivalent to this and may be used interchangeably.
	"""
	def __init__(self, head_entity: Rating | CreativeWork, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Availability(Relation):
	"""
	Description: The availability of this item&#x2014;for example In stock, Out of stock, Pre-order, etc.
	"""
	def __init__(self, head_entity: Demand | Offer, tail_entity: ItemAvailability):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AvailabilityEnds(Relation):
	"""
	Description: The end of the availability of the product or service included in the offer.
	"""
	def __init__(self, head_entity: Offer | ActionAccessSpecification | Demand, tail_entity: DateTime | Time | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AvailabilityStarts(Relation):
	"""
	Description: The beginning of the availability of the product or service included in the offer.
	"""
	def __init__(self, head_entity: ActionAccessSpecification | Demand | Offer, tail_entity: Date | DateTime | Time):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AvailableChannel(Relation):
	"""
	Description: A means of accessing the service (e.g. a phone bank, a web site, a location, etc.).
	"""
	def __init__(self, head_entity: Service, tail_entity: ServiceChannel):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AvailableDeliveryMethod(Relation):
	"""
	Description: The delivery method(s) available for this offer.
	"""
	def __init__(self, head_entity: Demand | Offer, tail_entity: DeliveryMethod):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AvailableFrom(Relation):
	"""
	Description: When the item is available for pickup from the store, locker, etc.
	"""
	def __init__(self, head_entity: DeliveryEvent, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AvailableIn(Relation):
	"""
	Description: The location in which the strength is available.
	"""
	def __init__(self, head_entity: DrugStrength, tail_entity: AdministrativeArea):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AvailableLanguage(Relation):
	"""
	Description: A language someone may use with or at the item, service or place. Please use one of the language codes from the IETF BCP 47 standard. See also inLanguage.
	"""
	def __init__(self, head_entity: ServiceChannel | Course | TouristAttraction | ContactPoint | LodgingBusiness, tail_entity: Text | Language):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AvailableOnDevice(Relation):
	"""
	Description: Device required to run the application. Used in cases where a specific make/model is required to run the application.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AvailableService(Relation):
	"""
	Description: A medical service available from this provider.
	"""
	def __init__(self, head_entity: Hospital | MedicalClinic | Physician, tail_entity: MedicalProcedure | MedicalTest | MedicalTherapy):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AvailableStrength(Relation):
	"""
	Description: An available dosage strength for the drug.
	"""
	def __init__(self, head_entity: Drug, tail_entity: DrugStrength):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AvailableTest(Relation):
	"""
	Description: A diagnostic test or procedure offered by this lab.
	"""
	def __init__(self, head_entity: DiagnosticLab, tail_entity: MedicalTest):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AvailableThrough(Relation):
	"""
	Description: After this date, the item will no longer be available for pickup.
	"""
	def __init__(self, head_entity: DeliveryEvent, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Award(Relation):
	"""
	Description: An award won by or for this item.
	"""
	def __init__(self, head_entity: Organization | Person | Service | CreativeWork | Product, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Awards(Relation):
	"""
	Description: Deprecated, use Award. Awards won by or for this item.
	"""
	def __init__(self, head_entity: Organization | Person | CreativeWork | Product, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Backstory(Relation):
	"""
	Description: For an Article, typically a NewsArticle, the backstory property provides a textual summary giving a brief explanation of why and how an article was created. In a journalistic setting this could include information about reporting process, methods, interviews, data sources, etc.
	"""
	def __init__(self, head_entity: Article, tail_entity: CreativeWork | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BankAccountType(Relation):
	"""
	Description: The type of a bank account.
	"""
	def __init__(self, head_entity: BankAccount, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BaseSalary(Relation):
	"""
	Description: The base salary of the job or of an employee in an EmployeeRole.
	"""
	def __init__(self, head_entity: EmployeeRole | JobPosting, tail_entity: PriceSpecification | Number | MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Bed(Relation):
	"""
	Description: The type of bed or beds included in the accommodation. For the single case of just one bed of a certain type, you use bed directly with a text. If you want to indicate the quantity of a certain kind of bed, use an instance of BedDetails. For more detailed information, use the amenityFeature property.
	"""
	def __init__(self, head_entity: Suite | Accommodation | HotelRoom, tail_entity: BedDetails | BedType | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BeforeMedia(Relation):
	"""
	Description: A media object representing the circumstances before performing this direction.
	"""
	def __init__(self, head_entity: HowToDirection, tail_entity: MediaObject | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BeneficiaryBank(Relation):
	"""
	Description: A bank or bank’s branch, financial institution or international financial institution operating the beneficiary’s bank account or releasing funds for the beneficiary.
	"""
	def __init__(self, head_entity: MoneyTransfer, tail_entity: Text | BankOrCreditUnion):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Benefits(Relation):
	"""
	Description: Deprecated, use JobBenefits. Description of benefits associated with the job.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BenefitsSummaryUrl(Relation):
	"""
	Description: The URL that goes directly to the summary of benefits and coverage for the specific standard plan or plan variation.
	"""
	def __init__(self, head_entity: HealthInsurancePlan, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BestRating(Relation):
	"""
	Description: The highest value allowed in this rating system.
	"""
	def __init__(self, head_entity: Rating, tail_entity: Text | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BillingAddress(Relation):
	"""
	Description: The billing address for the order.
	"""
	def __init__(self, head_entity: Order, tail_entity: PostalAddress):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BillingDuration(Relation):
	"""
	Description: Specifies for how long this price (or price component) will be billed. Can be used, for example, to model the contractual duration of a subscription or payment plan. Type can be either a Duration or a Number (in which case the unit of measurement, for example month, is specified by the unitCode property).
	"""
	def __init__(self, head_entity: UnitPriceSpecification, tail_entity: QuantitativeValue | Number | Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BillingIncrement(Relation):
	"""
	Description: This property specifies the minimal quantity and rounding increment that will be the basis for the billing. The unit of measurement is specified by the unitCode property.
	"""
	def __init__(self, head_entity: UnitPriceSpecification, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BillingPeriod(Relation):
	"""
	Description: The time interval used to compute the invoice.
	"""
	def __init__(self, head_entity: Invoice, tail_entity: Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BillingStart(Relation):
	"""
	Description: Specifies after how much time this price (or price component) becomes valid and billing starts. Can be used, for example, to model a price increase after the first year of a subscription. The unit of measurement is specified by the unitCode property.
	"""
	def __init__(self, head_entity: UnitPriceSpecification, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BioChemInteraction(Relation):
	"""
	Description: A BioChemEntity that is known to interact with this item.
	"""
	def __init__(self, head_entity: BioChemEntity, tail_entity: BioChemEntity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BioChemSimilarity(Relation):
	"""
	Description: A similar BioChemEntity, e.g., obtained by fingerprint similarity algorithms.
	"""
	def __init__(self, head_entity: BioChemEntity, tail_entity: BioChemEntity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BiologicalRole(Relation):
	"""
	Description: A role played by the BioChemEntity within a biological context.
	"""
	def __init__(self, head_entity: BioChemEntity, tail_entity: DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BiomechnicalClass(Relation):
	"""
	Description: The biomechanical properties of the bone.
	"""
	def __init__(self, head_entity: Joint, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BirthDate(Relation):
	"""
	Description: Date of birth.
	"""
	def __init__(self, head_entity: Person, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BirthPlace(Relation):
	"""
	Description: The place where the person was born.
	"""
	def __init__(self, head_entity: Person, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Bitrate(Relation):
	"""
	Description: The bitrate of the media object.
	"""
	def __init__(self, head_entity: MediaObject, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BlogPost(Relation):
	"""
	Description: A posting that is part of this blog.
	"""
	def __init__(self, head_entity: Blog, tail_entity: BlogPosting):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BlogPosts(Relation):
	"""
	Description: Deprecated, use BlogPost. Indicates a post that is part of a Blog. Note that historically, what we term a "Blog" was once known as a "weblog", and that what we term a "BlogPosting" is now often colloquially referred to as a "blog".
	"""
	def __init__(self, head_entity: Blog, tail_entity: BlogPosting):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BloodSupply(Relation):
	"""
	Description: The blood vessel that carries blood from the heart to the muscle.
	"""
	def __init__(self, head_entity: Muscle, tail_entity: Vessel):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BoardingGroup(Relation):
	"""
	Description: The airline-specific indicator of boarding order / preference.
	"""
	def __init__(self, head_entity: FlightReservation, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BoardingPolicy(Relation):
	"""
	Description: The type of boarding policy used by the airline (e.g. zone-based or group-based).
	"""
	def __init__(self, head_entity: Flight | Airline, tail_entity: BoardingPolicyType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BodyLocation(Relation):
	"""
	Description: Location in the body of the anatomical structure.
	"""
	def __init__(self, head_entity: AnatomicalStructure | MedicalProcedure, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BodyType(Relation):
	"""
	Description: Indicates the design and body style of the vehicle (e.g. station wagon, hatchback, etc.).
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: Text | URL | QualitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BookEdition(Relation):
	"""
	Description: The edition of the book.
	"""
	def __init__(self, head_entity: Book, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BookFormat(Relation):
	"""
	Description: The format of the book.
	"""
	def __init__(self, head_entity: Book, tail_entity: BookFormatType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BookingAgent(Relation):
	"""
	Description: Deprecated, use Broker. 'bookingAgent' is an out-dated term indicating a 'broker' that serves as a booking agent.
	"""
	def __init__(self, head_entity: Reservation, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BookingTime(Relation):
	"""
	Description: The date and time the reservation was booked.
	"""
	def __init__(self, head_entity: Reservation, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Box(Relation):
	"""
	Description: A box is the area enclosed by the rectangle formed by two points. The first point is the lower corner, the second point is the upper corner. A box is expressed as two points separated by a space character.
	"""
	def __init__(self, head_entity: GeoShape, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Branch(Relation):
	"""
	Description: Deprecated, use ArterialBranch. The branches that delineate from the nerve bundle. Not to be confused with branchOf.
	"""
	def __init__(self, head_entity: Nerve, tail_entity: AnatomicalStructure):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BranchCode(Relation):
	"""
	Description: A short textual code (also called "store code") that uniquely identifies a place of business. The code is typically assigned by the parentOrganization and used in structured URLs. For example, in the URL http://www.starbucks.co.uk/store-locator/etc/detail/3047 the code "3047" is a branchCode for a particular branch.
	"""
	def __init__(self, head_entity: Place, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BranchOf(Relation):
	"""
	Description: Deprecated, use ParentOrganization. The larger organization that this local business is a branch of, if any. Not to be confused with (anatomical) branch.
	"""
	def __init__(self, head_entity: LocalBusiness, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Breadcrumb(Relation):
	"""
	Description: A set of links that can help a user understand and navigate a website hierarchy.
	"""
	def __init__(self, head_entity: WebPage, tail_entity: Text | BreadcrumbList):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BreastfeedingWarning(Relation):
	"""
	Description: Any precaution, guidance, contraindication, etc. related to this drug's use by breastfeeding mothers.
	"""
	def __init__(self, head_entity: Drug, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BroadcastAffiliateOf(Relation):
	"""
	Description: The media network(s) whose content is broadcast on this station.
	"""
	def __init__(self, head_entity: BroadcastService, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BroadcastChannelId(Relation):
	"""
	Description: The unique address by which the BroadcastService can be identified in a provider lineup. In US, this is typically a number.
	"""
	def __init__(self, head_entity: BroadcastChannel, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BroadcastDisplayName(Relation):
	"""
	Description: The name displayed in the channel guide. For many US affiliates, it is the network name.
	"""
	def __init__(self, head_entity: BroadcastService, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BroadcastFrequency(Relation):
	"""
	Description: The frequency used for over-the-air broadcasts. Numeric values or simple ranges, e.g. 87-99. In addition a shortcut idiom is supported for frequencies of AM and FM radio channels, e.g. "87 FM".
	"""
	def __init__(self, head_entity: BroadcastChannel | BroadcastService, tail_entity: Text | BroadcastFrequencySpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BroadcastFrequencyValue(Relation):
	"""
	Description: The frequency in MHz for a particular broadcast.
	"""
	def __init__(self, head_entity: BroadcastFrequencySpecification, tail_entity: QuantitativeValue | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BroadcastOfEvent(Relation):
	"""
	Description: The event being broadcast such as a sporting event or awards ceremony.
	"""
	def __init__(self, head_entity: BroadcastEvent, tail_entity: SchemaEvent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BroadcastServiceTier(Relation):
	"""
	Description: The type of service required to have access to the channel (e.g. Standard or Premium).
	"""
	def __init__(self, head_entity: BroadcastChannel, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BroadcastSignalModulation(Relation):
	"""
	Description: The modulation (e.g. FM, AM, etc) used by a particular broadcast service.
	"""
	def __init__(self, head_entity: BroadcastFrequencySpecification, tail_entity: QualitativeValue | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BroadcastSubChannel(Relation):
	"""
	Description: The subchannel used for the broadcast.
	"""
	def __init__(self, head_entity: BroadcastFrequencySpecification, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BroadcastTimezone(Relation):
	"""
	Description: The timezone in ISO 8601 format for which the service bases its broadcasts.
	"""
	def __init__(self, head_entity: BroadcastService, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Broadcaster(Relation):
	"""
	Description: The organization owning or operating the broadcast service.
	"""
	def __init__(self, head_entity: BroadcastService, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Broader(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Broker(Relation):
	"""
	Description: An entity that arranges for an exchange between a buyer and a seller. In most cases a broker never acquires or releases ownership of a product or service involved in an exchange. If it is not clear whether an entity is a broker, seller, or buyer, the latter two terms are preferred.
	"""
	def __init__(self, head_entity: Reservation | Service | Order | Invoice, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BrowserRequirements(Relation):
	"""
	Description: Specifies browser requirements in human-readable text. For example, 'requires HTML5 support'.
	"""
	def __init__(self, head_entity: WebApplication, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BusName(Relation):
	"""
	Description: The name of the bus (e.g. Bolt Express).
	"""
	def __init__(self, head_entity: BusTrip, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BusNumber(Relation):
	"""
	Description: The unique identifier for the bus.
	"""
	def __init__(self, head_entity: BusTrip, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BusinessDays(Relation):
	"""
	Description: Days of the week when the merchant typically operates, indicated via opening hours markup.
	"""
	def __init__(self, head_entity: ServicePeriod | ShippingDeliveryTime, tail_entity: DayOfWeek | OpeningHoursSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ByArtist(Relation):
	"""
	Description: The artist that performed this album or recording.
	"""
	def __init__(self, head_entity: MusicRecording | MusicAlbum, tail_entity: Person | MusicGroup):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ByDay(Relation):
	"""
	Description: Defines the day(s) of the week on which a recurring Event takes place. May be specified using either DayOfWeek, or alternatively Text conforming to iCal's syntax for byDay recurrence rules.
	"""
	def __init__(self, head_entity: Schedule, tail_entity: Text | DayOfWeek):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ByMonth(Relation):
	"""
	Description: Defines the month(s) of the year on which a recurring Event takes place. Specified as an Integer between 1-12. January is 1.
	"""
	def __init__(self, head_entity: Schedule, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ByMonthDay(Relation):
	"""
	Description: Defines the day(s) of the month on which a recurring Event takes place. Specified as an Integer between 1-31.
	"""
	def __init__(self, head_entity: Schedule, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ByMonthWeek(Relation):
	"""
	Description: Defines the week(s) of the month on which a recurring Event takes place. Specified as an Integer between 1-5. For clarity, byMonthWeek is best used in conjunction with byDay to indicate concepts like the first and third Mondays of a month.
	"""
	def __init__(self, head_entity: Schedule, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Calories(Relation):
	"""
	Description: The number of calories.
	"""
	def __init__(self, head_entity: NutritionInformation, tail_entity: Energy):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Caption(Relation):
	"""
	Description: The caption for this object. For downloadable machine formats (closed caption, subtitles etc.) use MediaObject and indicate the encodingFormat.
	"""
	def __init__(self, head_entity: AudioObject | VideoObject | ImageObject, tail_entity: Text | MediaObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EmbeddedTextCaption(Caption):
	"""
	Description: Represents textual captioning from a MediaObject, e.g. text of a 'meme'.
	"""
	def __init__(self, head_entity: ImageObject | VideoObject | AudioObject, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CarbohydrateContent(Relation):
	"""
	Description: The number of grams of carbohydrates.
	"""
	def __init__(self, head_entity: NutritionInformation, tail_entity: Mass):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CargoVolume(Relation):
	"""
	Description: The available volume for cargo or luggage. For automobiles, this is usually the trunk volume. Typical unit code(s): LTR for liters, FTQ for cubic foot/feet Note: You can use minValue and maxValue to indicate ranges.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Carrier(Relation):
	"""
	Description: Deprecated, use Provider. 'carrier' is an out-dated term indicating the 'provider' for parcel delivery and flights.
	"""
	def __init__(self, head_entity: Flight | ParcelDelivery, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CarrierRequirements(Relation):
	"""
	Description: Specifies specific carrier(s) requirements for the application (e.g. an application may only work on a specific carrier network).
	"""
	def __init__(self, head_entity: MobileApplication, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CashBack(Relation):
	"""
	Description: A cardholder benefit that pays the cardholder a small percentage of their net expenditures.
	"""
	def __init__(self, head_entity: PaymentCard, tail_entity: Number | Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CatalogNumber(Relation):
	"""
	Description: The catalog number for the release.
	"""
	def __init__(self, head_entity: MusicRelease, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Category(Relation):
	"""
	Description: A category for the item. Greater signs or slashes can be used to informally indicate a category hierarchy.
	"""
	def __init__(self, head_entity: Invoice | Offer | Recommendation | Guide | ActionAccessSpecification | SpecialAnnouncement | PhysicalActivity | Product | Service, tail_entity: Text | URL | Thing | PhysicalActivityCategory | CategoryCode):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AccommodationCategory(Category):
	"""
	Description: Category of an Accommodation, following real estate conventions, e.g. RESO (see PropertySubType, and PropertyType fields for suggested values).
	"""
	def __init__(self, head_entity: Accommodation, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Cause(Relation):
	"""
	Description: The cause of a medical condition.
	"""
	def __init__(self, head_entity: MedicalCondition, tail_entity: MedicalCause):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CauseOf(Relation):
	"""
	Description: The condition, complication, symptom, sign, etc. caused.
	"""
	def __init__(self, head_entity: MedicalCause, tail_entity: MedicalEntity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CertificateIdentifier(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CertificationRating(Relation):
	"""
	Description: Rating of a certification instance (as defined by an independent certification body). Typically this rating can be used to rate the level to which the requirements of the certification instance are fulfilled. See also gs1:certificationValue.
	"""
	def __init__(self, head_entity: Certification, tail_entity: Rating):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CertificationStatus(Relation):
	"""
	Description: Indicates the current status of a certification: active or inactive. See also gs1:certificationStatus.
	"""
	def __init__(self, head_entity: Certification, tail_entity: CertificationStatusEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Changes(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Character(Relation):
	"""
	Description: Fictional person connected with a creative work.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CharacterAttribute(Relation):
	"""
	Description: A piece of data that represents a particular aspect of a fictional character (skill, power, character points, advantage, disadvantage).
	"""
	def __init__(self, head_entity: VideoGameSeries | Game, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CharacterName(Relation):
	"""
	Description: The name of a character played in some acting or performing role, i.e. in a PerformanceRole.
	"""
	def __init__(self, head_entity: PerformanceRole, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CheatCode(Relation):
	"""
	Description: Cheat codes to the game.
	"""
	def __init__(self, head_entity: VideoGameSeries | VideoGame, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CheckinTime(Relation):
	"""
	Description: The earliest someone may check into a lodging establishment.
	"""
	def __init__(self, head_entity: LodgingReservation | LodgingBusiness, tail_entity: DateTime | Time):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CheckoutPageURLTemplate(Relation):
	"""
	Description: A URL template (RFC 6570) for a checkout page for an offer. This approach allows merchants to specify a URL for online checkout of the offered product, by interpolating parameters such as the logged in user ID, product ID, quantity, discount code etc. Parameter naming and standardization are not specified here.
	"""
	def __init__(self, head_entity: Offer, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CheckoutTime(Relation):
	"""
	Description: The latest someone may check out of a lodging establishment.
	"""
	def __init__(self, head_entity: LodgingReservation | LodgingBusiness, tail_entity: DateTime | Time):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ChemicalComposition(Relation):
	"""
	Description: The chemical composition describes the identity and relative ratio of the chemical elements that make up the substance.
	"""
	def __init__(self, head_entity: ChemicalSubstance, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ChemicalRole(Relation):
	"""
	Description: A role played by the BioChemEntity within a chemical context.
	"""
	def __init__(self, head_entity: MolecularEntity | ChemicalSubstance, tail_entity: DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ChildMaxAge(Relation):
	"""
	Description: Maximal age of the child.
	"""
	def __init__(self, head_entity: ParentAudience, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ChildMinAge(Relation):
	"""
	Description: Minimal age of the child.
	"""
	def __init__(self, head_entity: ParentAudience, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ChildTaxon(Relation):
	"""
	Description: Closest child taxa of the taxon in question.
	"""
	def __init__(self, head_entity: Taxon, tail_entity: Taxon | Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Children(Relation):
	"""
	Description: A child of the person.
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CholesterolContent(Relation):
	"""
	Description: The number of milligrams of cholesterol.
	"""
	def __init__(self, head_entity: NutritionInformation, tail_entity: Mass):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Circle(Relation):
	"""
	Description: A circle is the circular region of a specified radius centered at a specified latitude and longitude. A circle is expressed as a pair followed by a radius in meters.
	"""
	def __init__(self, head_entity: GeoShape, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Citation(Relation):
	"""
	Description: A citation or reference to another creative work, such as another publication, web page, scholarly article, etc.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: CreativeWork | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ClaimInterpreter(Relation):
	"""
	Description: For a Claim interpreted from MediaObject content, the interpretedAsClaim property can be used to indicate a claim contained, implied or refined from the content of a MediaObject.
	"""
	def __init__(self, head_entity: Claim, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ClaimReviewed(Relation):
	"""
	Description: A short summary of the specific claims reviewed in a ClaimReview.
	"""
	def __init__(self, head_entity: ClaimReview, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ClincalPharmacology(Relation):
	"""
	Description: Deprecated, use ClinicalPharmacology. Description of the absorption and elimination of drugs, including their concentration (pharmacokinetics, pK) and biological effects (pharmacodynamics, pD).
	"""
	def __init__(self, head_entity: Drug, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ClinicalPharmacology(Relation):
	"""
	Description: Description of the absorption and elimination of drugs, including their concentration (pharmacokinetics, pK) and biological effects (pharmacodynamics, pD).
	"""
	def __init__(self, head_entity: Drug, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Closes(Relation):
	"""
	Description: The closing hour of the place or service on the given day(s) of the week.
	"""
	def __init__(self, head_entity: OpeningHoursSpecification, tail_entity: Time):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Coach(Relation):
	"""
	Description: A person that acts in a coaching role for a sports team.
	"""
	def __init__(self, head_entity: SportsTeam, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CodeRepository(Relation):
	"""
	Description: Link to the repository where the un-compiled, human readable code and related code is located (SVN, GitHub, CodePlex).
	"""
	def __init__(self, head_entity: SoftwareSourceCode, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CodeSampleType(Relation):
	"""
	Description: What type of code sample: full (compile ready) solution, code snippet, inline code, scripts, template.
	"""
	def __init__(self, head_entity: SoftwareSourceCode, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CodingSystem(Relation):
	"""
	Description: The coding system, e.g. 'ICD-10'.
	"""
	def __init__(self, head_entity: MedicalCode, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Colleague(Relation):
	"""
	Description: A colleague of the person.
	"""
	def __init__(self, head_entity: Person, tail_entity: Person | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Colleagues(Relation):
	"""
	Description: Deprecated, use Colleague. A colleague of the person.
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CollectionSize(Relation):
	"""
	Description: The number of items in the Collection.
	"""
	def __init__(self, head_entity: Collection, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Color(Relation):
	"""
	Description: The color of the product.
	"""
	def __init__(self, head_entity: Product, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Colorist(Relation):
	"""
	Description: The individual who adds color to inked drawings.
	"""
	def __init__(self, head_entity: VisualArtwork | ComicStory | ComicIssue, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ColourDescription(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Commences(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CommentCount(Relation):
	"""
	Description: The number of comments this CreativeWork (e.g. Article, Question or Answer) has received. This is most applicable to works published in Web sites with commenting system; additional comments may exist elsewhere.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CommentText(Relation):
	"""
	Description: The text of the UserComment.
	"""
	def __init__(self, head_entity: UserComments, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CommentTime(Relation):
	"""
	Description: The time at which the UserComment was made.
	"""
	def __init__(self, head_entity: UserComments, tail_entity: DateTime | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CompanyRegistration(Relation):
	"""
	Description: The official registration information of a business including the organization that issued it such as Company House or Chamber of Commerce in form of a Certification.
	"""
	def __init__(self, head_entity: Organization, tail_entity: Certification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CompetencyRequired(Relation):
	"""
	Description: Knowledge, skill, ability or personal attribute that must be demonstrated by a person or other entity in order to do something such as earn an Educational Occupational Credential or understand a LearningResource.
	"""
	def __init__(self, head_entity: LearningResource | EducationalOccupationalCredential, tail_entity: Text | URL | DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Competitor(Relation):
	"""
	Description: A competitor in a sports event.
	"""
	def __init__(self, head_entity: SportsEvent, tail_entity: SportsTeam | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AwayTeam(Competitor):
	"""
	Description: The away team in a sports event.
	"""
	def __init__(self, head_entity: SportsEvent, tail_entity: SportsTeam | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HomeTeam(Competitor):
	"""
	Description: The home team in a sports event.
	"""
	def __init__(self, head_entity: SportsEvent, tail_entity: SportsTeam | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Composer(Relation):
	"""
	Description: The person or organization who wrote a composition, or who is the composer of a work performed at some event.
	"""
	def __init__(self, head_entity: SchemaEvent | MusicComposition, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ComprisedOf(Relation):
	"""
	Description: Specifying something physically contained by something else. Typically used here for the underlying anatomical structures, such as organs, that comprise the anatomical system.
	"""
	def __init__(self, head_entity: AnatomicalSystem, tail_entity: AnatomicalStructure | AnatomicalSystem):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ConditionsOfAccess(Relation):
	"""
	Description: Conditions that affect the availability of, or method(s) of access to, an item. Typically used for real world items such as an ArchiveComponent held by an ArchiveOrganization. This property is not suitable for use as a general Web access control mechanism. It is expressed only in natural language.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ConnectedTo(Relation):
	"""
	Description: Other anatomical structures to which this structure is connected.
	"""
	def __init__(self, head_entity: AnatomicalStructure, tail_entity: AnatomicalStructure):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Consolidates(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ConstraintProperty(Relation):
	"""
	Description: Indicates a property used as a constraint. For example, in the definition of a StatisticalVariable. The value is a property, either from within Schema.org or from other compatible (e.g. RDF) systems such as DataCommons.org or Wikidata.org.
	"""
	def __init__(self, head_entity: ConstraintNode, tail_entity: Property | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ContactOption(Relation):
	"""
	Description: An option available on this contact point (e.g. a toll-free number or support for hearing-impaired callers).
	"""
	def __init__(self, head_entity: ContactPoint, tail_entity: ContactPointOption):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ContactPoints(Relation):
	"""
	Description: Deprecated, use SchemaContactPoint. A contact point for a person or organization.
	"""
	def __init__(self, head_entity: Organization | Person, tail_entity: ContactPoint):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ContactType(Relation):
	"""
	Description: A person or organization can have different contact points, for different purposes. For example, a sales contact point, a PR contact point and so on. This property is used to specify the kind of contact point.
	"""
	def __init__(self, head_entity: ContactPoint, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ContactlessPayment(Relation):
	"""
	Description: A secure method for consumers to purchase products or services via debit, credit or smartcards by using RFID or NFC technology.
	"""
	def __init__(self, head_entity: PaymentCard, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ContainedIn(Relation):
	"""
	Description: Deprecated, use ContainedInPlace. The basic containment relation between a place and one that contains it.
	"""
	def __init__(self, head_entity: Place, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ContainedInPlace(Relation):
	"""
	Description: The basic containment relation between a place and one that contains it.
	"""
	def __init__(self, head_entity: Place, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ContainsPlace(Relation):
	"""
	Description: The basic containment relation between a place and another that it contains.
	"""
	def __init__(self, head_entity: Place, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ContentLocation(Relation):
	"""
	Description: The location depicted or described in the content. For example, the location in a photograph or painting.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SpatialCoverage(ContentLocation):
	"""
	Description: The spatialCoverage of a CreativeWork indicates the place(s) which are the focus of the content. It is a subproperty of contentLocation intended primarily for more technical and detailed materials. For example with a Dataset, it indicates areas that the dataset describes: a dataset of New York weather would have spatialCoverage which was the place: the state of New York.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AnnouncementLocation(SpatialCoverage):
	"""
	Description: Indicates a specific CivicStructure or LocalBusiness associated with the SpecialAnnouncement. For example, a specific testing facility or business with special opening hours. For a larger geographic region like a quarantine of an entire region, use spatialCoverage.
	"""
	def __init__(self, head_entity: SpecialAnnouncement, tail_entity: LocalBusiness | CivicStructure):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ContentRating(Relation):
	"""
	Description: Official rating of a piece of content&#x2014;for example, 'MPAA PG-13'.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text | Rating):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ContentReferenceTime(Relation):
	"""
	Description: The specific time described by a creative work, for works (e.g. articles, video objects etc.) that emphasise a particular moment within an Event.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ContentSize(Relation):
	"""
	Description: File size in (mega/kilo)bytes.
	"""
	def __init__(self, head_entity: MediaObject, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ContentType(Relation):
	"""
	Description: The supported content type(s) for an EntryPoint response.
	"""
	def __init__(self, head_entity: EntryPoint, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ContentUrl(Relation):
	"""
	Description: Actual bytes of the media object, for example the image file or video file.
	"""
	def __init__(self, head_entity: MediaObject, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Contraindication(Relation):
	"""
	Description: A contraindication for this therapy.
	"""
	def __init__(self, head_entity: MedicalTherapy | MedicalDevice, tail_entity: Text | MedicalContraindication):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Contributor(Relation):
	"""
	Description: A secondary contributor to the CreativeWork or Event.
	"""
	def __init__(self, head_entity: SchemaEvent | CreativeWork, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CookingMethod(Relation):
	"""
	Description: The method of cooking, such as Frying, Steaming, ...
	"""
	def __init__(self, head_entity: Recipe, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CopyrightHolder(Relation):
	"""
	Description: The party holding the legal copyright to the CreativeWork.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CopyrightNotice(Relation):
	"""
	Description: Text of a notice appropriate for describing the copyright aspects of this Creative Work, ideally indicating the owner of the copyright for the Work.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CopyrightYear(Relation):
	"""
	Description: The year during which the claimed copyright for the CreativeWork was first asserted.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Correction(Relation):
	"""
	Description: Indicates a correction to a CreativeWork, either via a CorrectionComment, textually or in another document.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: CorrectionComment | Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Corrects(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CostCategory(Relation):
	"""
	Description: The category of cost, such as wholesale, retail, reimbursement cap, etc.
	"""
	def __init__(self, head_entity: DrugCost, tail_entity: DrugCostCategory):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CostCurrency(Relation):
	"""
	Description: The currency (in 3-letter) of the drug cost. See: http://en.wikipedia.org/wiki/ISO_4217.
	"""
	def __init__(self, head_entity: DrugCost, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CostOrigin(Relation):
	"""
	Description: Additional details to capture the origin of the cost data. For example, 'Medicare Part B'.
	"""
	def __init__(self, head_entity: DrugCost, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CostPerUnit(Relation):
	"""
	Description: The cost per unit of the drug.
	"""
	def __init__(self, head_entity: DrugCost, tail_entity: QualitativeValue | Text | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CountersignedBy(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CountriesNotSupported(Relation):
	"""
	Description: Countries for which the application is not supported. You can also provide the two-letter ISO 3166-1 alpha-2 country code.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CountriesSupported(Relation):
	"""
	Description: Countries for which the application is supported. You can also provide the two-letter ISO 3166-1 alpha-2 country code.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CountryOfAssembly(Relation):
	"""
	Description: The place where the product was assembled.
	"""
	def __init__(self, head_entity: Product, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CountryOfLastProcessing(Relation):
	"""
	Description: The place where the item (typically Product) was last processed and tested before importation.
	"""
	def __init__(self, head_entity: Product, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CountryOfOrigin(Relation):
	"""
	Description: The country of origin of something, including products as well as creative works such as movie and TV content. In the case of TV and movie, this would be the country of the principle offices of the production company or individual responsible for the movie.
	"""
	def __init__(self, head_entity: CreativeWork | Product | TVSeries | TVEpisode | Movie | TVSeason, tail_entity: Country):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CourseCode(Relation):
	"""
	Description: The identifier for the Course used by the course provider (e.g. CS101 or 6.001).
	"""
	def __init__(self, head_entity: Course, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CourseMode(Relation):
	"""
	Description: The medium or means of delivery of the course instance or the mode of study, either as a text label (e.g. "online", "onsite" or "blended"; "synchronous" or "asynchronous"; "full-time" or "part-time") or as a URL reference to a term from a controlled vocabulary (e.g. https://ceds.ed.gov/element/001311#Asynchronous).
	"""
	def __init__(self, head_entity: CourseInstance, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CoursePrerequisites(Relation):
	"""
	Description: Requirements for taking the Course. May be completion of another Course or a textual description like "permission of instructor". Requirements may be a pre-requisite competency, referenced using AlignmentObject.
	"""
	def __init__(self, head_entity: Course, tail_entity: Text | Course | AlignmentObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CourseSchedule(Relation):
	"""
	Description: Represents the length and pace of a course, expressed as a Schedule.
	"""
	def __init__(self, head_entity: CourseInstance, tail_entity: Schedule):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CourseWorkload(Relation):
	"""
	Description: The amount of work expected of students taking the course, often provided as a figure per week or per month, and may be broken down by type. For example, "2 hours of lectures, 1 hour of lab work and 3 hours of independent study per week".
	"""
	def __init__(self, head_entity: CourseInstance, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CoverageEndTime(Relation):
	"""
	Description: The time when the live blog will stop covering the Event. Note that coverage may continue after the Event concludes.
	"""
	def __init__(self, head_entity: LiveBlogPosting, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CoverageStartTime(Relation):
	"""
	Description: The time when the live blog will begin covering the Event. Note that coverage may begin before the Event's start time. The LiveBlogPosting may also be created before coverage begins.
	"""
	def __init__(self, head_entity: LiveBlogPosting, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CreativeWorkStatus(Relation):
	"""
	Description: The status of a creative work in terms of its stage in a lifecycle. Example terms include Incomplete, Draft, Published, Obsolete. Some organizations define a set of terms for the stages of their publication lifecycle.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: DefinedTerm | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Creator(Relation):
	"""
	Description: The creator/author of this CreativeWork. This is the same as the Author property for CreativeWork.
	"""
	def __init__(self, head_entity: UserComments | CreativeWork, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationPassedBy(Creator):
	"""
	Description: The person or organization that originally passed or made the law: typically parliament (for primary legislation) or government (for secondary legislation). This indicates the "legal author" of the law, as opposed to its physical author.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CredentialCategory(Relation):
	"""
	Description: The category or type of credential being described, for example "degree”, “certificate”, “badge”, or more specific term.
	"""
	def __init__(self, head_entity: Credential, tail_entity: DefinedTerm | Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CreditText(Relation):
	"""
	Description: Text that can be used to credit person(s) and/or organization(s) associated with a published Creative Work.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CreditedTo(Relation):
	"""
	Description: The group the release is credited to if different than the byArtist. For example, Red and Blue is credited to "Stefani Germanotta Band", but by Lady Gaga.
	"""
	def __init__(self, head_entity: MusicRelease, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CssSelector(Relation):
	"""
	Description: A CSS selector, e.g. of a SpeakableSpecification or WebPageElement. In the latter case, multiple matches within a page can constitute a single conceptual "Web page element".
	"""
	def __init__(self, head_entity: WebPageElement | SpeakableSpecification, tail_entity: CssSelectorType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CurrenciesAccepted(Relation):
	"""
	Description: The currency accepted. Use standard formats: ISO 4217 currency format, e.g. "USD"; Ticker symbol for cryptocurrencies, e.g. "BTC"; well known names for Local Exchange Trading Systems (LETS) and other currency types, e.g. "Ithaca HOUR".
	"""
	def __init__(self, head_entity: LocalBusiness, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Currency(Relation):
	"""
	Description: The currency in which the monetary amount is expressed. Use standard formats: ISO 4217 currency format, e.g. "USD"; Ticker symbol for cryptocurrencies, e.g. "BTC"; well known names for Local Exchange Trading Systems (LETS) and other currency types, e.g. "Ithaca HOUR".
	"""
	def __init__(self, head_entity: MonetaryAmountDistribution | DatedMoneySpecification | LoanOrCredit | MonetaryAmount | ExchangeRateSpecification, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CurrentExchangeRate(Relation):
	"""
	Description: The current price of a currency.
	"""
	def __init__(self, head_entity: ExchangeRateSpecification, tail_entity: UnitPriceSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Customer(Relation):
	"""
	Description: Party placing the order or paying the invoice.
	"""
	def __init__(self, head_entity: Order | Invoice, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CustomerRemorseReturnFees(Relation):
	"""
	Description: The type of return fees if the product is returned due to customer remorse.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy, tail_entity: ReturnFeesEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CustomerRemorseReturnLabelSource(Relation):
	"""
	Description: The method (from an enumeration) by which the customer obtains a return shipping label for a product returned due to customer remorse.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy, tail_entity: ReturnLabelSourceEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CustomerRemorseReturnShippingFeesAmount(Relation):
	"""
	Description: The amount of shipping costs if a product is returned due to customer remorse. Applicable when property customerRemorseReturnFees equals ReturnShippingFees.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy, tail_entity: MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CutoffTime(Relation):
	"""
	Description: Order cutoff time allows merchants to describe the time after which they will no longer process orders received on that day. For orders processed after cutoff time, one day gets added to the delivery time estimate. This property is expected to be most typically used via the ShippingRateSettings publication pattern. The time is indicated using the ISO-8601 Time format, e.g.
	"""
	def __init__(self, head_entity: ShippingDeliveryTime | ServicePeriod, tail_entity: Time):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdCollectionDate(Relation):
	"""
	Description: collectiondate - Date for which patient counts are reported.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Text | DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdFacilityCounty(Relation):
	"""
	Description: Name of the County of the NHSN facility that this data record applies to. Use cvdFacilityId to identify the facility. To provide other details, healthcareReportingData can be used on a Hospital entry.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdFacilityId(Relation):
	"""
	Description: Identifier of the NHSN facility that this data record applies to. Use cvdFacilityCounty to indicate the county. To provide other details, healthcareReportingData can be used on a Hospital entry.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdNumBeds(Relation):
	"""
	Description: numbeds - HOSPITAL INPATIENT BEDS: Inpatient beds, including all staffed, licensed, and overflow (surge) beds used for inpatients.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdNumBedsOcc(Relation):
	"""
	Description: numbedsocc - HOSPITAL INPATIENT BED OCCUPANCY: Total number of staffed inpatient beds that are occupied.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdNumC19Died(Relation):
	"""
	Description: numc19died - DEATHS: Patients with suspected or confirmed COVID-19 who died in the hospital, ED, or any overflow location.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdNumC19HOPats(Relation):
	"""
	Description: numc19hopats - HOSPITAL ONSET: Patients hospitalized in an NHSN inpatient care location with onset of suspected or confirmed COVID-19 14 or more days after hospitalization.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdNumC19HospPats(Relation):
	"""
	Description: numc19hosppats - HOSPITALIZED: Patients currently hospitalized in an inpatient care location who have suspected or confirmed COVID-19.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdNumC19MechVentPats(Relation):
	"""
	Description: numc19mechventpats - HOSPITALIZED and VENTILATED: Patients hospitalized in an NHSN inpatient care location who have suspected or confirmed COVID-19 and are on a mechanical ventilator.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdNumC19OFMechVentPats(Relation):
	"""
	Description: numc19ofmechventpats - ED/OVERFLOW and VENTILATED: Patients with suspected or confirmed COVID-19 who are in the ED or any overflow location awaiting an inpatient bed and on a mechanical ventilator.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdNumC19OverflowPats(Relation):
	"""
	Description: numc19overflowpats - ED/OVERFLOW: Patients with suspected or confirmed COVID-19 who are in the ED or any overflow location awaiting an inpatient bed.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdNumICUBeds(Relation):
	"""
	Description: numicubeds - ICU BEDS: Total number of staffed inpatient intensive care unit (ICU) beds.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdNumICUBedsOcc(Relation):
	"""
	Description: numicubedsocc - ICU BED OCCUPANCY: Total number of staffed inpatient ICU beds that are occupied.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdNumTotBeds(Relation):
	"""
	Description: numtotbeds - ALL HOSPITAL BEDS: Total number of all inpatient and outpatient beds, including all staffed, ICU, licensed, and overflow (surge) beds used for inpatients or outpatients.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdNumVent(Relation):
	"""
	Description: numvent - MECHANICAL VENTILATORS: Total number of ventilators available.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CvdNumVentUse(Relation):
	"""
	Description: numventuse - MECHANICAL VENTILATORS IN USE: Total number of ventilators in use.
	"""
	def __init__(self, head_entity: CDCPMDRecord, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DUNSId(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Data(Relation):
	"""
	Description: Data associated with the event, like for instance a log message.
	"""
	def __init__(self, head_entity: InstantaneousEvent, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DataFeedElement(Relation):
	"""
	Description: An item within a data feed. Data feeds may have many elements.
	"""
	def __init__(self, head_entity: DataFeed, tail_entity: Text | DataFeedItem | Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DatasetTimeInterval(Relation):
	"""
	Description: Deprecated, use TemporalCoverage. The range of temporal applicability of a dataset, e.g. for a 2011 census dataset, the year 2011 (in ISO 8601 time interval format).
	"""
	def __init__(self, head_entity: Dataset, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DateApplicability(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DateCreated(Relation):
	"""
	Description: The date on which the CreativeWork was created or the item was added to a DataFeed.
	"""
	def __init__(self, head_entity: CreativeWork | DataFeedItem, tail_entity: DateTime | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationDate(DateCreated):
	"""
	Description: The date of adoption or signature of the legislation. This is the date at which the text is officially aknowledged to be a legislation, even though it might not even be published or in force.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DateDeleted(Relation):
	"""
	Description: The datetime the item was removed from the DataFeed.
	"""
	def __init__(self, head_entity: DataFeedItem, tail_entity: DateTime | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DateDocument(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DateIssued(Relation):
	"""
	Description: The date the ticket was issued.
	"""
	def __init__(self, head_entity: Ticket, tail_entity: Date | DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DateModified(Relation):
	"""
	Description: The date on which the CreativeWork was most recently modified or when the item's entry was modified within a DataFeed.
	"""
	def __init__(self, head_entity: CreativeWork | DataFeedItem, tail_entity: DateTime | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DatePosted(Relation):
	"""
	Description: Publication date of an online listing.
	"""
	def __init__(self, head_entity: RealEstateListing | CDCPMDRecord | SpecialAnnouncement | JobPosting, tail_entity: DateTime | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DatePublished(Relation):
	"""
	Description: Date of first publication or broadcast. For example the date a CreativeWork was broadcast or a Certification was issued.
	"""
	def __init__(self, head_entity: Certification | CreativeWork, tail_entity: Date | DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DateRead(Relation):
	"""
	Description: The date/time at which the message has been read by the recipient if a single recipient exists.
	"""
	def __init__(self, head_entity: Message, tail_entity: DateTime | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DateReceived(Relation):
	"""
	Description: The date/time the message was received if a single recipient exists.
	"""
	def __init__(self, head_entity: Message, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DateSent(Relation):
	"""
	Description: The date/time at which the message was sent.
	"""
	def __init__(self, head_entity: Message, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DateVehicleFirstRegistered(Relation):
	"""
	Description: The date of the first registration of the vehicle with the respective public authorities.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Dateline(Relation):
	"""
	Description: A dateline is a brief piece of text included in news articles that describes where and when the story was written or filed though the date is often omitted. Sometimes only a placename is provided. Structured representations of dateline-related information can also be expressed more explicitly using locationCreated (which represents where a work was created, e.g. where a news report was written).
	"""
	def __init__(self, head_entity: NewsArticle, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DctermsAudience(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DctermsDescription(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DctermsLanguage(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DctermsTitle(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DeathDate(Relation):
	"""
	Description: Date of death.
	"""
	def __init__(self, head_entity: Person, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DeathPlace(Relation):
	"""
	Description: The place where the person died.
	"""
	def __init__(self, head_entity: Person, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DefaultValue(Relation):
	"""
	Description: The default value of the input. For properties that expect a literal, the default is a literal value, for properties that expect an object, it's an ID reference to one of the current values.
	"""
	def __init__(self, head_entity: PropertyValueSpecification, tail_entity: Text | Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DeliveryAddress(Relation):
	"""
	Description: Destination address.
	"""
	def __init__(self, head_entity: ParcelDelivery, tail_entity: PostalAddress):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DeliveryLeadTime(Relation):
	"""
	Description: The typical delay between the receipt of the order and the goods either leaving the warehouse or being prepared for pickup, in case the delivery method is on site pickup.
	"""
	def __init__(self, head_entity: Demand | Offer, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DeliveryStatus(Relation):
	"""
	Description: New entry added as the package passes through each leg of its journey (from shipment to final delivery).
	"""
	def __init__(self, head_entity: ParcelDelivery, tail_entity: DeliveryEvent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DeliveryTime(Relation):
	"""
	Description: The total delay between the receipt of the order and the goods reaching the final customer.
	"""
	def __init__(self, head_entity: DeliveryTimeSettings | OfferShippingDetails, tail_entity: ShippingDeliveryTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Department(Relation):
	"""
	Description: A relationship between an organization and a department of that organization, also described as an organization (allowing different urls, logos, opening hours). For example: a store with a pharmacy, or a bakery with a cafe.
	"""
	def __init__(self, head_entity: Organization, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DepartureAirport(Relation):
	"""
	Description: The airport where the flight originates.
	"""
	def __init__(self, head_entity: Flight, tail_entity: Airport):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DepartureBoatTerminal(Relation):
	"""
	Description: The terminal or port from which the boat departs.
	"""
	def __init__(self, head_entity: BoatTrip, tail_entity: BoatTerminal):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DepartureBusStop(Relation):
	"""
	Description: The stop or station from which the bus departs.
	"""
	def __init__(self, head_entity: BusTrip, tail_entity: BusStation | BusStop):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DepartureGate(Relation):
	"""
	Description: Identifier of the flight's departure gate.
	"""
	def __init__(self, head_entity: Flight, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DeparturePlatform(Relation):
	"""
	Description: The platform from which the train departs.
	"""
	def __init__(self, head_entity: TrainTrip, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DepartureStation(Relation):
	"""
	Description: The station from which the train departs.
	"""
	def __init__(self, head_entity: TrainTrip, tail_entity: TrainStation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DepartureTerminal(Relation):
	"""
	Description: Identifier of the flight's departure terminal.
	"""
	def __init__(self, head_entity: Flight, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DepartureTime(Relation):
	"""
	Description: The expected departure time.
	"""
	def __init__(self, head_entity: Trip, tail_entity: DateTime | Time):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Dependencies(Relation):
	"""
	Description: Prerequisites needed to fulfill steps in article.
	"""
	def __init__(self, head_entity: TechArticle, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Depth(Relation):
	"""
	Description: The depth of the item.
	"""
	def __init__(self, head_entity: OfferShippingDetails | ShippingConditions | Product | VisualArtwork, tail_entity: QuantitativeValue | Distance):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Description(Relation):
	"""
	Description: A description of the item.
	"""
	def __init__(self, head_entity: Thing, tail_entity: TextObject | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DisambiguatingDescription(Description):
	"""
	Description: A sub property of description. A short description of the item used to disambiguate from other, similar items. Information from other properties (in particular, name) may be necessary for the description to be useful for disambiguation.
	"""
	def __init__(self, head_entity: Thing, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InterpretedAsClaim(Description):
	"""
	Description: Used to indicate a specific claim contained, implied, translated or refined from the content of a MediaObject or other CreativeWork. The interpreting party can be indicated using claimInterpreter.
	"""
	def __init__(self, head_entity: MediaObject | CreativeWork, tail_entity: Claim):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OriginalMediaContextDescription(Description):
	"""
	Description: Describes, in a MediaReview when dealing with DecontextualizedContent, background information that can contribute to better interpretation of the MediaObject.
	"""
	def __init__(self, head_entity: MediaReview, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Sha256(Description):
	"""
	Description: The SHA-2 SHA256 hash of the content of the item. For example, a zero-length input has value 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'.
	"""
	def __init__(self, head_entity: MediaObject, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DespatchLocation(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Device(Relation):
	"""
	Description: Deprecated, use AvailableOnDevice. Device required to run the application. Used in cases where a specific make/model is required to run the application.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Diagnosis(Relation):
	"""
	Description: One or more alternative conditions considered in the differential diagnosis process as output of a diagnosis process.
	"""
	def __init__(self, head_entity: DDxElement | Patient, tail_entity: MedicalCondition):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Diagram(Relation):
	"""
	Description: An image containing a diagram that illustrates the structure and/or its component substructures and/or connections with other structures.
	"""
	def __init__(self, head_entity: AnatomicalStructure, tail_entity: ImageObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DietFeatures(Relation):
	"""
	Description: Nutritional information specific to the dietary plan. May include dietary recommendations on what foods to avoid, what foods to consume, and specific alterations/deviations from the USDA or other regulatory body's approved dietary guidelines.
	"""
	def __init__(self, head_entity: Diet, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DifferentialDiagnosis(Relation):
	"""
	Description: One of a set of differential diagnoses for the condition. Specifically, a closely-related or competing diagnosis typically considered later in the cognitive process whereby this medical condition is distinguished from others most likely responsible for a similar collection of signs and symptoms to reach the most parsimonious diagnosis or diagnoses in a patient.
	"""
	def __init__(self, head_entity: MedicalCondition, tail_entity: DDxElement):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DigitalSourceType(Relation):
	"""
	Description: Indicates an IPTCDigitalSourceEnumeration code indicating the nature of the digital source(s) for some CreativeWork.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: IPTCDigitalSourceEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DirectApply(Relation):
	"""
	Description: Indicates whether an url that is associated with a JobPosting enables direct application for the job, via the posting website. A job posting is considered to have directApply of True if an application process for the specified job can be directly initiated via the url(s) given (noting that e.g. multiple internet domains might nevertheless be involved at an implementation level).
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Director(Relation):
	"""
	Description: A director of e.g. TV, radio, movie, video gaming etc. content, or of an event. Directors can be associated with individual items or with a series, episode, clip.
	"""
	def __init__(self, head_entity: SchemaEvent | VideoObject | RadioSeries | TVSeries | VideoGame | Episode | Clip | Movie | CreativeWorkSeason | MovieSeries | VideoGameSeries, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Directors(Relation):
	"""
	Description: Deprecated, use Director. A director of e.g. TV, radio, movie, video games etc. content. Directors can be associated with individual items or with a series, episode, clip.
	"""
	def __init__(self, head_entity: VideoObject | VideoGame | Episode | Clip | Movie | MovieSeries | VideoGameSeries | RadioSeries | TVSeries, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Discount(Relation):
	"""
	Description: Any discount applied (to an Order).
	"""
	def __init__(self, head_entity: Order, tail_entity: Text | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DiscountCode(Relation):
	"""
	Description: Code used to redeem a discount.
	"""
	def __init__(self, head_entity: Order, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DiscountCurrency(Relation):
	"""
	Description: The currency of the discount. Use standard formats: ISO 4217 currency format, e.g. "USD"; Ticker symbol for cryptocurrencies, e.g. "BTC"; well known names for Local Exchange Trading Systems (LETS) and other currency types, e.g. "Ithaca HOUR".
	"""
	def __init__(self, head_entity: Order, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Discusses(Relation):
	"""
	Description: Specifies the CreativeWork associated with the UserComment.
	"""
	def __init__(self, head_entity: UserComments, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DiscussionUrl(Relation):
	"""
	Description: A link to the page containing the comments of the CreativeWork.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DiseasePreventionInfo(Relation):
	"""
	Description: Information about disease prevention.
	"""
	def __init__(self, head_entity: SpecialAnnouncement, tail_entity: WebContent | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DiseaseSpreadStatistics(Relation):
	"""
	Description: Statistical information about the spread of a disease, either as WebContent, or described directly as a Dataset, or the specific Observations in the dataset. When a WebContent URL is provided, the page indicated might also contain more such markup.
	"""
	def __init__(self, head_entity: SpecialAnnouncement, tail_entity: Dataset | Observation | URL | WebContent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DisplayLocation(Relation):
	"""
	Description: The location at which an item can be viewed or experienced in-person.
	"""
	def __init__(self, head_entity: CreativeWork | Product, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DissolutionDate(Relation):
	"""
	Description: The date that this organization was dissolved.
	"""
	def __init__(self, head_entity: Organization, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DistinguishingSign(Relation):
	"""
	Description: One of a set of signs and symptoms that can be used to distinguish this diagnosis from others in the differential diagnosis.
	"""
	def __init__(self, head_entity: DDxElement, tail_entity: MedicalSignOrSymptom):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DiversityPolicy(Relation):
	"""
	Description: Statement on diversity policy by an Organization e.g. a NewsMediaOrganization. For a NewsMediaOrganization, a statement describing the newsroom’s diversity policy on both staffing and sources, typically providing staffing data.
	"""
	def __init__(self, head_entity: Organization | NewsMediaOrganization, tail_entity: CreativeWork | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Documentation(Relation):
	"""
	Description: Further documentation describing the Web API in more detail.
	"""
	def __init__(self, head_entity: WebAPI, tail_entity: URL | CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DoesNotShip(Relation):
	"""
	Description: Indicates when shipping to a particular shippingDestination is not available.
	"""
	def __init__(self, head_entity: ShippingRateSettings | OfferShippingDetails | ShippingConditions, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DomainIncludes(Relation):
	"""
	Description: Relates a property to a class that is (one of) the type(s) the property is expected to be used on.
	"""
	def __init__(self, head_entity: Property, tail_entity: Class):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DomiciledMortgage(Relation):
	"""
	Description: Whether borrower is a resident of the jurisdiction where the property is located.
	"""
	def __init__(self, head_entity: MortgageLoan, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DoorTime(Relation):
	"""
	Description: The time admission will commence.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: DateTime | Time):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DosageForm(Relation):
	"""
	Description: A dosage form in which this drug/supplement is available, e.g. 'tablet', 'suspension', 'injection'.
	"""
	def __init__(self, head_entity: Drug, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DoseUnit(Relation):
	"""
	Description: The unit of the dose, e.g. 'mg'.
	"""
	def __init__(self, head_entity: DoseSchedule, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DoseValue(Relation):
	"""
	Description: The value of the dose, e.g. 500.
	"""
	def __init__(self, head_entity: DoseSchedule, tail_entity: Number | QualitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DownPayment(Relation):
	"""
	Description: a type of payment made in cash during the onset of the purchase of an expensive good/service. The payment typically represents only a percentage of the full purchase price.
	"""
	def __init__(self, head_entity: RepaymentSpecification, tail_entity: Number | MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DownloadUrl(Relation):
	"""
	Description: If the file can be downloaded, URL to download the binary.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DownvoteCount(Relation):
	"""
	Description: The number of downvotes this question, answer or comment has received from the community.
	"""
	def __init__(self, head_entity: Comment, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DrainsTo(Relation):
	"""
	Description: The vasculature that the vein drains into.
	"""
	def __init__(self, head_entity: Vein, tail_entity: Vessel):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DriveWheelConfiguration(Relation):
	"""
	Description: The drive wheel configuration, i.e. which roadwheels will receive torque from the vehicle's engine via the drivetrain.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: DriveWheelConfigurationValue | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DropoffLocation(Relation):
	"""
	Description: Where a rental car can be dropped off.
	"""
	def __init__(self, head_entity: RentalCarReservation, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DropoffTime(Relation):
	"""
	Description: When a rental car can be dropped off.
	"""
	def __init__(self, head_entity: RentalCarReservation, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DrugUnit(Relation):
	"""
	Description: The unit in which the drug is measured, e.g. '5 mg tablet'.
	"""
	def __init__(self, head_entity: Drug | DrugCost, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DuplicateTherapy(Relation):
	"""
	Description: A therapy that duplicates or overlaps this one.
	"""
	def __init__(self, head_entity: MedicalTherapy, tail_entity: MedicalTherapy):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DuringMedia(Relation):
	"""
	Description: A media object representing the circumstances while performing this direction.
	"""
	def __init__(self, head_entity: HowToDirection, tail_entity: URL | MediaObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EarlyPrepaymentPenalty(Relation):
	"""
	Description: The amount to be paid as a penalty in the event of early payment of the loan.
	"""
	def __init__(self, head_entity: RepaymentSpecification, tail_entity: MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Editor(Relation):
	"""
	Description: Specifies the Person who edited the CreativeWork.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EduQuestionType(Relation):
	"""
	Description: For questions that are part of learning resources (e.g. Quiz), eduQuestionType indicates the format of question being given. Example: "Multiple choice", "Open ended", "Flashcard".
	"""
	def __init__(self, head_entity: SolveMathAction | Question, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EducationRequirements(Relation):
	"""
	Description: Educational background needed for the position or Occupation.
	"""
	def __init__(self, head_entity: Occupation | JobPosting, tail_entity: EducationalOccupationalCredential | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EducationalAlignment(Relation):
	"""
	Description: An alignment to an established educational framework. This property should not be used where the nature of the alignment can be described using a simple property, for example to express that a resource teaches or assesses a competency.
	"""
	def __init__(self, head_entity: CreativeWork | LearningResource, tail_entity: AlignmentObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EducationalCredentialAwarded(Relation):
	"""
	Description: A description of the qualification, award, certificate, diploma or other educational credential awarded as a consequence of successful completion of this course or program.
	"""
	def __init__(self, head_entity: EducationalOccupationalProgram | Course, tail_entity: Text | URL | EducationalOccupationalCredential):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EducationalFramework(Relation):
	"""
	Description: The framework to which the resource being described is aligned.
	"""
	def __init__(self, head_entity: AlignmentObject, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EducationalLevel(Relation):
	"""
	Description: The level in terms of progression through an educational or training context. Examples of educational levels include 'beginner', 'intermediate' or 'advanced', and formal sets of level indicators.
	"""
	def __init__(self, head_entity: LearningResource | CreativeWork | EducationalOccupationalCredential | EducationEvent, tail_entity: Text | URL | DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EducationalProgramMode(Relation):
	"""
	Description: Similar to courseMode, the medium or means of delivery of the program as a whole. The value may either be a text label (e.g. "online", "onsite" or "blended"; "synchronous" or "asynchronous"; "full-time" or "part-time") or a URL reference to a term from a controlled vocabulary (e.g. https://ceds.ed.gov/element/001311#Asynchronous ).
	"""
	def __init__(self, head_entity: EducationalOccupationalProgram, tail_entity: URL | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EducationalRole(Relation):
	"""
	Description: An educationalRole of an EducationalAudience.
	"""
	def __init__(self, head_entity: EducationalAudience, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EducationalUse(Relation):
	"""
	Description: The purpose of a work in the context of education; for example, 'assignment', 'group work'.
	"""
	def __init__(self, head_entity: LearningResource | CreativeWork, tail_entity: DefinedTerm | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EffectiveEndDateTime(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Elevation(Relation):
	"""
	Description: The elevation of a location (WGS 84). Values may be of the form 'NUMBER UNIT\_OF\_MEASUREMENT' (e.g., '1,000 m', '3,200 ft') while numbers alone should be assumed to be a value in meters.
	"""
	def __init__(self, head_entity: GeoCoordinates | GeoShape, tail_entity: Text | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EligibilityToWorkRequirement(Relation):
	"""
	Description: The legal requirements such as citizenship, visa and other documentation required for an applicant to this job.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EligibleCustomerType(Relation):
	"""
	Description: The type(s) of customers for which the given offer is valid.
	"""
	def __init__(self, head_entity: Offer | Demand, tail_entity: BusinessEntityType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EligibleDuration(Relation):
	"""
	Description: The duration for which the given offer is valid.
	"""
	def __init__(self, head_entity: Demand | Offer, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EligibleQuantity(Relation):
	"""
	Description: The interval and unit of measurement of ordering quantities for which the offer or price specification is valid. This allows e.g. specifying that a certain freight charge is valid only for a certain quantity.
	"""
	def __init__(self, head_entity: Offer | PriceSpecification | Demand, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EligibleTransactionVolume(Relation):
	"""
	Description: The transaction volume, in a monetary unit, for which the offer or price specification is valid, e.g. for indicating a minimal purchasing volume, to express free shipping above a certain order volume, or to limit the acceptance of credit cards to purchases to a certain minimal amount.
	"""
	def __init__(self, head_entity: Demand | Offer | PriceSpecification, tail_entity: PriceSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EligibleWithSupplier(Relation):
	"""
	Description: The supplier of the incentivized item/service for which the incentive is valid for such as a utility company, merchant, or contractor.
	"""
	def __init__(self, head_entity: FinancialIncentive, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Email(Relation):
	"""
	Description: Email address.
	"""
	def __init__(self, head_entity: ContactPoint | Organization | Person, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EmbedUrl(Relation):
	"""
	Description: A URL pointing to a player for a specific video. In general, this is the information in the src` element of an embed` tag and should not be the same as the content of the loc` tag.
	"""
	def __init__(self, head_entity: MediaObject, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EmissionsCO2(Relation):
	"""
	Description: The CO2 emissions in g/km. When used in combination with a QuantitativeValue, put "g/km" into the unitText property of that value, since there is no UN/CEFACT Common Code for "g/km".
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Employee(Relation):
	"""
	Description: Someone working for this organization.
	"""
	def __init__(self, head_entity: Organization, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Employees(Relation):
	"""
	Description: Deprecated, use Employee. People working for this organization.
	"""
	def __init__(self, head_entity: Organization, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EmployerOverview(Relation):
	"""
	Description: A description of the employer, career opportunities and work environment for this position.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EmploymentType(Relation):
	"""
	Description: Type of employment (e.g. full-time, part-time, contract, temporary, seasonal, internship).
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EmploymentUnit(Relation):
	"""
	Description: Indicates the department, unit and/or facility where the employee reports and/or in which the job is to be performed.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EncodesBioChemEntity(Relation):
	"""
	Description: Another BioChemEntity encoded by this one.
	"""
	def __init__(self, head_entity: Gene, tail_entity: BioChemEntity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EncodesCreativeWork(Relation):
	"""
	Description: The CreativeWork encoded by this media object.
	"""
	def __init__(self, head_entity: MediaObject, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Encoding(Relation):
	"""
	Description: A media object that encodes this CreativeWork. This property is a synonym for associatedMedia.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: MediaObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EncodingFormat(Relation):
	"""
	Description: Media type typically expressed using a MIME format (see IANA site and MDN reference), e.g. application/zip for a SoftwareApplication binary, audio/mpeg for .mp3 etc. In cases where a CreativeWork has several media type representations, encoding can be used to indicate each MediaObject alongside particular encodingFormat information.
	"""
	def __init__(self, head_entity: MediaObject | CreativeWork, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EncodingType(Relation):
	"""
	Description: The supported encoding type(s) for an EntryPoint request.
	"""
	def __init__(self, head_entity: EntryPoint, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Encodings(Relation):
	"""
	Description: Deprecated, use Encoding. A media object that encodes this CreativeWork.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: MediaObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EndDate(Relation):
	"""
	Description: The end date and time of the item (in ISO 8601 date format).
	"""
	def __init__(self, head_entity: EducationalOccupationalProgram | MerchantReturnPolicySeasonalOverride | Schedule | CreativeWorkSeason | Role | SchemaEvent | CreativeWorkSeries | DatedMoneySpecification, tail_entity: DateTime | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PriceValidUntil(EndDate):
	"""
	Description: The date after which the price is no longer available.
	"""
	def __init__(self, head_entity: Offer, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EndOffset(Relation):
	"""
	Description: The end time of the clip expressed as the number of seconds from the beginning of the work.
	"""
	def __init__(self, head_entity: Clip, tail_entity: HyperTocEntry | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EndTime(Relation):
	"""
	Description: The endTime of something. For a reserved event or service (e.g. FoodEstablishmentReservation), the time that it is expected to end. For actions that span a period of time, when the action was performed. E.g. John wrote a book from January to December. For media, including audio and video, it's the time offset of the end of a clip within a larger file.
	"""
	def __init__(self, head_entity: InteractionCounter | Schedule | Action | FoodEstablishmentReservation | MediaObject, tail_entity: DateTime | Time):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Endorsers(Relation):
	"""
	Description: People or organizations that endorse the plan.
	"""
	def __init__(self, head_entity: Diet, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EnergyEfficiencyScaleMax(Relation):
	"""
	Description: Specifies the most energy efficient class on the regulated EU energy consumption scale for the product category a product belongs to. For example, energy consumption for televisions placed on the market after January 1, 2020 is scaled from D to A+++.
	"""
	def __init__(self, head_entity: EnergyConsumptionDetails, tail_entity: EUEnergyEfficiencyEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EnergyEfficiencyScaleMin(Relation):
	"""
	Description: Specifies the least energy efficient class on the regulated EU energy consumption scale for the product category a product belongs to. For example, energy consumption for televisions placed on the market after January 1, 2020 is scaled from D to A+++.
	"""
	def __init__(self, head_entity: EnergyConsumptionDetails, tail_entity: EUEnergyEfficiencyEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EngineDisplacement(Relation):
	"""
	Description: The volume swept by all of the pistons inside the cylinders of an internal combustion engine in a single movement. Typical unit code(s): CMQ for cubic centimeter, LTR for liters, INQ for cubic inches * Note 1: You can link to information about how the given value has been determined using the valueReference property. * Note 2: You can use minValue and maxValue to indicate ranges.
	"""
	def __init__(self, head_entity: EngineSpecification, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EnginePower(Relation):
	"""
	Description: The power of the vehicle's engine. Typical unit code(s): KWT for kilowatt, BHP for brake horsepower, N12 for metric horsepower (PS, with 1 PS = 735,49875 W) * Note 1: There are many different ways of measuring an engine's power. For an overview, see http://en.wikipedia.org/wiki/Horsepower#Engine\_power\_test\_codes.
	"""
	def __init__(self, head_entity: EngineSpecification, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EngineType(Relation):
	"""
	Description: The type of engine or engines powering the vehicle.
	"""
	def __init__(self, head_entity: EngineSpecification, tail_entity: Text | URL | QualitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EnsuresImplementationOf(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Epidemiology(Relation):
	"""
	Description: The characteristics of associated patients, such as age, gender, race etc.
	"""
	def __init__(self, head_entity: PhysicalActivity | MedicalCondition, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Episodes(Relation):
	"""
	Description: Deprecated, use HasEpisode. An episode of a TV/radio series or season.
	"""
	def __init__(self, head_entity: VideoGameSeries | RadioSeries | TVSeries | CreativeWorkSeason, tail_entity: Episode):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Equal(Relation):
	"""
	Description: This ordering relation for qualitative values indicates that the subject is equal to the object.
	"""
	def __init__(self, head_entity: QualitativeValue, tail_entity: QualitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ErrorCode(Relation):
	"""
	Description: Application or platform dependant error code.
	"""
	def __init__(self, head_entity: Error, tail_entity: StatusEnumeration | Integer | DefinedTerm | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EstimatedCost(Relation):
	"""
	Description: The estimated cost of the supply or supplies consumed when performing instructions.
	"""
	def __init__(self, head_entity: HowToSupply | HowTo, tail_entity: Text | MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EstimatedFlightDuration(Relation):
	"""
	Description: The estimated time the flight will take.
	"""
	def __init__(self, head_entity: Flight, tail_entity: Duration | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EstimatedSalary(Relation):
	"""
	Description: An estimated salary for a job posting or occupation, based on a variety of variables including, but not limited to industry, job title, and location. Estimated salaries are often computed by outside organizations rather than the hiring organization, who may not have committed to the estimated value.
	"""
	def __init__(self, head_entity: Occupation | JobPosting, tail_entity: MonetaryAmountDistribution | MonetaryAmount | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EstimatesRiskOf(Relation):
	"""
	Description: The condition, complication, or symptom whose risk is being estimated.
	"""
	def __init__(self, head_entity: MedicalRiskEstimator, tail_entity: MedicalEntity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EthicsPolicy(Relation):
	"""
	Description: Statement about ethics policy, e.g. of a NewsMediaOrganization regarding journalistic and publishing practices, or of a Restaurant, a page describing food source policies. In the case of a NewsMediaOrganization, an ethicsPolicy is typically a statement describing the personal, organizational, and corporate standards of behavior expected by the organization.
	"""
	def __init__(self, head_entity: Organization | NewsMediaOrganization, tail_entity: CreativeWork | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EventAttendanceMode(Relation):
	"""
	Description: The eventAttendanceMode of an event indicates whether it occurs online, offline, or a mix.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: EventAttendanceModeEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EventSchedule(Relation):
	"""
	Description: Associates an Event with a Schedule. There are circumstances where it is preferable to share a schedule for a series of repeating events rather than data on the individual events themselves. For example, a website or application might prefer to publish a schedule for a weekly gym class rather than provide data on every event.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: Schedule):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EventStatus(Relation):
	"""
	Description: An eventStatus of an event represents its status; particularly useful when an event is cancelled or rescheduled.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: EventStatusType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Events(Relation):
	"""
	Description: Deprecated, use HasEvent. Upcoming or past events associated with this place or organization.
	"""
	def __init__(self, head_entity: Place | Organization, tail_entity: SchemaEvent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EvidenceLevel(Relation):
	"""
	Description: Strength of evidence of the data used to formulate the guideline (enumerated).
	"""
	def __init__(self, head_entity: MedicalGuideline, tail_entity: MedicalEvidenceLevel):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EvidenceOrigin(Relation):
	"""
	Description: Source of the data used to formulate the guidance, e.g. RCT, consensus opinion, etc.
	"""
	def __init__(self, head_entity: MedicalGuideline, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExampleOfWork(Relation):
	"""
	Description: A creative work that this work is an example/instance/realization/derivation of.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExceptDate(Relation):
	"""
	Description: Defines a Date or DateTime during which a scheduled Event will not take place. The property allows exceptions to a Schedule to be specified. If an exception is specified as a DateTime then only the event that would have started at that specific date and time should be excluded from the schedule.
	"""
	def __init__(self, head_entity: Schedule, tail_entity: DateTime | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExchangeRateSpread(Relation):
	"""
	Description: The difference between the price at which a broker or other intermediary buys and sells foreign currency.
	"""
	def __init__(self, head_entity: ExchangeRateSpecification, tail_entity: MonetaryAmount | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExecutableLibraryName(Relation):
	"""
	Description: Library file name, e.g., mscorlib.dll, system.web.dll.
	"""
	def __init__(self, head_entity: APIReference, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Exemplifies(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsVariantOf(Exemplifies, Broader):
	"""
	Description: Indicates the kind of product that this is a variant of. In the case of ProductModel, this is a pointer (from a ProductModel) to a base product from which this product is a variant. It is safe to infer that the variant inherits all product features from the base model, unless defined locally. This is not transitive.
	"""
	def __init__(self, head_entity: ProductModel | Product, tail_entity: ProductModel | ProductGroup):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExerciseType(Relation):
	"""
	Description: Type(s) of exercise or activity, such as strength training, flexibility training, aerobics, cardiac rehabilitation, etc.
	"""
	def __init__(self, head_entity: ExercisePlan | ExerciseAction, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExifData(Relation):
	"""
	Description: exif data for this object.
	"""
	def __init__(self, head_entity: ImageObject, tail_entity: PropertyValue | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExpectedArrivalFrom(Relation):
	"""
	Description: The earliest date the package may arrive.
	"""
	def __init__(self, head_entity: ParcelDelivery, tail_entity: DateTime | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExpectedArrivalUntil(Relation):
	"""
	Description: The latest date the package may arrive.
	"""
	def __init__(self, head_entity: ParcelDelivery, tail_entity: DateTime | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExpectedPrognosis(Relation):
	"""
	Description: The likely outcome in either the short term or long term of the medical condition.
	"""
	def __init__(self, head_entity: MedicalCondition, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExpectsAcceptanceOf(Relation):
	"""
	Description: An Offer which must be accepted before the user can perform the Action. For example, the user may need to buy a movie before being able to watch it.
	"""
	def __init__(self, head_entity: MediaSubscription | ActionAccessSpecification | ConsumeAction, tail_entity: Offer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExperienceInPlaceOfEducation(Relation):
	"""
	Description: Indicates whether a JobPosting will accept experience (as indicated by OccupationalExperienceRequirements) in place of its formal educational qualifications (as indicated by educationRequirements). If true, indicates that satisfying one of these requirements is sufficient.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExperienceRequirements(Relation):
	"""
	Description: Description of skills and experience needed for the position or Occupation.
	"""
	def __init__(self, head_entity: JobPosting | Occupation, tail_entity: Text | OccupationalExperienceRequirements):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExpertConsiderations(Relation):
	"""
	Description: Medical expert advice related to the plan.
	"""
	def __init__(self, head_entity: Diet, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Expires(Relation):
	"""
	Description: Date the content expires and is no longer useful or available. For example a VideoObject or NewsArticle whose availability or relevance is time-limited, a ClaimReview fact check whose publisher wants to indicate that it may no longer be relevant (or helpful to highlight) after some date, or a Certification the validity has expired.
	"""
	def __init__(self, head_entity: Certification | CreativeWork, tail_entity: Date | DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExpressedIn(Relation):
	"""
	Description: Tissue, organ, biological sample, etc in which activity of this gene has been observed experimentally. For example brain, digestive system.
	"""
	def __init__(self, head_entity: Gene, tail_entity: AnatomicalSystem | DefinedTerm | BioChemEntity | AnatomicalStructure):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExtendedAddress(Relation):
	"""
	Description: An address extension such as an apartment number, C/O or alternative name.
	"""
	def __init__(self, head_entity: PostalAddress, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FamilyName(Relation):
	"""
	Description: Family name. In the U.S., the last name of a Person.
	"""
	def __init__(self, head_entity: Person, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FatContent(Relation):
	"""
	Description: The number of grams of fat.
	"""
	def __init__(self, head_entity: NutritionInformation, tail_entity: Mass):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FaxNumber(Relation):
	"""
	Description: The fax number.
	"""
	def __init__(self, head_entity: Person | ContactPoint | Place | Organization, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FeatureList(Relation):
	"""
	Description: Features or modules provided by this application (and possibly required by other applications).
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FeesAndCommissionsSpecification(Relation):
	"""
	Description: Description of fees, commissions, and other terms applied either to a class of financial product, or by a financial service organization.
	"""
	def __init__(self, head_entity: FinancialProduct | FinancialService, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FiberContent(Relation):
	"""
	Description: The number of grams of fiber.
	"""
	def __init__(self, head_entity: NutritionInformation, tail_entity: Mass):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FileFormat(Relation):
	"""
	Description: Deprecated, use EncodingFormat. Media type, typically MIME format (see IANA site) of the content, e.g. application/zip of a SoftwareApplication binary. In cases where a CreativeWork has several media type representations, 'encoding' can be used to indicate each MediaObject alongside particular fileFormat information. Unregistered or niche file formats can be indicated instead via the most appropriate URL, e.g.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FileSize(Relation):
	"""
	Description: Size of the application / package (e.g. 18MB). In the absence of a unit (MB, KB etc.), KB will be assumed.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FinalAssemblyCountry(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FinancialAidEligible(Relation):
	"""
	Description: A financial aid type or program which students may use to pay for tuition or fees associated with the program.
	"""
	def __init__(self, head_entity: Course | EducationalOccupationalProgram, tail_entity: DefinedTerm | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FirstPerformance(Relation):
	"""
	Description: The date and place the work was first performed.
	"""
	def __init__(self, head_entity: MusicComposition, tail_entity: SchemaEvent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FlightDistance(Relation):
	"""
	Description: The distance of the flight.
	"""
	def __init__(self, head_entity: Flight, tail_entity: Text | Distance):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FloorLevel(Relation):
	"""
	Description: The floor level for an Accommodation in a multi-storey building. Since counting systems vary internationally, the local system should be used where possible.
	"""
	def __init__(self, head_entity: LocalBusiness | Accommodation | Residence, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FloorLimit(Relation):
	"""
	Description: A floor limit is the amount of money above which credit card transactions must be authorized.
	"""
	def __init__(self, head_entity: PaymentCard, tail_entity: MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FloorSize(Relation):
	"""
	Description: The size of the accommodation, e.g. in square meter or squarefoot. Typical unit code(s): MTK for square meter, FTK for square foot, or YDK for square yard.
	"""
	def __init__(self, head_entity: Accommodation | FloorPlan, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Follows(Relation):
	"""
	Description: The most generic uni-directional social relation.
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Followup(Relation):
	"""
	Description: Typical or recommended followup care after the procedure is performed.
	"""
	def __init__(self, head_entity: MedicalProcedure, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FoodWarning(Relation):
	"""
	Description: Any precaution, guidance, contraindication, etc. related to consumption of specific foods while taking this drug.
	"""
	def __init__(self, head_entity: Drug, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Founder(Relation):
	"""
	Description: A person or organization who founded this organization.
	"""
	def __init__(self, head_entity: Organization, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Founders(Relation):
	"""
	Description: Deprecated, use Founder. A person who founded this organization.
	"""
	def __init__(self, head_entity: Organization, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FoundingDate(Relation):
	"""
	Description: The date that this organization was founded.
	"""
	def __init__(self, head_entity: Organization, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FoundingLocation(Relation):
	"""
	Description: The place where the Organization was founded.
	"""
	def __init__(self, head_entity: Organization, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Free(Relation):
	"""
	Description: Deprecated, use IsAccessibleForFree. A flag to signal that the item, event, or place is accessible for free.
	"""
	def __init__(self, head_entity: PublicationEvent, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FreeShippingThreshold(Relation):
	"""
	Description: A monetary value above (or at) which the shipping rate becomes free. Intended to be used via an OfferShippingDetails with shippingSettingsLink matching this ShippingRateSettings.
	"""
	def __init__(self, head_entity: ShippingRateSettings, tail_entity: DeliveryChargeSpecification | MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Frequency(Relation):
	"""
	Description: How often the dose is taken, e.g. 'daily'.
	"""
	def __init__(self, head_entity: DoseSchedule, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RepeatFrequency(Frequency):
	"""
	Description: Defines the frequency at which Events will occur according to a schedule Schedule. The intervals between events should be defined as a Duration of time.
	"""
	def __init__(self, head_entity: Schedule, tail_entity: Text | Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FuelCapacity(Relation):
	"""
	Description: The capacity of the fuel tank or in the case of electric cars, the battery. If there are multiple components for storage, this should indicate the total of all storage of the same type. Typical unit code(s): LTR for liters, GLL of US gallons, GLI for UK / imperial gallons, AMH for ampere-hours (for electrical vehicles).
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FuelConsumption(Relation):
	"""
	Description: The amount of fuel consumed for traveling a particular distance or temporal duration with the given vehicle (e.g. liters per 100 km). * Note 1: There are unfortunately no standard unit codes for liters per 100 km. Use unitText to indicate the unit of measurement, e.g. L/100 km. * Note 2: There are two ways of indicating the fuel consumption, fuelConsumption (e.g.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FuelEfficiency(Relation):
	"""
	Description: The distance traveled per unit of fuel used; most commonly miles per gallon (mpg) or kilometers per liter (km/L). * Note 1: There are unfortunately no standard unit codes for miles per gallon or kilometers per liter. Use unitText to indicate the unit of measurement, e.g. mpg or km/L. * Note 2: There are two ways of indicating the fuel consumption, fuelConsumption (e.g.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FuelType(Relation):
	"""
	Description: The type of fuel suitable for the engine or engines of the vehicle. If the vehicle has only one engine, this property can be attached directly to the vehicle.
	"""
	def __init__(self, head_entity: Vehicle | EngineSpecification, tail_entity: QualitativeValue | Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FulfillmentType(Relation):
	"""
	Description: Type of fulfillment applicable to the ShippingService.
	"""
	def __init__(self, head_entity: ShippingService, tail_entity: FulfillmentTypeEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FunctionalClass(Relation):
	"""
	Description: The degree of mobility the joint allows.
	"""
	def __init__(self, head_entity: Joint, tail_entity: MedicalEntity | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FundedItem(Relation):
	"""
	Description: Indicates something directly or indirectly funded or sponsored through a Grant. See also ownershipFundingInfo.
	"""
	def __init__(self, head_entity: Grant, tail_entity: Person | MedicalEntity | SchemaEvent | CreativeWork | Product | Organization | BioChemEntity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Funding(Relation):
	"""
	Description: A Grant that directly or indirectly provide funding or sponsorship for this item. See also ownershipFundingInfo.
	"""
	def __init__(self, head_entity: MedicalEntity | SchemaEvent | Organization | BioChemEntity | Person | CreativeWork | Product, tail_entity: Grant):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GLNId(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GTINId(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GameAvailabilityType(Relation):
	"""
	Description: Indicates the availability type of the game content associated with this action, such as whether it is a full version or a demo.
	"""
	def __init__(self, head_entity: PlayGameAction, tail_entity: GameAvailabilityEnumeration | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GameEdition(Relation):
	"""
	Description: The edition of a video game.
	"""
	def __init__(self, head_entity: VideoGame, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GameItem(Relation):
	"""
	Description: An item is an object within the game world that can be collected by a player or, occasionally, a non-player character.
	"""
	def __init__(self, head_entity: Game | VideoGameSeries, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GameLocation(Relation):
	"""
	Description: Real or fictional location of the game (or part of game).
	"""
	def __init__(self, head_entity: Game | VideoGameSeries, tail_entity: Place | URL | PostalAddress):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GamePlatform(Relation):
	"""
	Description: The electronic systems used to play video games.
	"""
	def __init__(self, head_entity: VideoGameSeries | VideoGame, tail_entity: Text | URL | Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GameTip(Relation):
	"""
	Description: Links to tips, tactics, etc.
	"""
	def __init__(self, head_entity: VideoGame, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Gender(Relation):
	"""
	Description: Gender of something, typically a Person, but possibly also fictional characters, animals, etc. While https://schema.org/Male and https://schema.org/Female may be used, text strings are also acceptable for people who are not a binary gender. The gender property can also be used in an extended sense to cover e.g. the gender of sports teams.
	"""
	def __init__(self, head_entity: SportsTeam | Person, tail_entity: Text | GenderType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Genre(Relation):
	"""
	Description: Genre of the creative work, broadcast channel or group.
	"""
	def __init__(self, head_entity: CreativeWork | MusicGroup | BroadcastChannel, tail_entity: Text | URL | DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationType(Genre):
	"""
	Description: The type of the legislation. Examples of values are "law", "act", "directive", "decree", "regulation", "statutory instrument", "loi organique", "règlement grand-ducal", etc., depending on the country.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: CategoryCode | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Geo(Relation):
	"""
	Description: The geo coordinates of the place.
	"""
	def __init__(self, head_entity: Place, tail_entity: GeoShape | GeoCoordinates):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GeoContains(Relation):
	"""
	Description: Represents a relationship between two geometries (or the places they represent), relating a containing geometry to a contained geometry. "a contains b iff no points of b lie in the exterior of a, and at least one point of the interior of b lies in the interior of a". As defined in DE-9IM.
	"""
	def __init__(self, head_entity: GeospatialGeometry | Place, tail_entity: Place | GeospatialGeometry):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GeoCoveredBy(Relation):
	"""
	Description: Represents a relationship between two geometries (or the places they represent), relating a geometry to another that covers it. As defined in DE-9IM.
	"""
	def __init__(self, head_entity: GeospatialGeometry | Place, tail_entity: GeospatialGeometry | Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GeoCovers(Relation):
	"""
	Description: Represents a relationship between two geometries (or the places they represent), relating a covering geometry to a covered geometry. "Every point of b is a point of (the interior or boundary of) a". As defined in DE-9IM.
	"""
	def __init__(self, head_entity: GeospatialGeometry | Place, tail_entity: GeospatialGeometry | Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GeoCrosses(Relation):
	"""
	Description: Represents a relationship between two geometries (or the places they represent), relating a geometry to another that crosses it: "a crosses b: they have some but not all interior points in common, and the dimension of the intersection is less than that of at least one of them". As defined in DE-9IM.
	"""
	def __init__(self, head_entity: Place | GeospatialGeometry, tail_entity: GeospatialGeometry | Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GeoDisjoint(Relation):
	"""
	Description: Represents spatial relations in which two geometries (or the places they represent) are topologically disjoint: "they have no point in common. They form a set of disconnected geometries." (A symmetric relationship, as defined in DE-9IM.)
	"""
	def __init__(self, head_entity: Place | GeospatialGeometry, tail_entity: Place | GeospatialGeometry):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GeoEquals(Relation):
	"""
	Description: Represents spatial relations in which two geometries (or the places they represent) are topologically equal, as defined in DE-9IM. "Two geometries are topologically equal if their interiors intersect and no part of the interior or boundary of one geometry intersects the exterior of the other" (a symmetric relationship).
	"""
	def __init__(self, head_entity: Place | GeospatialGeometry, tail_entity: Place | GeospatialGeometry):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GeoIntersects(Relation):
	"""
	Description: Represents spatial relations in which two geometries (or the places they represent) have at least one point in common. As defined in DE-9IM.
	"""
	def __init__(self, head_entity: Place | GeospatialGeometry, tail_entity: Place | GeospatialGeometry):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GeoMidpoint(Relation):
	"""
	Description: Indicates the GeoCoordinates at the centre of a GeoShape, e.g. GeoCircle.
	"""
	def __init__(self, head_entity: GeoCircle, tail_entity: GeoCoordinates):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GeoOverlaps(Relation):
	"""
	Description: Represents a relationship between two geometries (or the places they represent), relating a geometry to another that geospatially overlaps it, i.e. they have some but not all points in common. As defined in DE-9IM.
	"""
	def __init__(self, head_entity: GeospatialGeometry | Place, tail_entity: GeospatialGeometry | Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GeoRadius(Relation):
	"""
	Description: Indicates the approximate radius of a GeoCircle (metres unless indicated otherwise via Distance notation).
	"""
	def __init__(self, head_entity: GeoCircle, tail_entity: Text | Number | Distance):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GeoTouches(Relation):
	"""
	Description: Represents spatial relations in which two geometries (or the places they represent) touch: "they have at least one boundary point in common, but no interior points." (A symmetric relationship, as defined in DE-9IM.)
	"""
	def __init__(self, head_entity: Place | GeospatialGeometry, tail_entity: Place | GeospatialGeometry):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GeoWithin(Relation):
	"""
	Description: Represents a relationship between two geometries (or the places they represent), relating a geometry to one that contains it, i.e. it is inside (i.e. within) its interior. As defined in DE-9IM.
	"""
	def __init__(self, head_entity: GeospatialGeometry | Place, tail_entity: GeospatialGeometry | Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GeographicArea(Relation):
	"""
	Description: The geographic area associated with the audience.
	"""
	def __init__(self, head_entity: Audience, tail_entity: AdministrativeArea):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GettingTestedInfo(Relation):
	"""
	Description: Information about getting tested (for a MedicalCondition), e.g. in the context of a pandemic.
	"""
	def __init__(self, head_entity: SpecialAnnouncement, tail_entity: URL | WebContent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GivenName(Relation):
	"""
	Description: Given name. In the U.S., the first name of a Person.
	"""
	def __init__(self, head_entity: Person, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GovernmentBenefitsInfo(Relation):
	"""
	Description: governmentBenefitsInfo provides information about government benefits associated with a SpecialAnnouncement.
	"""
	def __init__(self, head_entity: SpecialAnnouncement, tail_entity: GovernmentService):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GracePeriod(Relation):
	"""
	Description: The period of time after any due date that the borrower has to fulfil its obligations before a default (failure to pay) is deemed to have occurred.
	"""
	def __init__(self, head_entity: LoanOrCredit, tail_entity: Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Grantee(Relation):
	"""
	Description: The person, organization, contact point, or audience that has been granted this permission.
	"""
	def __init__(self, head_entity: DigitalDocumentPermission, tail_entity: Organization | Person | ContactPoint | Audience):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Greater(Relation):
	"""
	Description: This ordering relation for qualitative values indicates that the subject is greater than the object.
	"""
	def __init__(self, head_entity: QualitativeValue, tail_entity: QualitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GreaterOrEqual(Relation):
	"""
	Description: This ordering relation for qualitative values indicates that the subject is greater than or equal to the object.
	"""
	def __init__(self, head_entity: QualitativeValue, tail_entity: QualitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Gs1Address(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Gs1ContactPoint2(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Gs1Description(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Gs1PostalCode(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Guideline(Relation):
	"""
	Description: A medical guideline related to this entity.
	"""
	def __init__(self, head_entity: MedicalEntity, tail_entity: MedicalGuideline):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GuidelineDate(Relation):
	"""
	Description: Date on which this guideline's recommendation was made.
	"""
	def __init__(self, head_entity: MedicalGuideline, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GuidelineSubject(Relation):
	"""
	Description: The medical conditions, treatments, etc. that are the subject of the guideline.
	"""
	def __init__(self, head_entity: MedicalGuideline, tail_entity: MedicalEntity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasAddress(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegalAddress(HasAddress):
	"""
	Description: The legal address of an organization which acts as the officially registered address used for legal and tax purposes. The legal address can be different from the place of operations of a business and other addresses can be part of an organization.
	"""
	def __init__(self, head_entity: Organization, tail_entity: PostalAddress):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PaymentUrl(HasAddress):
	"""
	Description: The URL for sending a payment.
	"""
	def __init__(self, head_entity: Order, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ServicePhone(HasAddress):
	"""
	Description: The phone number to use to access the service.
	"""
	def __init__(self, head_entity: ServiceChannel, tail_entity: ContactPoint):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ServicePostalAddress(HasAddress):
	"""
	Description: The address for accessing the service by mail.
	"""
	def __init__(self, head_entity: ServiceChannel, tail_entity: PostalAddress):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ServiceSmsNumber(HasAddress):
	"""
	Description: The number to access the service by text message.
	"""
	def __init__(self, head_entity: ServiceChannel, tail_entity: ContactPoint):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasAddressLocality(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasAdultConsideration(Relation):
	"""
	Description: Used to tag an item to be intended or suitable for consumption or use by adults only.
	"""
	def __init__(self, head_entity: Product | Offer, tail_entity: AdultOrientedEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasAggregateRating(Relation):
	"""
	Description: The overall rating, based on a collection of reviews or ratings, of the item.
	"""
	def __init__(self, head_entity: CreativeWork | Product | Brand | Offer | Organization | SchemaEvent | Place | Service, tail_entity: AggregateRating):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasAmount(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasAudience(Relation):
	"""
	Description: An intended audience, i.e. a group for whom something was created.
	"""
	def __init__(self, head_entity: CreativeWork | Product | Service | LodgingBusiness | SchemaEvent | PlayAction, tail_entity: Audience):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasAvailableLanguage(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasBillingAddress(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasBillingPeriod(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasBioChemEntityPart(Relation):
	"""
	Description: Indicates a BioChemEntity that (in some sense) has this BioChemEntity as a part.
	"""
	def __init__(self, head_entity: BioChemEntity, tail_entity: BioChemEntity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasBrandName(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasBroadcastChannel(Relation):
	"""
	Description: A broadcast channel of a broadcast service.
	"""
	def __init__(self, head_entity: BroadcastService, tail_entity: BroadcastChannel):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasBusinessFunction(Relation):
	"""
	Description: The business function (e.g. sell, lease, repair, dispose) of the offer or component of a bundle (TypeAndQuantityNode). The default is http://purl.org/goodrelations/v1#Sell.
	"""
	def __init__(self, head_entity: Offer | TypeAndQuantityNode | Demand, tail_entity: BusinessFunction):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasCatalog(Relation):
	"""
	Description: Deprecated, use IncludedInDataCatalog. A data catalog which contains this dataset.
	"""
	def __init__(self, head_entity: Dataset, tail_entity: DataCatalog):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasCode(Relation):
	"""
	Description: A medical code for the entity, taken from a controlled vocabulary or ontology such as ICD-9, DiseasesDB, MeSH, SNOMED-CT, RxNorm, etc.
	"""
	def __init__(self, head_entity: MedicalEntity, tail_entity: MedicalCode):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasComment(Relation):
	"""
	Description: Comments, typically from users.
	"""
	def __init__(self, head_entity: RsvpAction | CreativeWork, tail_entity: Comment):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasContactPoint(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasContactType(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasContributor(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasCountrySubdivision(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasCourse(Relation):
	"""
	Description: A course or class that is one of the learning opportunities that constitute an educational / occupational program. No information is implied about whether the course is mandatory or optional; no guarantee is implied about whether the course will be available to everyone on the program.
	"""
	def __init__(self, head_entity: EducationalOccupationalProgram, tail_entity: Course):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasCourseInstance(Relation):
	"""
	Description: An offering of the course at a specific time and place or through specific media or mode of study or to a specific section of students.
	"""
	def __init__(self, head_entity: Course, tail_entity: CourseInstance):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasCreator(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasCredential(Relation):
	"""
	Description: A credential awarded to the Person or Organization.
	"""
	def __init__(self, head_entity: Organization | Person, tail_entity: Credential):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasCurrency(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PriceCurrency(HasCurrency):
	"""
	Description: The currency of the price, or a price component when attached to PriceSpecification and its subtypes. Use standard formats: ISO 4217 currency format, e.g. "USD"; Ticker symbol for cryptocurrencies, e.g. "BTC"; well known names for Local Exchange Trading Systems (LETS) and other currency types, e.g. "Ithaca HOUR".
	"""
	def __init__(self, head_entity: Ticket | TradeAction | DonateAction | Offer | Reservation | PriceSpecification, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDataset(Relation):
	"""
	Description: A dataset contained in this catalog.
	"""
	def __init__(self, head_entity: DataCatalog, tail_entity: Dataset):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDate(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OrderDate(HasDate):
	"""
	Description: Date order was placed.
	"""
	def __init__(self, head_entity: Order, tail_entity: Date | DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDayOfWeek(Relation):
	"""
	Description: The day of the week for which these opening hours are valid.
	"""
	def __init__(self, head_entity: OpeningHoursSpecification | EducationalOccupationalProgram, tail_entity: DayOfWeek):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDefinedTerm(Relation):
	"""
	Description: A Defined Term contained in this term set.
	"""
	def __init__(self, head_entity: DefinedTermSet | Taxon, tail_entity: DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasCategoryCode(HasDefinedTerm):
	"""
	Description: A Category code contained in this code set.
	"""
	def __init__(self, head_entity: CategoryCodeSet, tail_entity: CategoryCode):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDeliveryMethod(Relation):
	"""
	Description: Method used for delivery or shipping.
	"""
	def __init__(self, head_entity: ParcelDelivery | DeliveryEvent, tail_entity: DeliveryMethod):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDescription(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDesignation(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasBrand(HasDesignation):
	"""
	Description: The brand(s) associated with a product or service, or the brand(s) maintained by an organization or business person.
	"""
	def __init__(self, head_entity: Organization | Person | Product | Service, tail_entity: Organization | Brand):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDigitalDocumentPermission(Relation):
	"""
	Description: A permission related to the access to this document (e.g. permission to read or write an electronic document). For a public document, specify a grantee with an Audience with audienceType equal to "public".
	"""
	def __init__(self, head_entity: DigitalDocument, tail_entity: DigitalDocumentPermission):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDistance(Relation):
	"""
	Description: The distance travelled, e.g. exercising or travelling.
	"""
	def __init__(self, head_entity: TravelAction | ExerciseAction, tail_entity: Distance):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDistribution(Relation):
	"""
	Description: A downloadable form of this dataset, at a specific location, in a specific format. This property can be repeated if different variations are available. There is no expectation that different downloadable distributions must contain exactly equivalent information (see also DCAT on this point). Different distributions might include or exclude different subsets of the entire dataset, for example.
	"""
	def __init__(self, head_entity: Dataset, tail_entity: DataDownload):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDoseSchedule(Relation):
	"""
	Description: A dosing schedule for the drug for a given population, either observed, recommended, or maximum dose based on the type used.
	"""
	def __init__(self, head_entity: TherapeuticProcedure | Drug, tail_entity: DoseSchedule):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDriveThroughService(Relation):
	"""
	Description: Indicates whether some facility (e.g. FoodEstablishment, CovidTestingFacility) offers a service that can be used by driving through in a car. In the case of CovidTestingFacility such facilities could potentially help with social distancing from other potentially-infected users.
	"""
	def __init__(self, head_entity: Place, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDrug(Relation):
	"""
	Description: Specifying a drug or medicine used in a medication procedure.
	"""
	def __init__(self, head_entity: DrugClass | TherapeuticProcedure | MedicalCondition | Patient, tail_entity: Drug):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDrugClass(Relation):
	"""
	Description: The class of drug this belongs to (e.g., statins).
	"""
	def __init__(self, head_entity: Drug, tail_entity: DrugClass):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDuration(Relation):
	"""
	Description: The duration of the item (movie, audio recording, event, etc.) in ISO 8601 duration format.
	"""
	def __init__(self, head_entity: MediaObject | MusicRelease | Audiobook | Episode | Movie | QuantitativeValueDistribution | Schedule | MusicRecording | ServicePeriod | SchemaEvent, tail_entity: Duration | QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DurationOfWarranty(HasDuration):
	"""
	Description: The duration of the warranty promise. Common unitCode values are ANN for year, MON for months, or DAY for days.
	"""
	def __init__(self, head_entity: WarrantyPromise, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HandlingTime(HasDuration):
	"""
	Description: The typical delay between the receipt of the order and the goods either leaving the warehouse or being prepared for pickup, in case the delivery method is on site pickup. In the context of ShippingDeliveryTime, Typical properties: minValue, maxValue, unitCode (d for DAY). This is by common convention assumed to mean business days (if a unitCode is used, coded as "d"), i.e.
	"""
	def __init__(self, head_entity: ShippingDeliveryTime | ShippingService, tail_entity: QuantitativeValue | ServicePeriod):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LoanTerm(HasDuration):
	"""
	Description: The duration of the loan or credit agreement.
	"""
	def __init__(self, head_entity: LoanOrCredit, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasEmail(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasEndDate(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasEnergyConsumptionDetails(Relation):
	"""
	Description: Defines the energy efficiency Category (also known as "class" or "rating") for a product according to an international energy efficiency standard.
	"""
	def __init__(self, head_entity: Product, tail_entity: EnergyConsumptionDetails):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasEnergyEfficiencyCategory(Relation):
	"""
	Description: Defines the energy efficiency Category (which could be either a rating out of range of values or a yes/no certification) for a product according to an international energy efficiency standard.
	"""
	def __init__(self, head_entity: EnergyConsumptionDetails, tail_entity: EnergyEfficiencyEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasError(Relation):
	"""
	Description: For failed actions, more information on the cause of the failure. Consider using the Error type.
	"""
	def __init__(self, head_entity: Action, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasEvent(Relation):
	"""
	Description: Upcoming or past event associated with this place, organization, or action.
	"""
	def __init__(self, head_entity: InformAction | JoinAction | LeaveAction | Organization | PlayAction | Place | InviteAction, tail_entity: SchemaEvent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasFaxNumber(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasGame(Relation):
	"""
	Description: Video game which is played on this server.
	"""
	def __init__(self, head_entity: GameServer, tail_entity: VideoGame):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasGameServer(Relation):
	"""
	Description: The server on which it is possible to play the game.
	"""
	def __init__(self, head_entity: VideoGame, tail_entity: GameServer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasGlobalLocationNumber(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasGtin(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasHealthAspect(Relation):
	"""
	Description: Indicates the aspect or aspects specifically addressed in some HealthTopicContent. For example, that the content is an overview, or that it talks about treatment, self-care, treatments or their side-effects.
	"""
	def __init__(self, head_entity: HealthTopicContent, tail_entity: HealthAspectEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasIdentifier(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasImage(Relation):
	"""
	Description: An image of the item. This can be a URL or a fully described ImageObject.
	"""
	def __init__(self, head_entity: Thing, tail_entity: URL | ImageObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ColorSwatch(HasImage):
	"""
	Description: A color swatch image, visualizing the color of a Product. Should match the textual description specified in the color property. This can be a URL or a fully described ImageObject.
	"""
	def __init__(self, head_entity: Product, tail_entity: URL | ImageObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LayoutImage(HasImage):
	"""
	Description: A schematic image showing the floorplan layout.
	"""
	def __init__(self, head_entity: FloorPlan, tail_entity: URL | ImageObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Logo(HasImage):
	"""
	Description: An associated logo.
	"""
	def __init__(self, head_entity: Product | Brand | Place | Organization | Service | Certification, tail_entity: URL | ImageObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Photo(HasImage):
	"""
	Description: A photograph of this place.
	"""
	def __init__(self, head_entity: Place, tail_entity: Photograph | ImageObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasIncentiveStatus(Relation):
	"""
	Description: The status of the incentive (active, on hold, retired, etc.).
	"""
	def __init__(self, head_entity: FinancialIncentive, tail_entity: IncentiveStatus):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasIncentiveType(Relation):
	"""
	Description: The type of incentive offered (tax credit/rebate, tax deduction, tax waiver, subsidies, etc.).
	"""
	def __init__(self, head_entity: FinancialIncentive, tail_entity: IncentiveType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasInfectiousAgentClass(Relation):
	"""
	Description: The class of infectious agent (bacteria, prion, etc.) that causes the disease.
	"""
	def __init__(self, head_entity: InfectiousDisease, tail_entity: InfectiousAgentClass):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasIsPartOf(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasIsbn(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasIssn(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasIssue(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasJurisdiction(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasLEI(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasLabel(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Name(HasLabel):
	"""
	Description: The name of the item.
	"""
	def __init__(self, head_entity: Thing, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasLatitude(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Latitude(HasLatitude):
	"""
	Description: The latitude of a location. For example 37.42242` (WGS 84).
	"""
	def __init__(self, head_entity: GeoCoordinates | Place, tail_entity: Text | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasLegalEntityIdentifier(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasLegalName(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasLocation(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ShippingOrigin(HasLocation):
	"""
	Description: Indicates the origin of a shipment, i.e. where it should be coming from.
	"""
	def __init__(self, head_entity: OfferShippingDetails | ShippingConditions, tail_entity: DefinedRegion):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasLongitude(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Longitude(HasLongitude):
	"""
	Description: The longitude of a location. For example -122.08585` (WGS 84).
	"""
	def __init__(self, head_entity: GeoCoordinates | Place, tail_entity: Text | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasLowerBound(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LowPrice(HasLowerBound, HasMonetaryAmount):
	"""
	Description: The lowest price of all offers available. Usage guidelines: * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols. * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
	"""
	def __init__(self, head_entity: AggregateOffer, tail_entity: Text | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MinValue(HasLowerBound):
	"""
	Description: The lower value of some characteristic or property.
	"""
	def __init__(self, head_entity: MonetaryAmount | PropertyValue | PropertyValueSpecification | QuantitativeValue, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PostalCodeBegin(HasLowerBound):
	"""
	Description: First postal code in a range (included).
	"""
	def __init__(self, head_entity: PostalCodeRangeSpecification, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasManufacturer(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasMap(Relation):
	"""
	Description: A URL to a map of the place.
	"""
	def __init__(self, head_entity: Place, tail_entity: URL | Map):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasMeasurement(Relation):
	"""
	Description: A measurement of an item, For example, the inseam of pants, the wheel size of a bicycle, the gauge of a screw, or the carbon footprint measured for certification by an authority. Usually an exact measurement, but can also be a range of measurements for adjustable products, for example belts and ski bindings.
	"""
	def __init__(self, head_entity: SizeSpecification | Certification | Product | Offer, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasMedicalAudience(Relation):
	"""
	Description: Medical audience for page.
	"""
	def __init__(self, head_entity: MedicalWebPage, tail_entity: MedicalAudience | MedicalAudienceType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasMedicalSpecialty(Relation):
	"""
	Description: A medical specialty of the provider.
	"""
	def __init__(self, head_entity: MedicalClinic | Physician | MedicalOrganization | Hospital, tail_entity: MedicalSpecialty):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasMedicineSystem(Relation):
	"""
	Description: The system of medicine that includes this MedicalEntity, for example 'evidence-based', 'homeopathic', 'chiropractic', etc.
	"""
	def __init__(self, head_entity: MedicalEntity, tail_entity: MedicineSystem):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasMember(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasMemberProgram(Relation):
	"""
	Description: MemberProgram offered by an Organization, for example an eCommerce merchant or an airline.
	"""
	def __init__(self, head_entity: Organization, tail_entity: MemberProgram):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasMenu(Relation):
	"""
	Description: Either the actual menu as a structured representation, as text, or a URL of the menu.
	"""
	def __init__(self, head_entity: FoodEstablishment, tail_entity: Menu | Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasMenuItem(Relation):
	"""
	Description: A food or drink item contained in a menu or menu section.
	"""
	def __init__(self, head_entity: MenuSection | Menu, tail_entity: MenuItem):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasMenuSection(Relation):
	"""
	Description: A subgrouping of the menu (by dishes, course, serving time period, etc.).
	"""
	def __init__(self, head_entity: Menu | MenuSection, tail_entity: MenuSection):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasMerchantReturnPolicy(Relation):
	"""
	Description: Specifies a MerchantReturnPolicy that may be applicable.
	"""
	def __init__(self, head_entity: Organization | Product | Offer, tail_entity: MerchantReturnPolicy):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasMolecularFunction(Relation):
	"""
	Description: Molecular function performed by this BioChemEntity; please use PropertyValue if you want to include any evidence.
	"""
	def __init__(self, head_entity: BioChemEntity, tail_entity: PropertyValue | DefinedTerm | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasMonetaryAmount(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MaxPrice(HasMonetaryAmount, HasUpperBound):
	"""
	Description: The highest price if the price is a range.
	"""
	def __init__(self, head_entity: PriceSpecification, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MinPrice(HasMonetaryAmount, HasLowerBound):
	"""
	Description: The lowest price if the price is a range.
	"""
	def __init__(self, head_entity: PriceSpecification, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MinimumPaymentDue(HasMonetaryAmount, HasLowerBound):
	"""
	Description: The minimum payment required at this time.
	"""
	def __init__(self, head_entity: Invoice, tail_entity: PriceSpecification | MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasMunicipality(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasName(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegalName(HasName):
	"""
	Description: The official name of the organization, e.g. the registered company name.
	"""
	def __init__(self, head_entity: Organization, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasNerve(Relation):
	"""
	Description: The underlying innervation associated with the muscle.
	"""
	def __init__(self, head_entity: Muscle, tail_entity: Nerve):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasNumericValue(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasPrice(HasNumericValue, HasAmount):
	"""
	Description: The offer price of a product, or of a price component when attached to PriceSpecification and its subtypes. Usage guidelines: * Use the priceCurrency property (with standard formats: ISO 4217 currency format, e.g. "USD"; Ticker symbol for cryptocurrencies, e.g. "BTC"; well known names for Local Exchange Trading Systems (LETS) and other currency types, e.g.
	"""
	def __init__(self, head_entity: PriceSpecification | TradeAction | DonateAction | Offer, tail_entity: Text | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasOccupation(Relation):
	"""
	Description: The Person's occupation. For past professions, use Role for expressing dates.
	"""
	def __init__(self, head_entity: Person, tail_entity: Occupation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasOfferCatalog(Relation):
	"""
	Description: Indicates an OfferCatalog listing for this Organization, Person, or Service.
	"""
	def __init__(self, head_entity: Organization | Person | Service, tail_entity: OfferCatalog):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasOffers(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasOpeningHoursSpecification(Relation):
	"""
	Description: The opening hours of a certain place.
	"""
	def __init__(self, head_entity: Place, tail_entity: OpeningHoursSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasOperatingSystem(Relation):
	"""
	Description: Operating systems supported (Windows 7, OS X 10.6, Android 1.6).
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: OperatingSystem | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasOrderDate(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasOrderQuantity(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasOrderStatus(Relation):
	"""
	Description: The current status of the order.
	"""
	def __init__(self, head_entity: Order, tail_entity: OrderStatus):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasOwns(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasPOS(Relation):
	"""
	Description: Points-of-Sales operated by the organization or person.
	"""
	def __init__(self, head_entity: Organization | Person, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasPageEnd(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasPageStart(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasParentOrganization(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasPart(Relation):
	"""
	Description: Indicates an item or CreativeWork that is part of this item, or CreativeWork (in some sense).
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ContainsSeason(HasPart):
	"""
	Description: A season that is part of the media series.
	"""
	def __init__(self, head_entity: VideoGameSeries | RadioSeries | TVSeries, tail_entity: CreativeWorkSeason):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasEpisode(HasPart):
	"""
	Description: An episode of a TV, radio or game media within a series or season.
	"""
	def __init__(self, head_entity: RadioSeries | TVSeries | CreativeWorkSeason | VideoGameSeries, tail_entity: Episode):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasSeason(HasPart):
	"""
	Description: Deprecated, use ContainsSeason. A season in a media series.
	"""
	def __init__(self, head_entity: RadioSeries | TVSeries | VideoGameSeries, tail_entity: URL | CreativeWorkSeason):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TocEntry(HasPart):
	"""
	Description: Indicates a HyperTocEntry in a HyperToc.
	"""
	def __init__(self, head_entity: HyperToc, tail_entity: HyperTocEntry):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasParticipationOffer(Relation):
	"""
	Description: An offer to participate in the event, for example, Call for Proposals, Call for Speakers, or Call for Performers.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: Offer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasPaymentDueDate(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PaymentDue(HasPaymentDueDate):
	"""
	Description: Deprecated, use PaymentDueDate. The date that payment is due.
	"""
	def __init__(self, head_entity: Invoice | Order, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasPaymentMechanism(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasPaymentMethod(HasPaymentMechanism):
	"""
	Description: The name of the credit card or other method of payment for the order.
	"""
	def __init__(self, head_entity: Invoice | Order, tail_entity: Text | PaymentMethod):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasPaymentMethodType(Relation):
	"""
	Description: The type of a payment method.
	"""
	def __init__(self, head_entity: PaymentMethod, tail_entity: PaymentMethodType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasPostOfficeBoxNumber(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasPostalCode(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasPriceSpecification(Relation):
	"""
	Description: One or more detailed price specifications, indicating the unit price and delivery or payment charges.
	"""
	def __init__(self, head_entity: DonateAction | Offer | Demand | TradeAction, tail_entity: PriceSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasProduct(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ItemShipped(HasProduct):
	"""
	Description: Item(s) being shipped.
	"""
	def __init__(self, head_entity: ParcelDelivery, tail_entity: Product):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OrderedItem(HasProduct):
	"""
	Description: The item ordered.
	"""
	def __init__(self, head_entity: OrderItem | Order, tail_entity: Product | Service | OrderItem):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasProductionDate(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasPublisher(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasPurchaseType(Relation):
	"""
	Description: Optional. The type of purchase the consumer must make in order to qualify for this incentive.
	"""
	def __init__(self, head_entity: FinancialIncentive, tail_entity: PurchaseType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasQuantity(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OrderQuantity(HasQuantity):
	"""
	Description: The number of the item ordered. If the property is not set, assume the quantity is one.
	"""
	def __init__(self, head_entity: OrderItem, tail_entity: QuantitativeValue | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasRegisteredAddress(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasRegistrationIdentifier(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CertificationIdentification(HasRegistrationIdentifier):
	"""
	Description: Identifier of a certification instance (as registered with an independent certification body). Typically this identifier can be used to consult and verify the certification instance. See also gs1:certificationIdentification.
	"""
	def __init__(self, head_entity: Certification, tail_entity: Text | DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasRepresentation(Relation):
	"""
	Description: A common representation such as a protein sequence or chemical structure for this entity. For images use schema.org/image.
	"""
	def __init__(self, head_entity: BioChemEntity, tail_entity: Text | URL | PropertyValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasBioPolymerSequence(HasRepresentation):
	"""
	Description: A symbolic representation of a BioChemEntity. For example, a nucleotide sequence of a Gene or an amino acid sequence of a Protein.
	"""
	def __init__(self, head_entity: Protein | Gene, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InChI(HasRepresentation):
	"""
	Description: Non-proprietary identifier for molecular entity that can be used in printed and electronic data sources thus enabling easier linking of diverse data compilations.
	"""
	def __init__(self, head_entity: MolecularEntity, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InChIKey(HasRepresentation):
	"""
	Description: InChIKey is a hashed version of the full InChI (using the SHA-256 algorithm).
	"""
	def __init__(self, head_entity: MolecularEntity, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Smiles(HasRepresentation):
	"""
	Description: A specification in form of a line notation for describing the structure of chemical species using short ASCII strings. Double bond stereochemistry \ indicators may need to be escaped in the string in formats where the backslash is an escape character.
	"""
	def __init__(self, head_entity: MolecularEntity, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasResult(Relation):
	"""
	Description: The result produced in the action. E.g. John wrote a book.
	"""
	def __init__(self, head_entity: Action, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ResultComment(HasResult):
	"""
	Description: A sub property of result. The Comment created or sent as a result of this action.
	"""
	def __init__(self, head_entity: ReplyAction | CommentAction, tail_entity: Comment):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ResultReview(HasResult):
	"""
	Description: A sub property of result. The review that resulted in the performing of the action.
	"""
	def __init__(self, head_entity: ReviewAction, tail_entity: Review):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasReview(Relation):
	"""
	Description: A review of the item.
	"""
	def __init__(self, head_entity: Brand | Offer | Place | Organization | SchemaEvent | Service | CreativeWork | Product, tail_entity: Review):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasRuntimePlatform(Relation):
	"""
	Description: Runtime platform or script interpreter dependencies (example: Java v1, Python 2.3, .NET Framework 3.0).
	"""
	def __init__(self, head_entity: SoftwareSourceCode | SoftwareApplication, tail_entity: RuntimePlatform | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasSeller(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasServiceArea(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasShippingConditions(Relation):
	"""
	Description: The conditions (constraints, price) applicable to the ShippingService.
	"""
	def __init__(self, head_entity: ShippingService, tail_entity: ShippingConditions):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasShippingService(Relation):
	"""
	Description: Specification of a shipping service offered by the organization.
	"""
	def __init__(self, head_entity: OfferShippingDetails | Organization, tail_entity: ShippingService):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasSpatial(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasSpecialty(Relation):
	"""
	Description: One of the domain specialities to which this web page's content applies.
	"""
	def __init__(self, head_entity: WebPage, tail_entity: Specialty):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasSponsorshipOffer(Relation):
	"""
	Description: An offer to sponsor the event, for example, Sponsorship Prospectus, Sponsorship Opportunities, or Sponsor Packages.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: Offer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasStartDate(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasStore(Relation):
	"""
	Description: An eCommerce store part of an online marketplace.
	"""
	def __init__(self, head_entity: OnlineMarketplace, tail_entity: OnlineStore):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasStreetAddress(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasSubOrganization(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasSubsidiary(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasSupplier(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Seller(HasSupplier, Participant):
	"""
	Description: An entity which offers (sells / leases / lends / loans) the services / goods. A seller may also be a provider.
	"""
	def __init__(self, head_entity: Demand | Order | BuyAction | Offer | Flight, tail_entity: Person | Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasTaxIdentifier(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasTelephone(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasTemporal(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasText(Relation):
	"""
	Description: The textual content of this CreativeWork.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasTierBenefit(Relation):
	"""
	Description: A member benefit for a particular tier of a loyalty program.
	"""
	def __init__(self, head_entity: MemberProgramTier, tail_entity: TierBenefitEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasTierRequirement(Relation):
	"""
	Description: A requirement for a user to join a membership tier, for example: a CreditCard if the tier requires sign up for a credit card, A UnitPriceSpecification if the user is required to pay a (periodic) fee, or a MonetaryAmount if the user needs to spend a minimum amount to join the tier. If a tier is free to join then this property does not need to be specified.
	"""
	def __init__(self, head_entity: MemberProgramTier, tail_entity: UnitPriceSpecification | MonetaryAmount | CreditCard | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasTiers(Relation):
	"""
	Description: The tiers of a member program.
	"""
	def __init__(self, head_entity: MemberProgram, tail_entity: MemberProgramTier):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasTitle(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasUpperBound(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MaxValue(HasUpperBound):
	"""
	Description: The upper value of some characteristic or property.
	"""
	def __init__(self, head_entity: QuantitativeValue | MonetaryAmount | PropertyValue | PropertyValueSpecification, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MaximumAttendeeCapacity(HasUpperBound):
	"""
	Description: The total number of individuals that may attend an event or venue.
	"""
	def __init__(self, head_entity: SchemaEvent | Place, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PostalCodeEnd(HasUpperBound):
	"""
	Description: Last postal code in the range (included). Needs to be after postalCodeBegin.
	"""
	def __init__(self, head_entity: PostalCodeRangeSpecification, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasUrl(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasVariant(Relation):
	"""
	Description: Indicates a Product that is a member of this ProductGroup (or ProductModel).
	"""
	def __init__(self, head_entity: ProductGroup, tail_entity: Product):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasVideo(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasWarrantyPromise(Relation):
	"""
	Description: Deprecated, use Warranty. The warranty promise(s) included in the offer.
	"""
	def __init__(self, head_entity: BuyAction | SellAction, tail_entity: WarrantyPromise):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasWarrantyScope(Relation):
	"""
	Description: The scope of the warranty promise.
	"""
	def __init__(self, head_entity: WarrantyPromise, tail_entity: WarrantyScope):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Headline(Relation):
	"""
	Description: Headline of the article.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HealthCondition(Relation):
	"""
	Description: Specifying the health condition(s) of a patient, medical study, or other target audience.
	"""
	def __init__(self, head_entity: PeopleAudience | MedicalStudy | Patient, tail_entity: MedicalCondition):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HealthPlanCoinsuranceOption(Relation):
	"""
	Description: Whether the coinsurance applies before or after deductible, etc. TODO: Is this a closed set?
	"""
	def __init__(self, head_entity: HealthPlanCostSharingSpecification, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HealthPlanCoinsuranceRate(Relation):
	"""
	Description: The rate of coinsurance expressed as a number between 0.0 and 1.0.
	"""
	def __init__(self, head_entity: HealthPlanCostSharingSpecification, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HealthPlanCopay(Relation):
	"""
	Description: The copay amount.
	"""
	def __init__(self, head_entity: HealthPlanCostSharingSpecification, tail_entity: PriceSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HealthPlanCopayOption(Relation):
	"""
	Description: Whether the copay is before or after deductible, etc. TODO: Is this a closed set?
	"""
	def __init__(self, head_entity: HealthPlanCostSharingSpecification, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HealthPlanCostSharing(Relation):
	"""
	Description: The costs to the patient for services under this network or formulary.
	"""
	def __init__(self, head_entity: HealthPlanNetwork | HealthPlanFormulary, tail_entity: HealthPlanCostSharingSpecification | Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HealthPlanDrugOption(Relation):
	"""
	Description: TODO.
	"""
	def __init__(self, head_entity: HealthInsurancePlan, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HealthPlanDrugTier(Relation):
	"""
	Description: The tier(s) of drugs offered by this formulary or insurance plan.
	"""
	def __init__(self, head_entity: HealthInsurancePlan | HealthPlanFormulary, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HealthPlanId(Relation):
	"""
	Description: The 14-character, HIOS-generated Plan ID number. (Plan IDs must be unique, even across different markets.)
	"""
	def __init__(self, head_entity: HealthInsurancePlan, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HealthPlanMarketingUrl(Relation):
	"""
	Description: The URL that goes directly to the plan brochure for the specific standard plan or plan variation.
	"""
	def __init__(self, head_entity: HealthInsurancePlan, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HealthPlanNetworkId(Relation):
	"""
	Description: Name or unique ID of network. (Networks are often reused across different insurance plans.)
	"""
	def __init__(self, head_entity: MedicalOrganization | HealthPlanNetwork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HealthPlanNetworkTier(Relation):
	"""
	Description: The tier(s) for this network.
	"""
	def __init__(self, head_entity: HealthPlanNetwork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HealthPlanPharmacyCategory(Relation):
	"""
	Description: The category or type of pharmacy associated with this cost sharing.
	"""
	def __init__(self, head_entity: HealthPlanCostSharingSpecification, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HealthcareReportingData(Relation):
	"""
	Description: Indicates data describing a hospital, e.g. a CDC CDCPMDRecord or as some kind of Dataset.
	"""
	def __init__(self, head_entity: Hospital, tail_entity: CDCPMDRecord | Dataset):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Height(Relation):
	"""
	Description: The height of the item.
	"""
	def __init__(self, head_entity: ShippingConditions | MediaObject | Person | Product | VisualArtwork | OfferShippingDetails, tail_entity: QuantitativeValue | Distance):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HighPrice(Relation):
	"""
	Description: The highest price of all offers available. Usage guidelines: * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols. * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
	"""
	def __init__(self, head_entity: AggregateOffer, tail_entity: Text | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HiringOrganization(Relation):
	"""
	Description: Organization or Person offering the job position.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HoldingArchive(Relation):
	"""
	Description: ArchiveOrganization that holds, keeps or maintains the ArchiveComponent.
	"""
	def __init__(self, head_entity: ArchiveComponent, tail_entity: ArchiveOrganization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HonorificPrefix(Relation):
	"""
	Description: An honorific prefix preceding a Person's name such as Dr/Mrs/Mr.
	"""
	def __init__(self, head_entity: Person, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HonorificSuffix(Relation):
	"""
	Description: An honorific suffix following a Person's name such as M.D./PhD/MSCSW.
	"""
	def __init__(self, head_entity: Person, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HospitalAffiliation(Relation):
	"""
	Description: A hospital with which the physician or office is affiliated.
	"""
	def __init__(self, head_entity: Physician, tail_entity: Hospital):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HostingOrganization(Relation):
	"""
	Description: The Organization (airline, travelers' club, retailer, etc.) the membership is made with or which offers the MemberProgram.
	"""
	def __init__(self, head_entity: ProgramMembership | MemberProgram, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HoursAvailable(Relation):
	"""
	Description: The hours during which this service or contact is available.
	"""
	def __init__(self, head_entity: Service | ContactPoint | LocationFeatureSpecification, tail_entity: OpeningHoursSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HowPerformed(Relation):
	"""
	Description: How the procedure is performed.
	"""
	def __init__(self, head_entity: MedicalProcedure, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HttpMethod(Relation):
	"""
	Description: An HTTP method that specifies the appropriate HTTP method for a request to an HTTP EntryPoint. Values are capitalized strings as used in HTTP.
	"""
	def __init__(self, head_entity: EntryPoint, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IataCode(Relation):
	"""
	Description: IATA identifier for an airline or airport.
	"""
	def __init__(self, head_entity: Airline | Airport, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IcaoCode(Relation):
	"""
	Description: ICAO identifier for an airport.
	"""
	def __init__(self, head_entity: Airport, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IdentifiedBy(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Identifier(Relation):
	"""
	Description: The identifier property represents any kind of identifier for any kind of Thing, such as ISBNs, GTIN codes, UUIDs etc. Schema.org provides dedicated properties for representing many of these, either as textual strings or as URL (URI) links. See background notes for more details.
	"""
	def __init__(self, head_entity: Thing, tail_entity: Text | URL | PropertyValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AccountId(Identifier):
	"""
	Description: The identifier for the account the payment will be applied to.
	"""
	def __init__(self, head_entity: Invoice, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Asin(Identifier):
	"""
	Description: An Amazon Standard Identification Number (ASIN) is a 10-character alphanumeric unique identifier assigned by Amazon.com and its partners for product identification within the Amazon organization (summary from Wikipedia's article).
	"""
	def __init__(self, head_entity: Product | Offer | Demand, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CallSign(Identifier):
	"""
	Description: A callsign, as used in broadcasting and radio communications to identify people, radio and TV stations, or vehicles.
	"""
	def __init__(self, head_entity: BroadcastService | Vehicle | Person, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ConfirmationNumber(Identifier):
	"""
	Description: A number that confirms the given order or payment has been received.
	"""
	def __init__(self, head_entity: Invoice | Order, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Duns(Identifier):
	"""
	Description: The Dun & Bradstreet DUNS number for identifying an organization or business person.
	"""
	def __init__(self, head_entity: Organization | Person, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EditEIDR(Identifier):
	"""
	Description: An EIDR (Entertainment Identifier Registry) identifier representing a specific edit / edition for a work of film or television. For example, the motion picture known as "Ghostbusters" whose titleEIDR is "10.5240/7EC7-228A-510A-053E-CBB8-J" has several edits, e.g. "10.5240/1F2A-E1C5-680A-14C6-E76B-I" and "10.5240/8A35-3BEE-6497-5D12-9E4F-3".
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FlightNumber(Identifier):
	"""
	Description: The unique identifier for a flight including the airline IATA code. For example, if describing United flight 110, where the IATA code for United is 'UA', the flightNumber is 'UA110'.
	"""
	def __init__(self, head_entity: Flight, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class GlobalLocationNumber(Identifier):
	"""
	Description: The Global Location Number (GLN, sometimes also referred to as International Location Number or ILN) of the respective organization, person, or place. The GLN is a 13-digit number used to identify parties and physical locations.
	"""
	def __init__(self, head_entity: Organization | Person | Place, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Gtin(Identifier):
	"""
	Description: A Global Trade Item Number (GTIN). GTINs identify trade items, including products and services, using numeric identification codes. A correct gtin value should be a valid GTIN, which means that it should be an all-numeric string of either 8, 12, 13 or 14 digits, or a "GS1 Digital Link" URL based on such a string.
	"""
	def __init__(self, head_entity: Offer | Demand | Product, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Gtin13(Gtin, Identifier):
	"""
	Description: The GTIN-13 code of the product, or the product to which the offer refers. This is equivalent to 13-digit ISBN codes and EAN UCC-13. Former 12-digit UPC codes can be converted into a GTIN-13 code by simply adding a preceding zero. See GS1 GTIN Summary for more details.
	"""
	def __init__(self, head_entity: Product | Offer | Demand, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Gtin14(Gtin, Identifier):
	"""
	Description: The GTIN-14 code of the product, or the product to which the offer refers. See GS1 GTIN Summary for more details.
	"""
	def __init__(self, head_entity: Product | Offer | Demand, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Gtin8(Gtin, Identifier):
	"""
	Description: The GTIN-8 code of the product, or the product to which the offer refers. This code is also known as EAN/UCC-8 or 8-digit EAN. See GS1 GTIN Summary for more details.
	"""
	def __init__(self, head_entity: Offer | Demand | Product, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Gtin12(Identifier, Gtin):
	"""
	Description: The GTIN-12 code of the product, or the product to which the offer refers. The GTIN-12 is the 12-digit GS1 Identification Key composed of a U.P.C. Company Prefix, Item Reference, and Check Digit used to identify trade items. See GS1 GTIN Summary for more details.
	"""
	def __init__(self, head_entity: Demand | Product | Offer, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasGS1DigitalLink(Identifier):
	"""
	Description: The GS1 digital link associated with the object. This URL should conform to the particular requirements of digital links. The link should only contain the Application Identifiers (AIs) that are relevant for the entity being annotated, for instance a Product or an Organization, and for the correct granularity.
	"""
	def __init__(self, head_entity: Product | Offer | Place | Organization, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Isbn(Identifier):
	"""
	Description: The ISBN of the book.
	"""
	def __init__(self, head_entity: Book, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Issn(Identifier):
	"""
	Description: The International Standard Serial Number (ISSN) that identifies this serial publication. You can repeat this property to identify different formats of, or the linking ISSN (ISSN-L) for, this serial publication.
	"""
	def __init__(self, head_entity: Dataset | WebSite | CreativeWorkSeries | Blog, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationIdentifier(Identifier):
	"""
	Description: An identifier for the legislation. This can be either a string-based identifier, like the CELEX at EU level or the NOR in France, or a web-based, URL/URI identifier, like an ELI (European Legislation Identifier) or an URN-Lex.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LeiCode(Identifier):
	"""
	Description: An organization identifier that uniquely identifies a legal entity as defined in ISO 17442.
	"""
	def __init__(self, head_entity: Organization, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Nsn(Identifier, IdentifiedBy):
	"""
	Description: Indicates the NATO stock number (nsn) of a Product.
	"""
	def __init__(self, head_entity: Product, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OrderNumber(Identifier):
	"""
	Description: The identifier of the transaction.
	"""
	def __init__(self, head_entity: Order, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProductID(Identifier):
	"""
	Description: The product identifier, such as ISBN. For example: ` meta itemprop="productID" content="isbn:123-456-789" `.
	"""
	def __init__(self, head_entity: Product, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SerialNumber(Identifier):
	"""
	Description: The serial number or any alphanumeric identifier of a particular product. When attached to an offer, it is a shortcut for the serial number of the product included in the offer.
	"""
	def __init__(self, head_entity: Offer | Demand | IndividualProduct, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VehicleIdentificationNumber(SerialNumber):
	"""
	Description: The Vehicle Identification Number (VIN) is a unique serial number used by the automotive industry to identify individual motor vehicles.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Sku(Identifier):
	"""
	Description: The Stock Keeping Unit (SKU), i.e. a merchant-specific identifier for a product or service, or the product to which the offer refers.
	"""
	def __init__(self, head_entity: Product | Offer | Demand, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TaxID(Identifier):
	"""
	Description: The Tax / Fiscal ID of the organization or person, e.g. the TIN in the US or the CIF/NIF in Spain.
	"""
	def __init__(self, head_entity: Organization | Person, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TitleEIDR(Identifier):
	"""
	Description: An EIDR (Entertainment Identifier Registry) identifier representing at the most general/abstract level, a work of film or television. For example, the motion picture known as "Ghostbusters" has a titleEIDR of "10.5240/7EC7-228A-510A-053E-CBB8-J". This title (or work) may have several variants, which EIDR calls "edits". See editEIDR.
	"""
	def __init__(self, head_entity: Movie | TVSeason | TVSeries | TVEpisode, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class UsNPI(Identifier):
	"""
	Description: A National Provider Identifier (NPI) is a unique 10-digit identification number issued to health care providers in the United States by the Centers for Medicare and Medicaid Services.
	"""
	def __init__(self, head_entity: Physician, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IdentifyingExam(Relation):
	"""
	Description: A physical examination that can identify this sign.
	"""
	def __init__(self, head_entity: MedicalSign, tail_entity: PhysicalExam):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IdentifyingTest(Relation):
	"""
	Description: A diagnostic test that can identify this sign.
	"""
	def __init__(self, head_entity: MedicalSign, tail_entity: MedicalTest):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Illustrator(Relation):
	"""
	Description: The illustrator of the book.
	"""
	def __init__(self, head_entity: Book, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ImagingTechnique(Relation):
	"""
	Description: Imaging technique used.
	"""
	def __init__(self, head_entity: ImagingTest, tail_entity: MedicalImagingTechnique):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Implements(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InAlbum(Relation):
	"""
	Description: The album to which this recording belongs.
	"""
	def __init__(self, head_entity: MusicRecording, tail_entity: MusicAlbum):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InBroadcastLineup(Relation):
	"""
	Description: The CableOrSatelliteService offering the channel.
	"""
	def __init__(self, head_entity: BroadcastChannel, tail_entity: CableOrSatelliteService):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InForce(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InLanguage(Relation):
	"""
	Description: The language of the content or performance or used in an action. Please use one of the language codes from the IETF BCP 47 standard. See also availableLanguage.
	"""
	def __init__(self, head_entity: CreativeWork | WriteAction | PronounceableText | BroadcastService | CommunicateAction | LinkRole | SchemaEvent, tail_entity: Text | Language):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InPlaylist(Relation):
	"""
	Description: The playlist to which this recording belongs.
	"""
	def __init__(self, head_entity: MusicRecording, tail_entity: MusicPlaylist):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InProductGroupWithID(Relation):
	"""
	Description: Indicates the productGroupID for a ProductGroup that this product isVariantOf.
	"""
	def __init__(self, head_entity: Product, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InStoreReturnsOffered(Relation):
	"""
	Description: Are in-store returns offered? (For more advanced return methods use the returnMethod property.)
	"""
	def __init__(self, head_entity: MerchantReturnPolicy, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InSupportOf(Relation):
	"""
	Description: Qualification, candidature, degree, application that Thesis supports.
	"""
	def __init__(self, head_entity: Thesis, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IncentiveAmount(Relation):
	"""
	Description: Describes the amount that can be redeemed from this incentive. QuantitativeValue: Use this for incentives based on price (either raw amount or percentage-based).
	"""
	def __init__(self, head_entity: FinancialIncentive, tail_entity: UnitPriceSpecification | QuantitativeValue | LoanOrCredit):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IncentiveCompensation(Relation):
	"""
	Description: Description of bonus and commission compensation aspects of the job.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Incentives(Relation):
	"""
	Description: Deprecated, use IncentiveCompensation. Description of bonus and commission compensation aspects of the job.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IncentivizedItem(Relation):
	"""
	Description: The type or specific product(s) and/or service(s) being incentivized.
	"""
	def __init__(self, head_entity: FinancialIncentive, tail_entity: Product | DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IncludedComposition(Relation):
	"""
	Description: Smaller compositions included in this work (e.g. a movement in a symphony).
	"""
	def __init__(self, head_entity: MusicComposition, tail_entity: MusicComposition):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IncludedConsignmentItem(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IncludedDataCatalog(Relation):
	"""
	Description: Deprecated, use IncludedInDataCatalog. A data catalog which contains this dataset (this property was previously 'catalog', preferred name is now 'includedInDataCatalog').
	"""
	def __init__(self, head_entity: Dataset, tail_entity: DataCatalog):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IncludedInDataCatalog(Relation):
	"""
	Description: A data catalog which contains this dataset.
	"""
	def __init__(self, head_entity: Dataset, tail_entity: DataCatalog):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IncludedInHealthInsurancePlan(Relation):
	"""
	Description: The insurance plans that cover this drug.
	"""
	def __init__(self, head_entity: Drug, tail_entity: HealthInsurancePlan):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IncludedRiskFactor(Relation):
	"""
	Description: A modifiable or non-modifiable risk factor included in the calculation, e.g. age, coexisting condition.
	"""
	def __init__(self, head_entity: MedicalRiskEstimator, tail_entity: MedicalRiskFactor):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IncludesAttraction(Relation):
	"""
	Description: Attraction located at destination.
	"""
	def __init__(self, head_entity: TouristDestination, tail_entity: TouristAttraction):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IncludesHealthPlanFormulary(Relation):
	"""
	Description: Formularies covered by this plan.
	"""
	def __init__(self, head_entity: HealthInsurancePlan, tail_entity: HealthPlanFormulary):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IncludesHealthPlanNetwork(Relation):
	"""
	Description: Networks covered by this plan.
	"""
	def __init__(self, head_entity: HealthInsurancePlan, tail_entity: HealthPlanNetwork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IncludesObject(Relation):
	"""
	Description: This links to a node or nodes indicating the exact quantity of the products included in an Offer or ProductCollection.
	"""
	def __init__(self, head_entity: ProductCollection | Offer | Demand, tail_entity: TypeAndQuantityNode):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IncomeLimit(Relation):
	"""
	Description: Optional. Income limit for which the incentive is applicable for. If MonetaryAmount is specified, this should be based on annualized income (e.g.
	"""
	def __init__(self, head_entity: FinancialIncentive, tail_entity: MonetaryAmount | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IncreasesRiskOf(Relation):
	"""
	Description: The condition, complication, etc. influenced by this factor.
	"""
	def __init__(self, head_entity: MedicalRiskFactor, tail_entity: MedicalEntity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Industry(Relation):
	"""
	Description: The industry associated with the job position.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: DefinedTerm | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IneligibleRegion(Relation):
	"""
	Description: The ISO 3166-1 (ISO 3166-1 alpha-2) or ISO 3166-2 code, the place, or the GeoShape for the geo-political region(s) for which the offer or delivery charge specification is not valid, e.g. a region where the transaction is not allowed. See also eligibleRegion.
	"""
	def __init__(self, head_entity: MediaObject | Offer | ActionAccessSpecification | DeliveryChargeSpecification | Demand, tail_entity: Place | Text | GeoShape):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InfectiousAgent(Relation):
	"""
	Description: The actual infectious agent, such as a specific bacterium.
	"""
	def __init__(self, head_entity: InfectiousDisease, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Inker(Relation):
	"""
	Description: The individual who traces over the pencil drawings in ink after pencils are complete.
	"""
	def __init__(self, head_entity: VisualArtwork | ComicStory | ComicIssue, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Insertion(Relation):
	"""
	Description: The place of attachment of a muscle, or what the muscle moves.
	"""
	def __init__(self, head_entity: Muscle, tail_entity: AnatomicalStructure):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InspectionDateTime(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InstallUrl(Relation):
	"""
	Description: URL at which the app may be installed, if different from the URL of the item.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Instructor(Relation):
	"""
	Description: A person assigned to instruct or provide instructional assistance for the CourseInstance.
	"""
	def __init__(self, head_entity: CourseInstance, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Instrument(Relation):
	"""
	Description: The object that helped the agent perform the action. E.g. John wrote a book with a pen.
	"""
	def __init__(self, head_entity: Action, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExerciseRelatedDiet(Instrument):
	"""
	Description: A sub property of instrument. The diet used in this action.
	"""
	def __init__(self, head_entity: ExerciseAction, tail_entity: Diet):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasDiet(Instrument):
	"""
	Description: A sub property of instrument. The diet used in this action.
	"""
	def __init__(self, head_entity: ExerciseAction, tail_entity: Diet):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasExercisePlan(Instrument):
	"""
	Description: A sub property of instrument. The exercise plan used on this action.
	"""
	def __init__(self, head_entity: ExerciseAction, tail_entity: ExercisePlan):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasLanguage(Instrument):
	"""
	Description: Deprecated, use InLanguage. A sub property of instrument. The language used on this action.
	"""
	def __init__(self, head_entity: WriteAction | CommunicateAction, tail_entity: Language):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasRecipe(Instrument):
	"""
	Description: A sub property of instrument. The recipe/instructions used to perform the action.
	"""
	def __init__(self, head_entity: CookAction, tail_entity: Recipe):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Query(Instrument):
	"""
	Description: A sub property of instrument. The query used on this action.
	"""
	def __init__(self, head_entity: SearchAction, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SchemaDeliveryMethod(Instrument):
	"""
	Description: A sub property of instrument. The method of delivery.
	"""
	def __init__(self, head_entity: TrackAction | OrderAction | ReceiveAction | SendAction, tail_entity: DeliveryMethod):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Supply(Instrument):
	"""
	Description: A sub-property of instrument. A supply consumed when performing instructions or a direction.
	"""
	def __init__(self, head_entity: HowTo | HowToDirection, tail_entity: Text | HowToSupply):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Ingredients(Supply):
	"""
	Description: Deprecated, use RecipeIngredient. A single ingredient used in the recipe, e.g. sugar, flour or garlic.
	"""
	def __init__(self, head_entity: Recipe, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RecipeIngredient(Supply):
	"""
	Description: An ingredient or ordered list of ingredients and potentially quantities used in the recipe, e.g. 1 cup of sugar, flour or garlic. The ingredients can be represented as free text or more structured values.
	"""
	def __init__(self, head_entity: Recipe, tail_entity: Text | ItemList | PropertyValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Tool(Instrument):
	"""
	Description: A sub property of instrument. An object used (but not consumed) when performing instructions or a direction.
	"""
	def __init__(self, head_entity: HowToDirection | HowTo, tail_entity: HowToTool | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Intensity(Relation):
	"""
	Description: Quantitative measure gauging the degree of force involved in the exercise, for example, heartbeats per minute. May include the velocity of the movement.
	"""
	def __init__(self, head_entity: ExercisePlan, tail_entity: QuantitativeValue | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InteractingDrug(Relation):
	"""
	Description: Another drug that is known to interact with this drug in a way that impacts the effect of this drug or causes a risk to the patient. Note: disease interactions are typically captured as contraindications.
	"""
	def __init__(self, head_entity: Drug, tail_entity: Drug):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InteractionCount(Relation):
	"""
	Description: Deprecated, use InteractionStatistic. This property is deprecated, alongside the UserInteraction types on which it depended.
	"""
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InteractionService(Relation):
	"""
	Description: The WebSite or SoftwareApplication where the interactions took place.
	"""
	def __init__(self, head_entity: InteractionCounter, tail_entity: SoftwareApplication | WebSite):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InteractionStatistic(Relation):
	"""
	Description: The number of interactions for the CreativeWork using the WebSite or SoftwareApplication. The most specific child type of InteractionCounter should be used.
	"""
	def __init__(self, head_entity: Organization | Person | CreativeWork, tail_entity: InteractionCounter):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InteractionType(Relation):
	"""
	Description: The Action representing the type of interaction. For up votes, +1s, etc. use LikeAction. For down votes use DislikeAction. Otherwise, use the most specific Action.
	"""
	def __init__(self, head_entity: InteractionCounter, tail_entity: Action):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InteractivityType(Relation):
	"""
	Description: The predominant mode of learning supported by the learning resource. Acceptable values are 'active', 'expositive', or 'mixed'.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InterestRate(Relation):
	"""
	Description: The interest rate, charged or paid, applicable to the financial product. Note: This is different from the calculated annualPercentageRate.
	"""
	def __init__(self, head_entity: FinancialProduct, tail_entity: QuantitativeValue | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InventoryLevel(Relation):
	"""
	Description: The current approximate inventory level for the item or items.
	"""
	def __init__(self, head_entity: Offer | Demand | SomeProducts, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InverseOf(Relation):
	"""
	Description: Relates a property to a property that is its inverse. Inverse properties relate the same pairs of items to each other, but in reversed direction. For example, the 'alumni' and 'alumniOf' properties are inverseOf each other. Some properties don't have explicit inverses; in these situations RDFa and JSON-LD syntax for reverse properties can be used.
	"""
	def __init__(self, head_entity: Property, tail_entity: Property):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsAcceptingNewPatients(Relation):
	"""
	Description: Whether the provider is accepting new patients.
	"""
	def __init__(self, head_entity: MedicalOrganization, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsAccessibleForFree(Relation):
	"""
	Description: A flag to signal that the item, event, or place is accessible for free.
	"""
	def __init__(self, head_entity: SchemaEvent | Place | CreativeWork, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsAccessoryOrSparePartFor(Relation):
	"""
	Description: A pointer to another product (or multiple products) for which this product is an accessory or spare part.
	"""
	def __init__(self, head_entity: Product, tail_entity: Product):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsAvailableGenerically(Relation):
	"""
	Description: True if the drug is available in a generic form (regardless of name).
	"""
	def __init__(self, head_entity: Drug, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsBasedOn(Relation):
	"""
	Description: A resource from which this work is derived or from which it is a modification or adaptation.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: CreativeWork | Product | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsBasedOnUrl(Relation):
	"""
	Description: Deprecated, use IsBasedOn. A resource that was used in the creation of this resource. This term can be repeated for multiple sources. For example, http://example.com/great-multiplication-intro.html.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: CreativeWork | Product | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsClassifiedBy(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasCertification(IsClassifiedBy, IsReferencedIn):
	"""
	Description: Certification information about a product, organization, service, place, or person.
	"""
	def __init__(self, head_entity: Person | Product | Service | Place | Organization, tail_entity: Certification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Model(IsClassifiedBy):
	"""
	Description: The model of the product. Use with the URL of a ProductModel or a textual representation of the model identifier. The URL of the ProductModel can be from an external source. It is recommended to additionally provide strong product identifiers via the gtin8/gtin13/gtin14 and mpn properties.
	"""
	def __init__(self, head_entity: Product, tail_entity: Text | ProductModel):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Naics(IsClassifiedBy):
	"""
	Description: The North American Industry Classification System (NAICS) code for a particular organization or business person.
	"""
	def __init__(self, head_entity: Person | Organization, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PriceType(IsClassifiedBy):
	"""
	Description: Defines the type of a price specified for an offered product, for example a list price, a (temporary) sale price or a manufacturer suggested retail price. If multiple prices are specified for an offer the priceType property can be used to identify the type of each such specified price.
	"""
	def __init__(self, head_entity: CompoundPriceSpecification | UnitPriceSpecification, tail_entity: Text | PriceTypeEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsConsumableFor(Relation):
	"""
	Description: A pointer to another product (or multiple products) for which this product is a consumable.
	"""
	def __init__(self, head_entity: Product, tail_entity: Product):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsEncodedByBioChemEntity(Relation):
	"""
	Description: Another BioChemEntity encoding by this one.
	"""
	def __init__(self, head_entity: BioChemEntity, tail_entity: Gene):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsFamilyFriendly(Relation):
	"""
	Description: Indicates whether this content is family friendly.
	"""
	def __init__(self, head_entity: Offer | CreativeWork | Product, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsGift(Relation):
	"""
	Description: Indicates whether the offer was accepted as a gift for someone other than the buyer.
	"""
	def __init__(self, head_entity: Order, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsInvolvedInBiologicalProcess(Relation):
	"""
	Description: Biological process this BioChemEntity is involved in; please use PropertyValue if you want to include any evidence.
	"""
	def __init__(self, head_entity: BioChemEntity, tail_entity: PropertyValue | DefinedTerm | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsLiveBroadcast(Relation):
	"""
	Description: True if the broadcast is of a live event.
	"""
	def __init__(self, head_entity: BroadcastEvent, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsLocatedIn(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsLocatedInSubcellularLocation(Relation):
	"""
	Description: Subcellular location where this BioChemEntity is located; please use PropertyValue if you want to include any evidence.
	"""
	def __init__(self, head_entity: BioChemEntity, tail_entity: DefinedTerm | URL | PropertyValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsOfferedBy(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsPartOf(Relation):
	"""
	Description: Indicates an item or CreativeWork that this item, or CreativeWork (in some sense), is part of.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: CreativeWork | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InDefinedTermSet(IsPartOf):
	"""
	Description: A DefinedTermSet that contains this term.
	"""
	def __init__(self, head_entity: DefinedTerm, tail_entity: URL | DefinedTermSet):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class InCodeSet(InDefinedTermSet):
	"""
	Description: A CategoryCodeSet that contains this category code.
	"""
	def __init__(self, head_entity: CategoryCode, tail_entity: URL | CategoryCodeSet):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PartOfEpisode(IsPartOf):
	"""
	Description: The episode to which this clip belongs.
	"""
	def __init__(self, head_entity: Clip, tail_entity: Episode):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PartOfSeason(IsPartOf):
	"""
	Description: The season to which this episode belongs.
	"""
	def __init__(self, head_entity: Clip | Episode, tail_entity: CreativeWorkSeason):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PartOfSeries(IsPartOf):
	"""
	Description: The series to which this episode or season belongs.
	"""
	def __init__(self, head_entity: Clip | Episode | CreativeWorkSeason, tail_entity: CreativeWorkSeries):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PartOfTVSeries(IsPartOf):
	"""
	Description: Deprecated, use PartOfSeries. The TV series to which this episode or season belongs.
	"""
	def __init__(self, head_entity: TVClip | TVEpisode | TVSeason, tail_entity: TVSeries):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsPartOfBioChemEntity(Relation):
	"""
	Description: Indicates a BioChemEntity that is (in some sense) a part of this BioChemEntity.
	"""
	def __init__(self, head_entity: BioChemEntity, tail_entity: BioChemEntity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsPlanForApartment(Relation):
	"""
	Description: Indicates some accommodation that this floor plan describes.
	"""
	def __init__(self, head_entity: FloorPlan, tail_entity: Accommodation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsProductOf(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsProprietary(Relation):
	"""
	Description: True if this item's name is a proprietary/brand name (vs. generic name).
	"""
	def __init__(self, head_entity: DietarySupplement | Drug, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsProvisionedBy(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Manufacturer(IsProvisionedBy):
	"""
	Description: The manufacturer of the product.
	"""
	def __init__(self, head_entity: Product, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsReferencedIn(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PartOfInvoice(IsReferencedIn, HasIsPartOf):
	"""
	Description: The order is being paid as part of the referenced Invoice.
	"""
	def __init__(self, head_entity: Order, tail_entity: Invoice):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsRelatedTo(Relation):
	"""
	Description: A pointer to another, somehow related product (or multiple products).
	"""
	def __init__(self, head_entity: Product | Service, tail_entity: Service | Product):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsResizable(Relation):
	"""
	Description: Whether the 3DModel allows resizing. For example, room layout applications often do not allow 3DModel elements to be resized to reflect reality.
	"""
	def __init__(self, head_entity: _3DModel, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsSimilarTo(Relation):
	"""
	Description: A pointer to another, functionally similar product (or multiple products).
	"""
	def __init__(self, head_entity: Product | Service, tail_entity: Service | Product):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsStoreOn(Relation):
	"""
	Description: The eCommerce marketplace this online store is on.
	"""
	def __init__(self, head_entity: OnlineStore, tail_entity: OnlineMarketplace):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsTierOf(Relation):
	"""
	Description: The member program this tier is a part of.
	"""
	def __init__(self, head_entity: MemberProgramTier, tail_entity: MemberProgram):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsUnlabelledFallback(Relation):
	"""
	Description: This can be marked 'true' to indicate that some published DeliveryTimeSettings or ShippingRateSettings are intended to apply to all OfferShippingDetails published by the same merchant, when referenced by a shippingSettingsLink in those settings.
	"""
	def __init__(self, head_entity: DeliveryTimeSettings | ShippingRateSettings, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsicV4(Relation):
	"""
	Description: The International Standard of Industrial Classification of All Economic Activities (ISIC), Revision 4 code for a particular organization, business person, or place.
	"""
	def __init__(self, head_entity: Organization | Person | Place, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Iso6523Code(Relation):
	"""
	Description: An organization identifier as defined in ISO 6523(-1). The identifier should be in the XXXX:YYYYYY:ZZZ or XXXX:YYYYYYformat.
	"""
	def __init__(self, head_entity: Organization, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IsrcCode(Relation):
	"""
	Description: The International Standard Recording Code for the recording.
	"""
	def __init__(self, head_entity: MusicRecording, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IssuedBy(Relation):
	"""
	Description: The organization issuing the item, for example a Permit, Ticket, or Certification.
	"""
	def __init__(self, head_entity: Certification | Ticket | Permit, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IssuedThrough(Relation):
	"""
	Description: The service through which the permit was granted.
	"""
	def __init__(self, head_entity: Permit, tail_entity: Service):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IswcCode(Relation):
	"""
	Description: The International Standard Musical Work Code for the composition.
	"""
	def __init__(self, head_entity: MusicComposition, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Item(Relation):
	"""
	Description: An entity represented by an entry in a list or data feed (e.g. an 'artist' in a list of 'artists').
	"""
	def __init__(self, head_entity: DataFeedItem | ListItem, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ItemCondition(Relation):
	"""
	Description: A predefined value from OfferItemCondition specifying the condition of the product or service, or the products or services included in the offer. Also used for product return policies to specify the condition of products accepted for returns.
	"""
	def __init__(self, head_entity: Offer | Demand | MerchantReturnPolicy | Product, tail_entity: OfferItemCondition):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ItemDefectReturnFees(Relation):
	"""
	Description: The type of return fees for returns of defect products.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy, tail_entity: ReturnFeesEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ItemDefectReturnLabelSource(Relation):
	"""
	Description: The method (from an enumeration) by which the customer obtains a return shipping label for a defect product.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy, tail_entity: ReturnLabelSourceEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ItemDefectReturnShippingFeesAmount(Relation):
	"""
	Description: Amount of shipping costs for defect product returns. Applicable when property itemDefectReturnFees equals ReturnShippingFees.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy, tail_entity: MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ItemListElement(Relation):
	"""
	Description: For itemListElement values, you can use simple strings (e.g. "Peter", "Paul", "Mary"), existing entities, or use ListItem. Text values are best if the elements in the list are plain strings. Existing entities are best for a simple, unordered list of existing things in your data.
	"""
	def __init__(self, head_entity: ItemList, tail_entity: Text | Thing | ListItem):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ItemListOrder(Relation):
	"""
	Description: Type of ordering (e.g. Ascending, Descending, Unordered).
	"""
	def __init__(self, head_entity: ItemList, tail_entity: Text | ItemListOrderType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ItemOffered(Relation):
	"""
	Description: An item being offered (or demanded). The transactional nature of the offer or demand is documented using businessFunction, e.g. sell, lease etc. While several common expected types are listed explicitly in this definition, others can be used. Using a second type, such as Product or a subtype of Product, can clarify the nature of the offer.
	"""
	def __init__(self, head_entity: Offer | Demand, tail_entity: MenuItem | Trip | SchemaEvent | CreativeWork | Product | Service | AggregateOffer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ItemReviewed(Relation):
	"""
	Description: The item that is being reviewed/rated.
	"""
	def __init__(self, head_entity: AggregateRating | Review, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Itinerary(Relation):
	"""
	Description: Destination(s) ( Place ) that make up a trip. For a trip where destination order is important use ItemList to specify that order (see examples).
	"""
	def __init__(self, head_entity: Trip, tail_entity: Place | ItemList):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IupacName(Relation):
	"""
	Description: Systematic method of naming chemical compounds as recommended by the International Union of Pure and Applied Chemistry (IUPAC).
	"""
	def __init__(self, head_entity: MolecularEntity, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class JobBenefits(Relation):
	"""
	Description: Description of benefits associated with the job.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class JobDuration(Relation):
	"""
	Description: The expected duration of an employment offer as advertised by the employer. Relevant for job postings that have a clearly defined period in mind such as seasonal work, substitutes for maternal leave or any other temporary employment.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: QuantitativeValue | Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class JobImmediateStart(Relation):
	"""
	Description: An indicator as to whether a position is available for an immediate start.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class JobLocation(Relation):
	"""
	Description: A (typically single) geographic location associated with the job position.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class JobLocationType(Relation):
	"""
	Description: A description of the job location (e.g. TELECOMMUTE for telecommute jobs).
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class JobStartDate(Relation):
	"""
	Description: The date on which a successful applicant for this job would be expected to start work. Choose a specific date in the future or use the jobImmediateStart property to indicate the position is to be filled as soon as possible.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Date | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class JobTitle(Relation):
	"""
	Description: The job title of the person (for example, Financial Manager).
	"""
	def __init__(self, head_entity: Person, tail_entity: Text | DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Jurisdiction(Relation):
	"""
	Description: Indicates a legal jurisdiction, e.g. of some legislation, or where some government service is based.
	"""
	def __init__(self, head_entity: Legislation | GovernmentService, tail_entity: Text | AdministrativeArea):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationJurisdiction(Jurisdiction, SpatialCoverage):
	"""
	Description: The jurisdiction from which the legislation originates.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: AdministrativeArea | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Keywords(Relation):
	"""
	Description: Keywords or tags used to describe some item. Multiple textual entries in a keywords list are typically delimited by commas, or by repeating the property.
	"""
	def __init__(self, head_entity: Organization | SchemaEvent | Place | CreativeWork | Product, tail_entity: DefinedTerm | Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class KnownVehicleDamages(Relation):
	"""
	Description: A textual description of known damages, both repaired and unrepaired.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Knows(Relation):
	"""
	Description: The most generic bi-directional social/work relation.
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class KnowsAbout(Relation):
	"""
	Description: Of a Person, and less typically of an Organization, to indicate a topic that is known about - suggesting possible expertise but not implying it. We do not distinguish skill levels here, or relate this to educational content, events, objectives or JobPosting descriptions.
	"""
	def __init__(self, head_entity: Organization | Person, tail_entity: Text | URL | Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class KnowsLanguage(Relation):
	"""
	Description: Of a Person, and less typically of an Organization, to indicate a known language. We do not distinguish skill levels or reading/writing/speaking/signing here. Use language codes from the IETF BCP 47 standard.
	"""
	def __init__(self, head_entity: Organization | Person, tail_entity: Text | Language):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Label(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LabelDetails(Relation):
	"""
	Description: Link to the drug's label details.
	"""
	def __init__(self, head_entity: Drug, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LastReviewed(Relation):
	"""
	Description: Date on which the content on this web page was last reviewed for accuracy and/or completeness.
	"""
	def __init__(self, head_entity: WebPage, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LearningResourceType(Relation):
	"""
	Description: The predominant type or kind characterizing the learning resource. For example, 'presentation', 'handout'.
	"""
	def __init__(self, head_entity: CreativeWork | LearningResource, tail_entity: Text | DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LeaseLength(Relation):
	"""
	Description: Length of the lease for some Accommodation, either particular to some Offer or in some cases intrinsic to the property.
	"""
	def __init__(self, head_entity: Offer | Accommodation | RealEstateListing, tail_entity: QuantitativeValue | Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegalRepresentative(Relation):
	"""
	Description: One or multiple persons who represent this organization legally such as CEO or sole administrator.
	"""
	def __init__(self, head_entity: Organization, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegalStatus(Relation):
	"""
	Description: The drug or supplement's legal status, including any controlled substance schedules that apply.
	"""
	def __init__(self, head_entity: DietarySupplement | MedicalEntity | Drug, tail_entity: DrugLegalStatus | MedicalEnumeration | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegalValue(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationApplies(Relation):
	"""
	Description: Indicates that this legislation (or part of a legislation) somehow transfers another legislation in a different legislative context. This is an informative link, and it has no legal value. For legally-binding links of transposition, use the legislationTransposes property.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Legislation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationEnsuresImplementationOf(LegislationApplies):
	"""
	Description: Indicates that this Legislation ensures the implementation of another Legislation, for example by modifying national legislations so that they do not contradict to an EU regulation or decision. This implies a legal meaning. Transpositions of EU Directive should be captured with legislationTransposes.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Legislation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationTransposes(LegislationApplies):
	"""
	Description: Indicates that this legislation (or part of legislation) fulfills the objectives set by another legislation, by passing appropriate implementation measures. Typically, some legislations of European Union's member states or regions transpose European Directives. This indicates a legally binding link between the 2 legislations.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Legislation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationChanges(Relation):
	"""
	Description: Another legislation that this legislation changes. This encompasses the notions of amendment, replacement, correction, repeal, or other types of change. This may be a direct change (textual or non-textual amendment) or a consequential or indirect change.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Legislation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationAmends(LegislationChanges):
	"""
	Description: Another legislation that this legislation amends, introducing legal changes.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Legislation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationCommences(LegislationChanges):
	"""
	Description: Another legislation that this one sets into force.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Legislation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationRepeals(LegislationChanges):
	"""
	Description: Another legislation that this legislation repeals (cancels, abrogates).
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Legislation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationConsolidates(Relation):
	"""
	Description: Indicates another legislation taken into account in this consolidated legislation (which is usually the product of an editorial process that revises the legislation). This property should be used multiple times to refer to both the original version or the previous consolidated version, and to the legislations making the change.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Legislation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationCorrects(Relation):
	"""
	Description: Another legislation in which this one introduces textual changes, like correction of spelling mistakes, with no legal impact (for modifications that have legal impact, use legislationAmends).
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Legislation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationCountersignedBy(Relation):
	"""
	Description: The person or organization that countersigned the legislation. Depending on the legal context, a countersignature can indicate that the signed authority undertakes to assume responsibility for texts emanating from a person who is inviolable and irresponsible, (for example a King, Grand Duc or President), or that the authority is in charge of the implementation of the text.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationDateOfApplicability(Relation):
	"""
	Description: The date at which the Legislation becomes applicable. This can sometimes be distinct from the date of entry into force : a text may come in force today, and state it will become applicable in 3 months.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationDateVersion(Relation):
	"""
	Description: The point-in-time at which the provided description of the legislation is valid (e.g.: when looking at the law on the 2016-04-07 (= dateVersion), I get the consolidation of 2015-04-12 of the "National Insurance Contributions Act 2015")
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationLegalForce(Relation):
	"""
	Description: Whether the legislation is currently in force, not in force, or partially in force.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: LegalForceStatus):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationLegalValue(Relation):
	"""
	Description: The legal value of this legislation file. The same legislation can be written in multiple files with different legal values. Typically a digitally signed PDF have a "stronger" legal value than the HTML file of the same act.
	"""
	def __init__(self, head_entity: LegislationObject, tail_entity: LegalValueLevel):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LegislationResponsible(Relation):
	"""
	Description: An individual or organization that has some kind of responsibility for the legislation. Typically the ministry who is/was in charge of elaborating the legislation, or the adressee for potential questions about the legislation once it is published.
	"""
	def __init__(self, head_entity: Legislation, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Lesser(Relation):
	"""
	Description: This ordering relation for qualitative values indicates that the subject is lesser than the object.
	"""
	def __init__(self, head_entity: QualitativeValue, tail_entity: QualitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LesserOrEqual(Relation):
	"""
	Description: This ordering relation for qualitative values indicates that the subject is lesser than or equal to the object.
	"""
	def __init__(self, head_entity: QualitativeValue, tail_entity: QualitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Letterer(Relation):
	"""
	Description: The individual who adds lettering, including speech balloons and sound effects, to artwork.
	"""
	def __init__(self, head_entity: ComicIssue | VisualArtwork | ComicStory, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class License(Relation):
	"""
	Description: A license document that applies to this content, typically indicated by URL.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: CreativeWork | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LifeEvent(Relation):
	"""
	Description: A life event like baptism, communions, Bar Mitzvahs, Aqiqah, Namakarana, Miyamairi, burial, ....
	"""
	def __init__(self, head_entity: Person, tail_entity: SchemaEvent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Line(Relation):
	"""
	Description: A line is a point-to-point path consisting of two or more points. A line is expressed as a series of two or more point objects separated by space.
	"""
	def __init__(self, head_entity: GeoShape, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LineItemIdentifier(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LinkRelationship(Relation):
	"""
	Description: Indicates the relationship type of a Web link.
	"""
	def __init__(self, head_entity: LinkRole, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LiveBlogUpdate(Relation):
	"""
	Description: An update to the LiveBlog.
	"""
	def __init__(self, head_entity: LiveBlogPosting, tail_entity: BlogPosting):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LoanMortgageMandateAmount(Relation):
	"""
	Description: Amount of mortgage mandate that can be converted into a proper mortgage at a later stage.
	"""
	def __init__(self, head_entity: MortgageLoan, tail_entity: MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LoanPaymentAmount(Relation):
	"""
	Description: The amount of money to pay in a single payment.
	"""
	def __init__(self, head_entity: RepaymentSpecification, tail_entity: MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LoanPaymentFrequency(Relation):
	"""
	Description: Frequency of payments due, i.e. number of months between payments. This is defined as a frequency, i.e. the reciprocal of a period of time.
	"""
	def __init__(self, head_entity: RepaymentSpecification, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LoanRepaymentForm(Relation):
	"""
	Description: A form of paying back money previously borrowed from a lender. Repayment usually takes the form of periodic payments that normally include part principal plus interest in each payment.
	"""
	def __init__(self, head_entity: LoanOrCredit, tail_entity: RepaymentSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LoanType(Relation):
	"""
	Description: The type of a loan or credit.
	"""
	def __init__(self, head_entity: LoanOrCredit, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LocationCreated(Relation):
	"""
	Description: The location where the CreativeWork was created, which may not be the same as the location depicted in the CreativeWork.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LodgingUnitDescription(Relation):
	"""
	Description: A full description of the lodging unit.
	"""
	def __init__(self, head_entity: LodgingReservation, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LodgingUnitType(Relation):
	"""
	Description: Textual description of the unit type (including suite vs. room, size of bed, etc.).
	"""
	def __init__(self, head_entity: LodgingReservation, tail_entity: Text | QualitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class LogoReferencedDocument(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Lyricist(Relation):
	"""
	Description: The person who wrote the words.
	"""
	def __init__(self, head_entity: MusicComposition, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Lyrics(Relation):
	"""
	Description: The words in the song.
	"""
	def __init__(self, head_entity: MusicComposition, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MainContentOfPage(Relation):
	"""
	Description: Indicates if this web page element is the main subject of the page.
	"""
	def __init__(self, head_entity: WebPage, tail_entity: WebPageElement):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MainEntityOfPage(Relation):
	"""
	Description: Indicates a page (or other CreativeWork) for which this thing is the main entity being described. See background notes for details.
	"""
	def __init__(self, head_entity: Thing, tail_entity: CreativeWork | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Maintainer(Relation):
	"""
	Description: A maintainer of a Dataset, software package (SoftwareApplication), or other Project. A maintainer is a Person or Organization that manages contributions to, and/or publication of, some (typically complex) artifact. It is common for distributions of software and data to be based on "upstream" sources. When maintainer is applied to a specific version of something e.g.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MakesOffer(Relation):
	"""
	Description: A pointer to products or services offered by the organization or person.
	"""
	def __init__(self, head_entity: Organization | Person, tail_entity: Offer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ManufacturerAssignedId(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ManufacturerParty(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MapType(Relation):
	"""
	Description: Indicates the kind of Map, from the MapCategoryType Enumeration.
	"""
	def __init__(self, head_entity: Map, tail_entity: MapCategoryType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Maps(Relation):
	"""
	Description: Deprecated, use HasMap. A URL to a map of the place.
	"""
	def __init__(self, head_entity: Place, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MarginOfError(Relation):
	"""
	Description: A marginOfError for an Observation.
	"""
	def __init__(self, head_entity: Observation, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Material(Relation):
	"""
	Description: A material that something is made from, e.g. leather, wool, cotton, paper.
	"""
	def __init__(self, head_entity: CreativeWork | Product, tail_entity: Text | Product | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ArtMedium(Material):
	"""
	Description: The material used. (E.g. Oil, Watercolour, Acrylic, Linoprint, Marble, Cyanotype, Digital, Lithograph, DryPoint, Intaglio, Pastel, Woodcut, Pencil, Mixed Media, etc.)
	"""
	def __init__(self, head_entity: VisualArtwork, tail_entity: URL | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Surface(Material):
	"""
	Description: Deprecated, use ArtworkSurface. A material used as a surface in some artwork, e.g. Canvas, Paper, Wood, Board, etc.
	"""
	def __init__(self, head_entity: VisualArtwork, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MaterialExtent(Relation):
	"""
	Description: The quantity of the materials being described or an expression of the physical space they occupy.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: QuantitativeValue | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MathExpression(Relation):
	"""
	Description: A mathematical expression (e.g. 'x^2-3x=0') that may be solved for a specific variable, simplified, or transformed. This can take many formats, e.g. LaTeX, Ascii-Math, or math as you would write with a keyboard.
	"""
	def __init__(self, head_entity: MathSolver, tail_entity: Text | SolveMathAction):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MaximumEnrollment(Relation):
	"""
	Description: The maximum number of students who may be enrolled in the program.
	"""
	def __init__(self, head_entity: EducationalOccupationalProgram, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MaximumIntake(Relation):
	"""
	Description: Recommended intake of this supplement for a given population as defined by a specific recommending authority.
	"""
	def __init__(self, head_entity: DrugStrength | Drug | Substance | DietarySupplement, tail_entity: MaximumDoseSchedule):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MaximumPhysicalAttendeeCapacity(Relation):
	"""
	Description: The maximum physical attendee capacity of an Event whose eventAttendanceMode is OfflineEventAttendanceMode (or the offline aspects, in the case of a MixedEventAttendanceMode).
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MaximumVirtualAttendeeCapacity(Relation):
	"""
	Description: The maximum virtual attendee capacity of an Event whose eventAttendanceMode is OnlineEventAttendanceMode (or the online aspects, in the case of a MixedEventAttendanceMode).
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MealService(Relation):
	"""
	Description: Description of the meals that will be provided or available for purchase.
	"""
	def __init__(self, head_entity: Flight, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MeasuredProperty(Relation):
	"""
	Description: The measuredProperty of an Observation, typically via its StatisticalVariable. There are various kinds of applicable Property: a schema.org property, a property from other RDF-compatible systems, e.g. W3C RDF Data Cube, Data Commons, Wikidata, or schema.org extensions such as GS1's.
	"""
	def __init__(self, head_entity: Observation | StatisticalVariable, tail_entity: Property):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MeasurementDenominator(Relation):
	"""
	Description: Identifies the denominator variable when an observation represents a ratio or percentage.
	"""
	def __init__(self, head_entity: Observation | StatisticalVariable, tail_entity: StatisticalVariable):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MeasurementQualifier(Relation):
	"""
	Description: Provides additional qualification to an observation. For example, a GDP observation measures the Nominal value.
	"""
	def __init__(self, head_entity: StatisticalVariable | Observation, tail_entity: Enumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MeasurementTechnique(Relation):
	"""
	Description: A technique, method or technology used in an Observation, StatisticalVariable or Dataset (or DataDownload, DataCatalog), corresponding to the method used for measuring the corresponding variable(s) (for datasets, described using variableMeasured; for Observation, a StatisticalVariable).
	"""
	def __init__(self, head_entity: DataCatalog | StatisticalVariable | Dataset | DataDownload | PropertyValue | Observation, tail_entity: Text | URL | MeasurementMethodEnum | DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MeasurementMethod(MeasurementTechnique):
	"""
	Description: A subproperty of measurementTechnique that can be used for specifying specific methods, in particular via MeasurementMethodEnum.
	"""
	def __init__(self, head_entity: DataCatalog | StatisticalVariable | Dataset | PropertyValue | DataDownload | Observation, tail_entity: Text | URL | MeasurementMethodEnum | DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MechanismOfAction(Relation):
	"""
	Description: The specific biochemical interaction through which this drug or supplement produces its pharmacological effect.
	"""
	def __init__(self, head_entity: Drug | DietarySupplement, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MediaAuthenticityCategory(Relation):
	"""
	Description: Indicates a MediaManipulationRatingEnumeration classification of a media object (in the context of how it was published or shared).
	"""
	def __init__(self, head_entity: MediaReview, tail_entity: MediaManipulationRatingEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MediaItemAppearance(Relation):
	"""
	Description: In the context of a MediaReview, indicates specific media item(s) that are grouped using a MediaReviewItem.
	"""
	def __init__(self, head_entity: MediaReviewItem, tail_entity: MediaObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Median(Relation):
	"""
	Description: The median value.
	"""
	def __init__(self, head_entity: QuantitativeValueDistribution, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MeetsEmissionStandard(Relation):
	"""
	Description: Indicates that the vehicle meets the respective emission standard.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: Text | URL | QualitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Member(Relation):
	"""
	Description: A member of an Organization or a ProgramMembership. Organizations can be members of organizations; ProgramMembership is typically for individuals.
	"""
	def __init__(self, head_entity: Organization | ProgramMembership, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MemberOf(Relation):
	"""
	Description: An Organization (or ProgramMembership) to which this Person or Organization belongs.
	"""
	def __init__(self, head_entity: Organization | Person, tail_entity: ProgramMembership | Organization | MemberProgramTier):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Affiliation(MemberOf):
	"""
	Description: An organization that this person is affiliated with. For example, a school/university, a club, or a team.
	"""
	def __init__(self, head_entity: Person, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Members(Relation):
	"""
	Description: Deprecated, use Member. A member of this organization.
	"""
	def __init__(self, head_entity: ProgramMembership | Organization, tail_entity: Person | Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MembershipNumber(Relation):
	"""
	Description: A unique identifier for the membership.
	"""
	def __init__(self, head_entity: ProgramMembership, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MembershipPointsEarned(Relation):
	"""
	Description: The number of membership points earned by the member. If necessary, the unitText can be used to express the units the points are issued in. (E.g. stars, miles, etc.)
	"""
	def __init__(self, head_entity: ProgramMembership | PriceSpecification | MemberProgramTier, tail_entity: Number | QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MemoryRequirements(Relation):
	"""
	Description: Minimum memory requirements.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Mentions(Relation):
	"""
	Description: Indicates that the CreativeWork contains a reference to, but is not necessarily about a concept.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MenuAddOn(Relation):
	"""
	Description: Additional menu item(s) such as a side dish of salad or side order of fries that can be added to this menu item. Additionally it can be a menu section containing allowed add-on menu items for this menu item.
	"""
	def __init__(self, head_entity: MenuItem, tail_entity: MenuSection | MenuItem):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Merchant(Relation):
	"""
	Description: Deprecated, use Seller. 'merchant' is an out-dated term for 'seller'.
	"""
	def __init__(self, head_entity: Order, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MerchantReturnDays(Relation):
	"""
	Description: Specifies either a fixed return date or the number of days (from the delivery date) that a product can be returned. Used when the returnPolicyCategory property is specified as MerchantReturnFiniteReturnWindow.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy | MerchantReturnPolicySeasonalOverride, tail_entity: Integer | Date | DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MerchantReturnLink(Relation):
	"""
	Description: Specifies a Web page or service by URL, for product returns.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MessageAttachment(Relation):
	"""
	Description: A CreativeWork attached to the message.
	"""
	def __init__(self, head_entity: Message, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MileageFromOdometer(Relation):
	"""
	Description: The total distance travelled by the particular vehicle since its initial production, as read from its odometer. Typical unit code(s): KMT for kilometers, SMI for statute miles.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MobileUrl(Relation):
	"""
	Description: The mobileUrl property is provided for specific situations in which data consumers need to determine whether one of several provided URLs is a dedicated 'mobile site'. To discourage over-use, and reflecting intial usecases, the property is expected only on Product and Offer, rather than Thing.
	"""
	def __init__(self, head_entity: Offer | Product, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ModelDate(Relation):
	"""
	Description: The release date of a vehicle model (often used to differentiate versions of the same make and model).
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ModelName(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ModifiedTime(Relation):
	"""
	Description: The date and time the reservation was modified.
	"""
	def __init__(self, head_entity: Reservation, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MolecularFormula(Relation):
	"""
	Description: The empirical formula is the simplest whole number ratio of all the atoms in a molecule.
	"""
	def __init__(self, head_entity: MolecularEntity, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MolecularWeight(Relation):
	"""
	Description: This is the molecular weight of the entity being described, not of the parent. Units should be included in the form '<Number> <unit>', for example '12 amu' or as '<QuantitativeValue>.
	"""
	def __init__(self, head_entity: MolecularEntity, tail_entity: QuantitativeValue | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MonoisotopicMolecularWeight(Relation):
	"""
	Description: The monoisotopic mass is the sum of the masses of the atoms in a molecule using the unbound, ground-state, rest mass of the principal (most abundant) isotope for each element instead of the isotopic average mass. Please include the units in the form '<Number> <unit>', for example '770.230488 g/mol' or as '<QuantitativeValue>.
	"""
	def __init__(self, head_entity: MolecularEntity, tail_entity: Text | QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MonthlyMinimumRepaymentAmount(Relation):
	"""
	Description: The minimum payment is the lowest amount of money that one is required to pay on a credit card statement each month.
	"""
	def __init__(self, head_entity: PaymentCard, tail_entity: MonetaryAmount | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MonthsOfExperience(Relation):
	"""
	Description: Indicates the minimal number of months of experience required for a position.
	"""
	def __init__(self, head_entity: OccupationalExperienceRequirements, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Mpn(Relation):
	"""
	Description: The Manufacturer Part Number (MPN) of the product, or the product to which the offer refers.
	"""
	def __init__(self, head_entity: Demand | Product | Offer, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MultipleValues(Relation):
	"""
	Description: Whether multiple values are allowed for the property. Default is false.
	"""
	def __init__(self, head_entity: PropertyValueSpecification, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MuscleAction(Relation):
	"""
	Description: The movement the muscle generates.
	"""
	def __init__(self, head_entity: Muscle, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MusicArrangement(Relation):
	"""
	Description: An arrangement derived from the composition.
	"""
	def __init__(self, head_entity: MusicComposition, tail_entity: MusicComposition):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MusicBy(Relation):
	"""
	Description: The composer of the soundtrack.
	"""
	def __init__(self, head_entity: VideoGameSeries | VideoObject | RadioSeries | TVSeries | VideoGame | Episode | Clip | Movie | MovieSeries, tail_entity: Person | MusicGroup):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MusicCompositionForm(Relation):
	"""
	Description: The type of composition (e.g. overture, sonata, symphony, etc.).
	"""
	def __init__(self, head_entity: MusicComposition, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MusicGroupMember(Relation):
	"""
	Description: Deprecated, use Member. A member of a music group&#x2014;for example, John, Paul, George, or Ringo.
	"""
	def __init__(self, head_entity: MusicGroup, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MusicReleaseFormat(Relation):
	"""
	Description: Format of this release (the type of recording media used, i.e. compact disc, digital media, LP, etc.).
	"""
	def __init__(self, head_entity: MusicRelease, tail_entity: MusicReleaseFormatType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MusicalKey(Relation):
	"""
	Description: The key, mode, or scale this composition uses.
	"""
	def __init__(self, head_entity: MusicComposition, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NSNId(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NamedPosition(Relation):
	"""
	Description: Deprecated, use RoleName. A position played, performed or filled by a person or organization, as part of an organization. For example, an athlete in a SportsTeam might play in the position named 'Quarterback'.
	"""
	def __init__(self, head_entity: Role, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Nationality(Relation):
	"""
	Description: Nationality of the person.
	"""
	def __init__(self, head_entity: Person, tail_entity: Country):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NaturalProgression(Relation):
	"""
	Description: The expected progression of the condition if it is not treated and allowed to progress naturally.
	"""
	def __init__(self, head_entity: MedicalCondition, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NegativeNotes(Relation):
	"""
	Description: Provides negative considerations regarding something, most typically in pro/con lists for reviews (alongside positiveNotes). For symmetry In the case of a Review, the property describes the itemReviewed from the perspective of the review; in the case of a Product, the product itself is being described.
	"""
	def __init__(self, head_entity: Review | Product, tail_entity: ItemList | ListItem | Text | WebContent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NerveMotor(Relation):
	"""
	Description: The neurological pathway extension that involves muscle control.
	"""
	def __init__(self, head_entity: Nerve, tail_entity: Muscle):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NetWorth(Relation):
	"""
	Description: The total financial value of the person as calculated by subtracting the total value of liabilities from the total value of assets.
	"""
	def __init__(self, head_entity: Person, tail_entity: PriceSpecification | MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NewsUpdatesAndGuidelines(Relation):
	"""
	Description: Indicates a page with news updates and guidelines. This could often be (but is not required to be) the main page containing SpecialAnnouncement markup on a site.
	"""
	def __init__(self, head_entity: SpecialAnnouncement, tail_entity: WebContent | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NextItem(Relation):
	"""
	Description: A link to the ListItem that follows the current one.
	"""
	def __init__(self, head_entity: ListItem, tail_entity: ListItem):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NonEqual(Relation):
	"""
	Description: This ordering relation for qualitative values indicates that the subject is not equal to the object.
	"""
	def __init__(self, head_entity: QualitativeValue, tail_entity: QualitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NonProprietaryName(Relation):
	"""
	Description: The generic name of this drug or supplement.
	"""
	def __init__(self, head_entity: DietarySupplement | Drug, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NonprofitStatus(Relation):
	"""
	Description: nonprofitStatus indicates the legal status of a non-profit organization in its primary place of business.
	"""
	def __init__(self, head_entity: Organization, tail_entity: NonprofitType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NormalRange(Relation):
	"""
	Description: Range of acceptable values for a typical patient, when applicable.
	"""
	def __init__(self, head_entity: MedicalTest, tail_entity: MedicalEnumeration | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumAdults(Relation):
	"""
	Description: The number of adults staying in the unit.
	"""
	def __init__(self, head_entity: LodgingReservation, tail_entity: Integer | QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumChildren(Relation):
	"""
	Description: The number of children staying in the unit.
	"""
	def __init__(self, head_entity: LodgingReservation, tail_entity: Integer | QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumConstraints(Relation):
	"""
	Description: Indicates the number of constraints property values defined for a particular ConstraintNode such as StatisticalVariable. This helps applications understand if they have access to a sufficiently complete description of a StatisticalVariable or other construct that is defined using properties on template-style nodes.
	"""
	def __init__(self, head_entity: ConstraintNode, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumItems(Relation):
	"""
	Description: Limits the number of items being shipped for which these conditions apply.
	"""
	def __init__(self, head_entity: ShippingConditions, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumTracks(Relation):
	"""
	Description: The number of tracks in this album or playlist.
	"""
	def __init__(self, head_entity: MusicPlaylist, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfAccommodationUnits(Relation):
	"""
	Description: Indicates the total (available plus unavailable) number of accommodation units in an ApartmentComplex, or the number of accommodation units for a specific FloorPlan (within its specific ApartmentComplex). See also numberOfAvailableAccommodationUnits.
	"""
	def __init__(self, head_entity: FloorPlan | ApartmentComplex, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfAirbags(Relation):
	"""
	Description: The number or type of airbags in the vehicle.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: Text | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfAvailableAccommodationUnits(Relation):
	"""
	Description: Indicates the number of available accommodation units in an ApartmentComplex, or the number of accommodation units for a specific FloorPlan (within its specific ApartmentComplex). See also numberOfAccommodationUnits.
	"""
	def __init__(self, head_entity: ApartmentComplex | FloorPlan, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfAxles(Relation):
	"""
	Description: The number of axles. Typical unit code(s): C62.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfBathroomsTotal(Relation):
	"""
	Description: The total integer number of bathrooms in some Accommodation, following real estate conventions as documented in RESO: "The simple sum of the number of bathrooms. For example for a property with two Full Bathrooms and one Half Bathroom, the Bathrooms Total Integer will be 3.". See also numberOfRooms.
	"""
	def __init__(self, head_entity: Accommodation | FloorPlan, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfBedrooms(Relation):
	"""
	Description: The total integer number of bedrooms in a some Accommodation, ApartmentComplex or FloorPlan.
	"""
	def __init__(self, head_entity: Accommodation | FloorPlan | ApartmentComplex, tail_entity: QuantitativeValue | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfBeds(Relation):
	"""
	Description: The quantity of the given bed type available in the HotelRoom, Suite, House, or Apartment.
	"""
	def __init__(self, head_entity: BedDetails, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfCredits(Relation):
	"""
	Description: The number of credits or units awarded by a Course or required to complete an EducationalOccupationalProgram.
	"""
	def __init__(self, head_entity: Course | EducationalOccupationalProgram, tail_entity: Integer | StructuredValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfDoors(Relation):
	"""
	Description: The number of doors. Typical unit code(s): C62.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfEmployees(Relation):
	"""
	Description: The number of employees in an organization, e.g. business.
	"""
	def __init__(self, head_entity: Organization | BusinessAudience, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfEpisodes(Relation):
	"""
	Description: The number of episodes in this season or series.
	"""
	def __init__(self, head_entity: TVSeries | CreativeWorkSeason | VideoGameSeries | RadioSeries, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfForwardGears(Relation):
	"""
	Description: The total number of forward gears available for the transmission system of the vehicle. Typical unit code(s): C62.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfFullBathrooms(Relation):
	"""
	Description: Number of full bathrooms - The total number of full and ¾ bathrooms in an Accommodation. This corresponds to the BathroomsFull field in RESO.
	"""
	def __init__(self, head_entity: Accommodation | FloorPlan, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfItems(Relation):
	"""
	Description: The number of items in an ItemList. Note that some descriptions might not fully describe all items in a list (e.g., multi-page pagination); in such cases, the numberOfItems would be for the entire list.
	"""
	def __init__(self, head_entity: ItemList, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfLoanPayments(Relation):
	"""
	Description: The number of payments contractually required at origination to repay the loan. For monthly paying loans this is the number of months from the contractual first payment date to the maturity date.
	"""
	def __init__(self, head_entity: RepaymentSpecification, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfPages(Relation):
	"""
	Description: The number of pages in the book.
	"""
	def __init__(self, head_entity: Book, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfPartialBathrooms(Relation):
	"""
	Description: Number of partial bathrooms - The total number of half and ¼ bathrooms in an Accommodation. This corresponds to the BathroomsPartial field in RESO.
	"""
	def __init__(self, head_entity: Accommodation | FloorPlan, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfPlayers(Relation):
	"""
	Description: Indicate how many people can play this game (minimum, maximum, or range).
	"""
	def __init__(self, head_entity: Game | VideoGameSeries, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfPreviousOwners(Relation):
	"""
	Description: The number of owners of the vehicle, including the current one. Typical unit code(s): C62.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfRooms(Relation):
	"""
	Description: The number of rooms (excluding bathrooms and closets) of the accommodation or lodging business. Typical unit code(s): ROM for room or C62 for no unit. The type of room can be put in the unitText property of the QuantitativeValue.
	"""
	def __init__(self, head_entity: Suite | SingleFamilyResidence | Accommodation | FloorPlan | Apartment | House | LodgingBusiness, tail_entity: QuantitativeValue | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberOfSeasons(Relation):
	"""
	Description: The number of seasons in this series.
	"""
	def __init__(self, head_entity: VideoGameSeries | RadioSeries | TVSeries, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NumberedPosition(Relation):
	"""
	Description: A number associated with a role in an organization, for example, the number on an athlete's jersey.
	"""
	def __init__(self, head_entity: OrganizationRole, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Nutrition(Relation):
	"""
	Description: Nutrition information about the recipe or menu item.
	"""
	def __init__(self, head_entity: Recipe | MenuItem, tail_entity: NutritionInformation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Object(Relation):
	"""
	Description: The object upon which the action is carried out, whose state is kept intact or changed. Also known as the semantic roles patient, affected or undergoer (which change their state) or theme (which doesn't). E.g. John read a book.
	"""
	def __init__(self, head_entity: Action, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ActionOption(Object):
	"""
	Description: A sub property of object. The options subject to this action.
	"""
	def __init__(self, head_entity: ChooseAction, tail_entity: Text | Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Candidate(Object):
	"""
	Description: A sub property of object. The candidate subject of this action.
	"""
	def __init__(self, head_entity: VoteAction, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Followee(Object):
	"""
	Description: A sub property of object. The person or organization being followed.
	"""
	def __init__(self, head_entity: FollowAction, tail_entity: Person | Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasCollection(Object):
	"""
	Description: Deprecated, use TargetCollection. A sub property of object. The collection target of the action.
	"""
	def __init__(self, head_entity: UpdateAction, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasQuestion(Object):
	"""
	Description: A sub property of object. A question.
	"""
	def __init__(self, head_entity: AskAction, tail_entity: Question):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Option(Object):
	"""
	Description: Deprecated, use ActionOption. A sub property of object. The options subject to this action.
	"""
	def __init__(self, head_entity: ChooseAction, tail_entity: Text | Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Replacee(Object):
	"""
	Description: A sub property of object. The object that is being replaced.
	"""
	def __init__(self, head_entity: ReplaceAction, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Replacer(Object):
	"""
	Description: A sub property of object. The object that replaces.
	"""
	def __init__(self, head_entity: ReplaceAction, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TargetCollection(Object):
	"""
	Description: A sub property of object. The collection target of the action.
	"""
	def __init__(self, head_entity: UpdateAction, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ObservationAbout(Relation):
	"""
	Description: The observationAbout property identifies an entity, often a Place, associated with an Observation.
	"""
	def __init__(self, head_entity: Observation, tail_entity: Place | Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ObservationDate(Relation):
	"""
	Description: The observationDate of an Observation.
	"""
	def __init__(self, head_entity: Observation, tail_entity: Date | DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ObservationPeriod(Relation):
	"""
	Description: The length of time an Observation took place over. The format follows P[0-9][Y|M|D|h|m|s]`. For example, P1Y is Period 1 Year, P3M is Period 3 Months, P3h is Period 3 hours.
	"""
	def __init__(self, head_entity: Observation, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Occupancy(Relation):
	"""
	Description: The allowed total occupancy for the accommodation in persons (including infants etc). For individual accommodations, this is not necessarily the legal maximum but defines the permitted usage as per the contractual agreement (e.g. a double room used by a single person). Typical unit code(s): C62 for person.
	"""
	def __init__(self, head_entity: Suite | SingleFamilyResidence | Accommodation | HotelRoom | Apartment, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OccupationLocation(Relation):
	"""
	Description: The region/country for which this occupational description is appropriate. Note that educational requirements and qualifications can vary between jurisdictions.
	"""
	def __init__(self, head_entity: Occupation, tail_entity: AdministrativeArea):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OccupationalCategory(Relation):
	"""
	Description: A category describing the job, preferably using a term from a taxonomy such as BLS ONET-SOC, ISCO-08 or similar, with the property repeated for each applicable value. Ideally the taxonomy should be identified, and both the textual label and formal code for the category should be provided.
	"""
	def __init__(self, head_entity: WorkBasedProgram | Occupation | Physician | JobPosting | EducationalOccupationalProgram, tail_entity: CategoryCode | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OccupationalCredentialAwarded(Relation):
	"""
	Description: A description of the qualification, award, certificate, diploma or other occupational credential awarded as a consequence of successful completion of this course or program.
	"""
	def __init__(self, head_entity: Course | EducationalOccupationalProgram, tail_entity: EducationalOccupationalCredential | Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OfferCount(Relation):
	"""
	Description: The number of offers for the product.
	"""
	def __init__(self, head_entity: AggregateOffer, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OfferedBy(Relation):
	"""
	Description: A pointer to the organization or person making the offer.
	"""
	def __init__(self, head_entity: Offer, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Offers(Relation):
	"""
	Description: An offer to provide this item&#x2014;for example, an offer to sell a product, rent the DVD of a movie, perform a service, or give away tickets to an event. Use businessFunction to indicate the kind of transaction offered, i.e. sell, lease, etc. This property can also be used to describe a Demand. While this property is listed as expected on a number of common types, it can be used in others.
	"""
	def __init__(self, head_entity: CreativeWork | Product | Service | AggregateOffer | EducationalOccupationalProgram | MenuItem | Trip | SchemaEvent, tail_entity: Offer | Demand):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OffersPrescriptionByMail(Relation):
	"""
	Description: Whether prescriptions can be delivered by mail.
	"""
	def __init__(self, head_entity: HealthPlanFormulary, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OgImage(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OpeningHours(Relation):
	"""
	Description: The general opening hours for a business. Opening hours can be specified as a weekly time range, starting with days, then times per day. Multiple days can be listed with commas ',' separating each day. Day or time ranges are specified using a hyphen '-'. * Days are specified using the following two-letter combinations: Mo`, Tu`, We`, Th`, Fr`, Sa`, Su`. * Times are specified using 24:00 format.
	"""
	def __init__(self, head_entity: CivicStructure | LocalBusiness, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Opens(Relation):
	"""
	Description: The opening hour of the place or service on the given day(s) of the week.
	"""
	def __init__(self, head_entity: OpeningHoursSpecification, tail_entity: Time):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OrderDelivery(Relation):
	"""
	Description: The delivery of the parcel related to this order or order item.
	"""
	def __init__(self, head_entity: OrderItem | Order, tail_entity: ParcelDelivery):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OrderIdentifier(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OrderItemNumber(Relation):
	"""
	Description: The identifier of the order item.
	"""
	def __init__(self, head_entity: OrderItem, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OrderItemStatus(Relation):
	"""
	Description: The current status of the order item.
	"""
	def __init__(self, head_entity: OrderItem, tail_entity: OrderStatus):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OrderPercentage(Relation):
	"""
	Description: Value representing the fraction of the value of the order that is charged as shipping cost. Example: 0.10 would mean shipping rate is 10% of the total order value.
	"""
	def __init__(self, head_entity: ShippingRateSettings, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OrderValue(Relation):
	"""
	Description: Minimum and maximum order value for which these shipping conditions are valid.
	"""
	def __init__(self, head_entity: ShippingConditions, tail_entity: MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OrganizationFormationDate(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OrganizationLegalName(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OrganizationTerminationDate(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Organizer(Relation):
	"""
	Description: An organizer of an Event.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OriginAddress(Relation):
	"""
	Description: Shipper's address.
	"""
	def __init__(self, head_entity: ParcelDelivery, tail_entity: PostalAddress):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OriginCountry(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OriginalMediaLink(Relation):
	"""
	Description: Link to the page containing an original version of the content, or directly to an online copy of the original MediaObject content, e.g. video file.
	"""
	def __init__(self, head_entity: MediaReview, tail_entity: MediaObject | URL | WebPage):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OriginatesFrom(Relation):
	"""
	Description: The vasculature the lymphatic structure originates, or afferents, from.
	"""
	def __init__(self, head_entity: LymphaticVessel, tail_entity: Vessel):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Overdosage(Relation):
	"""
	Description: Any information related to overdose on a drug, including signs or symptoms, treatments, contact information for emergency response.
	"""
	def __init__(self, head_entity: Drug, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OwnedFrom(Relation):
	"""
	Description: The date and time of obtaining the product.
	"""
	def __init__(self, head_entity: OwnershipInfo, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OwnedThrough(Relation):
	"""
	Description: The date and time of giving up ownership on the product.
	"""
	def __init__(self, head_entity: OwnershipInfo, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Owner(Relation):
	"""
	Description: A person or organization who owns this Thing.
	"""
	def __init__(self, head_entity: Thing, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Owns(Relation):
	"""
	Description: Things owned by the organization or person.
	"""
	def __init__(self, head_entity: Organization | Person, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PageEnd(Relation):
	"""
	Description: The page on which the work ends; for example "138" or "xvi".
	"""
	def __init__(self, head_entity: Article | PublicationIssue | Chapter | PublicationVolume, tail_entity: Integer | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PageStart(Relation):
	"""
	Description: The page on which the work starts; for example "135" or "xiii".
	"""
	def __init__(self, head_entity: Article | PublicationIssue | Chapter | PublicationVolume, tail_entity: Integer | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Pages(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Pagination(Relation):
	"""
	Description: Any description of pages that is not separated into pageStart and pageEnd; for example, "1-6, 9, 55" or "10-12, 46-49".
	"""
	def __init__(self, head_entity: PublicationIssue | Chapter | PublicationVolume | Article, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Parent(Relation):
	"""
	Description: A parent of this person.
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ParentItem(Relation):
	"""
	Description: The parent of a question, answer or item in general. Typically used for Q/A discussion threads e.g. a chain of comments with the first comment being an Article or other CreativeWork. See also comment which points from something to a comment about it.
	"""
	def __init__(self, head_entity: Question | Comment | Answer, tail_entity: CreativeWork | Comment):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ParentOrganization(Relation):
	"""
	Description: The larger organization that this organization is a subOrganization of, if any.
	"""
	def __init__(self, head_entity: Organization, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ParentService(Relation):
	"""
	Description: A broadcast service to which the broadcast service may belong to such as regional variations of a national channel.
	"""
	def __init__(self, head_entity: BroadcastService, tail_entity: BroadcastService):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ParentTaxon(Relation):
	"""
	Description: Closest parent taxon of the taxon in question.
	"""
	def __init__(self, head_entity: Taxon, tail_entity: Text | URL | Taxon):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Parents(Relation):
	"""
	Description: Deprecated, use Parent. A parents of the person.
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PartOfSystem(Relation):
	"""
	Description: The anatomical or organ system that this structure is part of.
	"""
	def __init__(self, head_entity: AnatomicalStructure, tail_entity: AnatomicalSystem):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PartOfTrip(Relation):
	"""
	Description: Identifies that this Trip is a subTrip of another Trip. For example Day 1, Day 2, etc. of a multi-day trip.
	"""
	def __init__(self, head_entity: Trip, tail_entity: Trip):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Participant(Relation):
	"""
	Description: Other co-agents that participated in the action indirectly. E.g. John wrote a book with Steve.
	"""
	def __init__(self, head_entity: Action, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Borrower(Participant):
	"""
	Description: A sub property of participant. The person that borrows the object being lent.
	"""
	def __init__(self, head_entity: LendAction, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Buyer(Participant):
	"""
	Description: A sub property of participant. The participant/person/organization that bought the object.
	"""
	def __init__(self, head_entity: SellAction, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Endorsee(Participant):
	"""
	Description: A sub property of participant. The person/organization being supported.
	"""
	def __init__(self, head_entity: EndorseAction, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasRealEstateAgent(Participant):
	"""
	Description: A sub property of participant. The real estate agent involved in the action.
	"""
	def __init__(self, head_entity: RentAction, tail_entity: RealEstateAgent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasSportsTeam(Participant):
	"""
	Description: A sub property of participant. The sports team that participated on this action.
	"""
	def __init__(self, head_entity: ExerciseAction, tail_entity: SportsTeam):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Landlord(Participant):
	"""
	Description: A sub property of participant. The owner of the real estate property.
	"""
	def __init__(self, head_entity: RentAction, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Lender(Participant):
	"""
	Description: A sub property of participant. The person that lends the object being borrowed.
	"""
	def __init__(self, head_entity: BorrowAction, tail_entity: Person | Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Loser(Participant):
	"""
	Description: A sub property of participant. The loser of the action.
	"""
	def __init__(self, head_entity: WinAction, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Opponent(Participant):
	"""
	Description: A sub property of participant. The opponent on this action.
	"""
	def __init__(self, head_entity: ExerciseAction, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Recipient(Participant):
	"""
	Description: A sub property of participant. The participant who is at the receiving end of the action.
	"""
	def __init__(self, head_entity: AuthorizeAction | Message | SendAction | ReturnAction | TipAction | CommunicateAction | GiveAction | DonateAction | PayAction, tail_entity: Organization | Person | ContactPoint | Audience):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class BccRecipient(Recipient):
	"""
	Description: A sub property of recipient. The recipient blind copied on a message.
	"""
	def __init__(self, head_entity: Message, tail_entity: Organization | Person | ContactPoint):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CcRecipient(Recipient):
	"""
	Description: A sub property of recipient. The recipient copied on a message.
	"""
	def __init__(self, head_entity: Message, tail_entity: Organization | Person | ContactPoint):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ToRecipient(Recipient):
	"""
	Description: A sub property of recipient. The recipient who was directly sent the message.
	"""
	def __init__(self, head_entity: Message, tail_entity: Organization | Person | ContactPoint | Audience):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Sender(Participant):
	"""
	Description: A sub property of participant. The participant who is at the sending end of the action.
	"""
	def __init__(self, head_entity: ReceiveAction | Message, tail_entity: Organization | Person | Audience):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Vendor(Participant):
	"""
	Description: Deprecated, use Seller. 'vendor' is an earlier term for 'seller'.
	"""
	def __init__(self, head_entity: BuyAction, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Winner(Participant):
	"""
	Description: A sub property of participant. The winner of the action.
	"""
	def __init__(self, head_entity: LoseAction, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PartySize(Relation):
	"""
	Description: Number of people the reservation should accommodate.
	"""
	def __init__(self, head_entity: TaxiReservation | FoodEstablishmentReservation, tail_entity: Integer | QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PassedBy(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PassengerPriorityStatus(Relation):
	"""
	Description: The priority status assigned to a passenger for security or boarding (e.g. FastTrack or Priority).
	"""
	def __init__(self, head_entity: FlightReservation, tail_entity: Text | QualitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PassengerSequenceNumber(Relation):
	"""
	Description: The passenger's sequence number as assigned by the airline.
	"""
	def __init__(self, head_entity: FlightReservation, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Pathophysiology(Relation):
	"""
	Description: Changes in the normal mechanical, physical, and biochemical functions that are associated with this activity or condition.
	"""
	def __init__(self, head_entity: MedicalCondition | PhysicalActivity, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Pattern(Relation):
	"""
	Description: A pattern that something has, for example 'polka dot', 'striped', 'Canadian flag'. Values are typically expressed as text, although links to controlled value schemes are also supported.
	"""
	def __init__(self, head_entity: CreativeWork | Product, tail_entity: DefinedTerm | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Payload(Relation):
	"""
	Description: The permitted weight of passengers and cargo, EXCLUDING the weight of the empty vehicle. Typical unit code(s): KGM for kilogram, LBR for pound * Note 1: Many databases specify the permitted TOTAL weight instead, which is the sum of weight and payload * Note 2: You can indicate additional information in the name of the QuantitativeValue node.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PaymentAccepted(Relation):
	"""
	Description: Cash, Credit Card, Cryptocurrency, Local Exchange Tradings System, etc.
	"""
	def __init__(self, head_entity: LocalBusiness, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PaymentDueDate(Relation):
	"""
	Description: The date that payment is due.
	"""
	def __init__(self, head_entity: Invoice | Order, tail_entity: DateTime | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PaymentMeansID(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PaymentMethodId(Relation):
	"""
	Description: An identifier for the method of payment used (e.g. the last 4 digits of the credit card).
	"""
	def __init__(self, head_entity: Invoice | Order, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PaymentStatus(Relation):
	"""
	Description: The status of payment; whether the invoice has been paid or not.
	"""
	def __init__(self, head_entity: Invoice, tail_entity: Text | PaymentStatusType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Penciler(Relation):
	"""
	Description: The individual who draws the primary narrative artwork.
	"""
	def __init__(self, head_entity: VisualArtwork | ComicStory | ComicIssue, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Percentile10(Relation):
	"""
	Description: The 10th percentile value.
	"""
	def __init__(self, head_entity: QuantitativeValueDistribution, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Percentile25(Relation):
	"""
	Description: The 25th percentile value.
	"""
	def __init__(self, head_entity: QuantitativeValueDistribution, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Percentile75(Relation):
	"""
	Description: The 75th percentile value.
	"""
	def __init__(self, head_entity: QuantitativeValueDistribution, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Percentile90(Relation):
	"""
	Description: The 90th percentile value.
	"""
	def __init__(self, head_entity: QuantitativeValueDistribution, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PerformTime(Relation):
	"""
	Description: The length of time it takes to perform instructions or a direction (not including time to prepare the supplies), in ISO 8601 duration format.
	"""
	def __init__(self, head_entity: HowTo | HowToDirection, tail_entity: Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CookTime(PerformTime):
	"""
	Description: The time it takes to actually cook the dish, in ISO 8601 duration format.
	"""
	def __init__(self, head_entity: Recipe, tail_entity: Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Performer(Relation):
	"""
	Description: A performer at the event&#x2014;for example, a presenter, musician, musical group or actor.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PerformerIn(Relation):
	"""
	Description: Event that this person is a performer or participant in.
	"""
	def __init__(self, head_entity: Person, tail_entity: SchemaEvent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Performers(Relation):
	"""
	Description: Deprecated, use Performer. The main performer or performers of the event&#x2014;for example, a presenter, musician, or actor.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PermissionType(Relation):
	"""
	Description: The type of permission granted the person, organization, or audience.
	"""
	def __init__(self, head_entity: DigitalDocumentPermission, tail_entity: DigitalDocumentPermissionType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Permissions(Relation):
	"""
	Description: Permission(s) required to run the app (for example, a mobile app may require full internet access or may run only on wifi).
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PermitAudience(Relation):
	"""
	Description: The target audience for this permit.
	"""
	def __init__(self, head_entity: Permit, tail_entity: Audience):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PermittedUsage(Relation):
	"""
	Description: Indications regarding the permitted usage of the accommodation.
	"""
	def __init__(self, head_entity: Accommodation, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PetsAllowed(Relation):
	"""
	Description: Indicates whether pets are allowed to enter the accommodation or lodging business. More detailed information can be put in a text value.
	"""
	def __init__(self, head_entity: ApartmentComplex | LodgingBusiness | Accommodation | FloorPlan, tail_entity: Text | Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PhoneticText(Relation):
	"""
	Description: Representation of a text textValue using the specified speechToTextMarkup. For example the city name of Houston in IPA: /ˈhjuːstən/.
	"""
	def __init__(self, head_entity: PronounceableText, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Photos(Relation):
	"""
	Description: Deprecated, use Photo. Photographs of this place.
	"""
	def __init__(self, head_entity: Place, tail_entity: Photograph | ImageObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PhysicalRequirement(Relation):
	"""
	Description: A description of the types of physical activity associated with the job. Defined terms such as those in O*net may be used, but note that there is no way to specify the level of ability as well as its nature when using a defined term.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Text | URL | DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PhysiologicalBenefits(Relation):
	"""
	Description: Specific physiologic benefits associated to the plan.
	"""
	def __init__(self, head_entity: Diet, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PickupLocation(Relation):
	"""
	Description: Where a taxi will pick up a passenger or a rental car can be picked up.
	"""
	def __init__(self, head_entity: TaxiReservation | RentalCarReservation, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PickupTime(Relation):
	"""
	Description: When a taxi will pick up a passenger or a rental car can be picked up.
	"""
	def __init__(self, head_entity: TaxiReservation | RentalCarReservation, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PlayMode(Relation):
	"""
	Description: Indicates whether this game is multi-player, co-op or single-player. The game can be marked as multi-player, co-op and single-player at the same time.
	"""
	def __init__(self, head_entity: VideoGameSeries | VideoGame, tail_entity: GamePlayMode):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PlayerType(Relation):
	"""
	Description: Player type required&#x2014;for example, Flash or Silverlight.
	"""
	def __init__(self, head_entity: MediaObject, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PlayersOnline(Relation):
	"""
	Description: Number of players on the server.
	"""
	def __init__(self, head_entity: GameServer, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Polygon(Relation):
	"""
	Description: A polygon is the area enclosed by a point-to-point path for which the starting and ending points are the same. A polygon is expressed as a series of four or more space delimited points where the first and final points are identical.
	"""
	def __init__(self, head_entity: GeoShape, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PopulationType(Relation):
	"""
	Description: Indicates the populationType common to all members of a StatisticalPopulation or all cases within the scope of a StatisticalVariable.
	"""
	def __init__(self, head_entity: StatisticalPopulation | StatisticalVariable, tail_entity: Class):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Position(Relation):
	"""
	Description: The position of an item in a series or sequence of items.
	"""
	def __init__(self, head_entity: CreativeWork | ListItem, tail_entity: Text | Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ClipNumber(Position):
	"""
	Description: Position of the clip within an ordered group of clips.
	"""
	def __init__(self, head_entity: Clip, tail_entity: Text | Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class EpisodeNumber(Position):
	"""
	Description: Position of the episode within an ordered group of episodes.
	"""
	def __init__(self, head_entity: Episode, tail_entity: Text | Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class IssueNumber(Position):
	"""
	Description: Identifies the issue of publication; for example, "iii" or "2".
	"""
	def __init__(self, head_entity: PublicationIssue, tail_entity: Text | Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SeasonNumber(Position):
	"""
	Description: Position of the season within an ordered group of seasons.
	"""
	def __init__(self, head_entity: CreativeWorkSeason, tail_entity: Integer | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VolumeNumber(Position):
	"""
	Description: Identifies the volume of publication or multi-part work; for example, "iii" or "2".
	"""
	def __init__(self, head_entity: PublicationVolume, tail_entity: Integer | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PositiveNotes(Relation):
	"""
	Description: Provides positive considerations regarding something, for example product highlights or (alongside negativeNotes) pro/con lists for reviews. In the case of a Review, the property describes the itemReviewed from the perspective of the review; in the case of a Product, the product itself is being described.
	"""
	def __init__(self, head_entity: Product | Review, tail_entity: WebContent | ItemList | ListItem | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PossibleComplication(Relation):
	"""
	Description: A possible unexpected and unfavorable evolution of a medical condition. Complications may include worsening of the signs or symptoms of the disease, extension of the condition to other organ systems, etc.
	"""
	def __init__(self, head_entity: MedicalCondition, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PossibleTreatment(Relation):
	"""
	Description: A possible treatment to address this condition, sign or symptom.
	"""
	def __init__(self, head_entity: MedicalSignOrSymptom | MedicalCondition, tail_entity: MedicalTherapy | Drug | LifestyleModification | DrugClass):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PostOfficeBox(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PostOfficeBoxNumber(Relation):
	"""
	Description: The post office box number for PO box addresses.
	"""
	def __init__(self, head_entity: PostalAddress, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PostOp(Relation):
	"""
	Description: A description of the postoperative procedures, care, and/or followups for this device.
	"""
	def __init__(self, head_entity: MedicalDevice, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PostalCode(Relation):
	"""
	Description: The postal code. For example, 94043.
	"""
	def __init__(self, head_entity: GeoCoordinates | DefinedRegion | PostalAddress | GeoShape, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PostalCodePrefix(Relation):
	"""
	Description: A defined range of postal codes indicated by a common textual prefix. Used for non-numeric systems such as UK.
	"""
	def __init__(self, head_entity: DefinedRegion, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PostalCodeRange(Relation):
	"""
	Description: A defined range of postal codes.
	"""
	def __init__(self, head_entity: DefinedRegion, tail_entity: PostalCodeRangeSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PostcodeCode(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PotentialAction(Relation):
	"""
	Description: Indicates a potential Action, which describes an idealized action in which this thing would play an 'object' role.
	"""
	def __init__(self, head_entity: Thing, tail_entity: Action):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PotentialUse(Relation):
	"""
	Description: Intended use of the BioChemEntity by humans.
	"""
	def __init__(self, head_entity: ChemicalSubstance | MolecularEntity, tail_entity: DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PracticesAt(Relation):
	"""
	Description: A MedicalOrganization where the IndividualPhysician practices.
	"""
	def __init__(self, head_entity: IndividualPhysician, tail_entity: MedicalOrganization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PreOp(Relation):
	"""
	Description: A description of the workup, testing, and other preparations required before implanting this device.
	"""
	def __init__(self, head_entity: MedicalDevice, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PredecessorOf(Relation):
	"""
	Description: A pointer from a previous, often discontinued variant of the product to its newer variant.
	"""
	def __init__(self, head_entity: ProductModel, tail_entity: ProductModel):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PregnancyCategory(Relation):
	"""
	Description: Pregnancy category of this drug.
	"""
	def __init__(self, head_entity: Drug, tail_entity: DrugPregnancyCategory):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PregnancyWarning(Relation):
	"""
	Description: Any precaution, guidance, contraindication, etc. related to this drug's use during pregnancy.
	"""
	def __init__(self, head_entity: Drug, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PrepTime(Relation):
	"""
	Description: The length of time it takes to prepare the items to be used in instructions or a direction, in ISO 8601 duration format.
	"""
	def __init__(self, head_entity: HowToDirection | HowTo, tail_entity: Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Preparation(Relation):
	"""
	Description: Typical preparation that a patient must undergo before having the procedure performed.
	"""
	def __init__(self, head_entity: MedicalProcedure, tail_entity: MedicalEntity | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PrescribingInfo(Relation):
	"""
	Description: Link to prescribing information for the drug.
	"""
	def __init__(self, head_entity: Drug, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PrescriptionStatus(Relation):
	"""
	Description: Indicates the status of drug prescription, e.g. local catalogs classifications or whether the drug is available by prescription or over-the-counter, etc.
	"""
	def __init__(self, head_entity: Drug, tail_entity: Text | DrugPrescriptionStatus):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PreviousItem(Relation):
	"""
	Description: A link to the ListItem that precedes the current one.
	"""
	def __init__(self, head_entity: ListItem, tail_entity: ListItem):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PreviousStartDate(Relation):
	"""
	Description: Used in conjunction with eventStatus for rescheduled or cancelled events. This property contains the previously scheduled start date. For rescheduled events, the startDate property should be used for the newly scheduled start date. In the (rare) case of an event that has been postponed and rescheduled multiple times, this field may be repeated.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: DateTime | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PriceComponent(Relation):
	"""
	Description: This property links to all UnitPriceSpecification nodes that apply in parallel for the CompoundPriceSpecification node.
	"""
	def __init__(self, head_entity: CompoundPriceSpecification, tail_entity: PriceSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PriceComponentType(Relation):
	"""
	Description: Identifies a price component (for example, a line item on an invoice), part of the total price for an offer.
	"""
	def __init__(self, head_entity: UnitPriceSpecification, tail_entity: PriceComponentTypeEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PriceRange(Relation):
	"""
	Description: The price range of the business, for example $$$`.
	"""
	def __init__(self, head_entity: LocalBusiness, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PriceTypeCode(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PrimaryImageOfPage(Relation):
	"""
	Description: Indicates the main image on the page.
	"""
	def __init__(self, head_entity: WebPage, tail_entity: ImageObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PrimaryPrevention(Relation):
	"""
	Description: A preventative therapy used to prevent an initial occurrence of the medical condition, such as vaccination.
	"""
	def __init__(self, head_entity: MedicalCondition, tail_entity: MedicalTherapy):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PrintColumn(Relation):
	"""
	Description: The number of the column in which the NewsArticle appears in the print edition.
	"""
	def __init__(self, head_entity: NewsArticle, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PrintDesignDescription(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PrintEdition(Relation):
	"""
	Description: The edition of the print product in which the NewsArticle appears.
	"""
	def __init__(self, head_entity: NewsArticle, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PrintPage(Relation):
	"""
	Description: If this NewsArticle appears in print, this field indicates the name of the page on which the article is found. Please note that this field is intended for the exact page name (e.g. A5, B18).
	"""
	def __init__(self, head_entity: NewsArticle, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PrintSection(Relation):
	"""
	Description: If this NewsArticle appears in print, this field indicates the print section in which the article appeared.
	"""
	def __init__(self, head_entity: NewsArticle, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Procedure(Relation):
	"""
	Description: A description of the procedure involved in setting up, using, and/or installing the device.
	"""
	def __init__(self, head_entity: MedicalDevice, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProcedureType(Relation):
	"""
	Description: The type of procedure, for example Surgical, Noninvasive, or Percutaneous.
	"""
	def __init__(self, head_entity: MedicalProcedure, tail_entity: MedicalProcedureType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProcessingCountry(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProcessingTime(Relation):
	"""
	Description: Estimated processing time for the service using this channel.
	"""
	def __init__(self, head_entity: ServiceChannel, tail_entity: Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProcessorRequirements(Relation):
	"""
	Description: Processor architecture required to run the application (e.g. IA64).
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Producer(Relation):
	"""
	Description: The person or organization who produced the work (e.g. music album, movie, TV/radio series etc.).
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Produces(Relation):
	"""
	Description: Deprecated, use ServiceOutput. The tangible thing generated by the service, e.g. a passport, permit, etc.
	"""
	def __init__(self, head_entity: Service, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProductAvailabilityDate(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProductGroupID(Relation):
	"""
	Description: Indicates a textual identifier for a ProductGroup.
	"""
	def __init__(self, head_entity: ProductGroup, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProductSupported(Relation):
	"""
	Description: The product or service this support contact point is related to (such as product support for a particular product line). This can be a specific product or product line (e.g. "iPhone") or a general category of products or services (e.g. "smartphones").
	"""
	def __init__(self, head_entity: ContactPoint, tail_entity: Text | Product):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProductionCompany(Relation):
	"""
	Description: The production company or studio responsible for the item, e.g. series, video game, episode etc.
	"""
	def __init__(self, head_entity: MediaObject | RadioSeries | TVSeries | Episode | CreativeWorkSeason | MovieSeries | Movie | VideoGameSeries, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProductionDate(Relation):
	"""
	Description: The date of production of the item, e.g. vehicle.
	"""
	def __init__(self, head_entity: Vehicle | Product, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProficiencyLevel(Relation):
	"""
	Description: Proficiency needed for this content; expected values: 'Beginner', 'Expert'.
	"""
	def __init__(self, head_entity: TechArticle, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Program(Relation):
	"""
	Description: The MemberProgram associated with a ProgramMembership.
	"""
	def __init__(self, head_entity: ProgramMembership, tail_entity: MemberProgram):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProgramMembershipUsed(Relation):
	"""
	Description: Any membership in a frequent flyer, hotel loyalty program, etc. being applied to the reservation.
	"""
	def __init__(self, head_entity: Reservation, tail_entity: ProgramMembership):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProgramName(Relation):
	"""
	Description: The program providing the membership. It is preferable to use :program instead.
	"""
	def __init__(self, head_entity: ProgramMembership, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProgramPrerequisites(Relation):
	"""
	Description: Prerequisites for enrolling in the program.
	"""
	def __init__(self, head_entity: EducationalOccupationalProgram, tail_entity: EducationalOccupationalCredential | AlignmentObject | Course | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProgramType(Relation):
	"""
	Description: The type of educational or occupational program. For example, classroom, internship, alternance, etc.
	"""
	def __init__(self, head_entity: EducationalOccupationalProgram, tail_entity: Text | DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProgrammingLanguage(Relation):
	"""
	Description: The computer programming language.
	"""
	def __init__(self, head_entity: SoftwareSourceCode, tail_entity: Text | ComputerLanguage):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProgrammingModel(Relation):
	"""
	Description: Indicates whether API is managed or unmanaged.
	"""
	def __init__(self, head_entity: APIReference, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PromotionalMessage(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Pronouns(Relation):
	"""
	Description: A short string listing or describing pronouns for a person. Typically the person concerned is the best authority as pronouns are a critical part of personal identity and expression.
	"""
	def __init__(self, head_entity: Person, tail_entity: DefinedTerm | StructuredValue | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PropertyID(Relation):
	"""
	Description: A commonly used identifier for the characteristic represented by the property, e.g. a manufacturer or a standard code for a property. propertyID can be (1) a prefixed string, mainly meant to be used with standards for product properties; (2) a site-specific, non-prefixed string (e.g.
	"""
	def __init__(self, head_entity: PropertyValue, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProprietaryName(Relation):
	"""
	Description: Proprietary name given to the diet plan, typically by its originator or creator.
	"""
	def __init__(self, head_entity: Drug | DietarySupplement, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProteinContent(Relation):
	"""
	Description: The number of grams of protein.
	"""
	def __init__(self, head_entity: NutritionInformation, tail_entity: Mass):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Provider(Relation):
	"""
	Description: The service provider, service operator, or service performer; the goods producer. Another party (a seller) may offer those services or goods on behalf of the provider. A provider may also serve as the seller.
	"""
	def __init__(self, head_entity: Service | CreativeWork | FinancialIncentive | EducationalOccupationalProgram | ParcelDelivery | Invoice | Reservation | Action | Trip, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProviderMobility(Relation):
	"""
	Description: Indicates the mobility of a provided service (e.g. 'static', 'dynamic').
	"""
	def __init__(self, head_entity: Service, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProvidesBroadcastService(Relation):
	"""
	Description: The BroadcastService offered on this channel.
	"""
	def __init__(self, head_entity: BroadcastChannel, tail_entity: BroadcastService):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ProvidesService(Relation):
	"""
	Description: The service provided by this channel.
	"""
	def __init__(self, head_entity: ServiceChannel, tail_entity: Service):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PublicAccess(Relation):
	"""
	Description: A flag to signal that the Place is open to public visitors. If this property is omitted there is no assumed default boolean value.
	"""
	def __init__(self, head_entity: Place, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PublicTransportClosuresInfo(Relation):
	"""
	Description: Information about public transport closures.
	"""
	def __init__(self, head_entity: SpecialAnnouncement, tail_entity: WebContent | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Publication(Relation):
	"""
	Description: A publication event associated with the item.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: PublicationEvent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PublicationType(Relation):
	"""
	Description: The type of the medical article, taken from the US NLM MeSH publication type catalog. See also MeSH documentation.
	"""
	def __init__(self, head_entity: MedicalScholarlyArticle, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PublishedBy(Relation):
	"""
	Description: An agent associated with the publication event.
	"""
	def __init__(self, head_entity: PublicationEvent, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PublishedOn(Relation):
	"""
	Description: A broadcast service associated with the publication event.
	"""
	def __init__(self, head_entity: PublicationEvent, tail_entity: BroadcastService):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Publisher(Relation):
	"""
	Description: The publisher of the article in question.
	"""
	def __init__(self, head_entity: CreativeWork | FinancialIncentive, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PublisherImprint(Relation):
	"""
	Description: The publishing division which published the comic.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PublishingPrinciples(Relation):
	"""
	Description: The publishingPrinciples property indicates (typically via URL) a document describing the editorial principles of an Organization (or individual, e.g. a Person writing a blog) that relate to their activities as a publisher, e.g. ethics or diversity policies. When applied to a CreativeWork (e.g.
	"""
	def __init__(self, head_entity: Organization | Person | CreativeWork, tail_entity: CreativeWork | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ActionableFeedbackPolicy(PublishingPrinciples):
	"""
	Description: For a NewsMediaOrganization or other news-related Organization, a statement about public engagement activities (for news media, the newsroom’s), including involving the public - digitally or otherwise -- in coverage decisions, reporting and activities after publication.
	"""
	def __init__(self, head_entity: NewsMediaOrganization | Organization, tail_entity: CreativeWork | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CorrectionsPolicy(PublishingPrinciples):
	"""
	Description: For an Organization (e.g. NewsMediaOrganization), a statement describing (in news media, the newsroom’s) disclosure and correction policy for errors.
	"""
	def __init__(self, head_entity: NewsMediaOrganization | Organization, tail_entity: URL | CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DiversityStaffingReport(PublishingPrinciples):
	"""
	Description: For an Organization (often but not necessarily a NewsMediaOrganization), a report on staffing diversity issues. In a news context this might be for example ASNE or RTDNA (US) reports, or self-reported.
	"""
	def __init__(self, head_entity: NewsMediaOrganization | Organization, tail_entity: URL | Article):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Masthead(PublishingPrinciples):
	"""
	Description: For a NewsMediaOrganization, a link to the masthead page or a page listing top editorial management.
	"""
	def __init__(self, head_entity: NewsMediaOrganization, tail_entity: CreativeWork | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class MissionCoveragePrioritiesPolicy(PublishingPrinciples):
	"""
	Description: For a NewsMediaOrganization, a statement on coverage priorities, including any public agenda or stance on issues.
	"""
	def __init__(self, head_entity: NewsMediaOrganization, tail_entity: CreativeWork | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class NoBylinesPolicy(PublishingPrinciples):
	"""
	Description: For a NewsMediaOrganization or other news-related Organization, a statement explaining when authors of articles are not named in bylines.
	"""
	def __init__(self, head_entity: NewsMediaOrganization, tail_entity: CreativeWork | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class OwnershipFundingInfo(PublishingPrinciples):
	"""
	Description: For an Organization (often but not necessarily a NewsMediaOrganization), a description of organizational ownership structure; funding and grants. In a news/media setting, this is with particular reference to editorial independence. Note that the funder is also available and can be used to make basic funder information machine-readable.
	"""
	def __init__(self, head_entity: Organization | NewsMediaOrganization, tail_entity: AboutPage | CreativeWork | Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class UnnamedSourcesPolicy(PublishingPrinciples):
	"""
	Description: For an Organization (typically a NewsMediaOrganization), a statement about policy on use of unnamed sources and the decision process required.
	"""
	def __init__(self, head_entity: NewsMediaOrganization | Organization, tail_entity: CreativeWork | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VerificationFactCheckingPolicy(PublishingPrinciples):
	"""
	Description: Disclosure about verification and fact-checking processes for a NewsMediaOrganization or other fact-checking Organization.
	"""
	def __init__(self, head_entity: NewsMediaOrganization, tail_entity: CreativeWork | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PurchaseDate(Relation):
	"""
	Description: The date the item, e.g. vehicle, was purchased by the current owner.
	"""
	def __init__(self, head_entity: Product | Vehicle, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PurchasePriceLimit(Relation):
	"""
	Description: Optional. The maximum price the item can have and still qualify for this offer.
	"""
	def __init__(self, head_entity: FinancialIncentive, tail_entity: MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Qualifications(Relation):
	"""
	Description: Specific qualifications required for this role or Occupation.
	"""
	def __init__(self, head_entity: Occupation | JobPosting, tail_entity: Credential | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class QualifiedExpense(Relation):
	"""
	Description: Optional. The types of expenses that are covered by the incentive. For example some incentives are only for the goods (tangible items) but the services (labor) are excluded.
	"""
	def __init__(self, head_entity: FinancialIncentive, tail_entity: IncentiveQualifiedExpenseType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class QuarantineGuidelines(Relation):
	"""
	Description: Guidelines about quarantine rules, e.g. in the context of a pandemic.
	"""
	def __init__(self, head_entity: SpecialAnnouncement, tail_entity: URL | WebContent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Quest(Relation):
	"""
	Description: The task that a player-controlled character, or group of characters may complete in order to gain a reward.
	"""
	def __init__(self, head_entity: Game | VideoGameSeries, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RangeIncludes(Relation):
	"""
	Description: Relates a property to a class that constitutes (one of) the expected type(s) for values of the property.
	"""
	def __init__(self, head_entity: Property, tail_entity: Class):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RatingCount(Relation):
	"""
	Description: The count of total number of ratings.
	"""
	def __init__(self, head_entity: AggregateRating, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RatingExplanation(Relation):
	"""
	Description: A short explanation (e.g. one to two sentences) providing background context and other information that led to the conclusion expressed in the rating. This is particularly applicable to ratings associated with "fact check" markup using ClaimReview.
	"""
	def __init__(self, head_entity: Rating, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RatingValue(Relation):
	"""
	Description: The rating for the content. Usage guidelines: * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols. * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
	"""
	def __init__(self, head_entity: Rating, tail_entity: Text | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReadonlyValue(Relation):
	"""
	Description: Whether or not a property is mutable. Default is false. Specifying this for a property that also has a value makes it act similar to a "hidden" input in an HTML form.
	"""
	def __init__(self, head_entity: PropertyValueSpecification, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RecipeCategory(Relation):
	"""
	Description: The category of the recipe—for example, appetizer, entree, etc.
	"""
	def __init__(self, head_entity: Recipe, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RecipeCuisine(Relation):
	"""
	Description: The cuisine of the recipe (for example, French or Ethiopian).
	"""
	def __init__(self, head_entity: Recipe, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RecognizedBy(Relation):
	"""
	Description: An organization that acknowledges the validity, value or utility of a credential. Note: recognition may include a process of quality assurance or accreditation.
	"""
	def __init__(self, head_entity: Credential, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RecognizingAuthority(Relation):
	"""
	Description: If applicable, the organization that officially recognizes this entity as part of its endorsed system of medicine.
	"""
	def __init__(self, head_entity: MedicalEntity, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RecommendationStrength(Relation):
	"""
	Description: Strength of the guideline's recommendation (e.g. 'class I').
	"""
	def __init__(self, head_entity: MedicalGuidelineRecommendation, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RecommendedIntake(Relation):
	"""
	Description: Recommended intake of this supplement for a given population as defined by a specific recommending authority.
	"""
	def __init__(self, head_entity: DietarySupplement, tail_entity: RecommendedDoseSchedule):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RecordLabel(Relation):
	"""
	Description: The label that issued the release.
	"""
	def __init__(self, head_entity: MusicRelease, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RecordedAs(Relation):
	"""
	Description: An audio recording of the work.
	"""
	def __init__(self, head_entity: MusicComposition, tail_entity: MusicRecording):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RecordedAt(Relation):
	"""
	Description: The Event where the CreativeWork was recorded. The CreativeWork may capture all or part of the event.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: SchemaEvent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RecordedIn(Relation):
	"""
	Description: The CreativeWork that captured all or part of this Event.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RecordingOf(Relation):
	"""
	Description: The composition this track is a recording of.
	"""
	def __init__(self, head_entity: MusicRecording, tail_entity: MusicComposition):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RecourseLoan(Relation):
	"""
	Description: The only way you get the money back in the event of default is the security. Recourse is where you still have the opportunity to go back to the borrower for the rest of the money.
	"""
	def __init__(self, head_entity: LoanOrCredit, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Referee(Relation):
	"""
	Description: An official who watches a game or match closely to enforce the rules and arbitrate on matters arising from the play such as referees, umpires or judges. The name of the effective function can vary according to the sport.
	"""
	def __init__(self, head_entity: SportsEvent, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReferenceQuantity(Relation):
	"""
	Description: The reference quantity for which a certain price applies, e.g. 1 EUR per 4 kWh of electricity. This property is a replacement for unitOfMeasurement for the advanced cases where the price does not relate to a standard unit.
	"""
	def __init__(self, head_entity: UnitPriceSpecification, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReferencedOrder(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReferencesOrder(Relation):
	"""
	Description: The Order(s) related to this Invoice. One or more Orders may be combined into a single Invoice.
	"""
	def __init__(self, head_entity: Invoice, tail_entity: Order):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RefersTo(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class PartOfOrder(RefersTo):
	"""
	Description: The overall order the items in this delivery were included in.
	"""
	def __init__(self, head_entity: ParcelDelivery, tail_entity: Order):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RefundType(Relation):
	"""
	Description: A refund type, from an enumerated list.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy | MerchantReturnPolicySeasonalOverride, tail_entity: RefundTypeEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RegionDrained(Relation):
	"""
	Description: The anatomical or organ system drained by this vessel; generally refers to a specific part of an organ.
	"""
	def __init__(self, head_entity: Vein | LymphaticVessel, tail_entity: AnatomicalSystem | AnatomicalStructure):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RegionsAllowed(Relation):
	"""
	Description: The regions where the media is allowed. If not specified, then it's assumed to be allowed everywhere. Specify the countries in ISO 3166 format.
	"""
	def __init__(self, head_entity: MediaObject, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RelatedAnatomy(Relation):
	"""
	Description: Anatomical systems or structures that relate to the superficial anatomy.
	"""
	def __init__(self, head_entity: SuperficialAnatomy, tail_entity: AnatomicalSystem | AnatomicalStructure):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RelatedCondition(Relation):
	"""
	Description: A medical condition associated with this anatomy.
	"""
	def __init__(self, head_entity: AnatomicalSystem | SuperficialAnatomy | AnatomicalStructure, tail_entity: MedicalCondition):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RelatedDrug(Relation):
	"""
	Description: Any other drug related to this one, for example commonly-prescribed alternatives.
	"""
	def __init__(self, head_entity: Drug, tail_entity: Drug):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RelatedLink(Relation):
	"""
	Description: A link related to this web page, for example to other related web pages.
	"""
	def __init__(self, head_entity: WebPage, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RelatedProduct(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RelatedStructure(Relation):
	"""
	Description: Related anatomical structure(s) that are not part of the system but relate or connect to it, such as vascular bundles associated with an organ system.
	"""
	def __init__(self, head_entity: AnatomicalSystem, tail_entity: AnatomicalStructure):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RelatedTherapy(Relation):
	"""
	Description: A medical therapy related to this anatomy.
	"""
	def __init__(self, head_entity: SuperficialAnatomy | AnatomicalStructure | AnatomicalSystem, tail_entity: MedicalTherapy):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RelatedTo(Relation):
	"""
	Description: The most generic familial relation.
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReleaseDate(Relation):
	"""
	Description: The release date of a product or product model. This can be used to distinguish the exact variant of a product.
	"""
	def __init__(self, head_entity: Product, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReleaseNotes(Relation):
	"""
	Description: Description of what changed in this version.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReleaseOf(Relation):
	"""
	Description: The album this is a release of.
	"""
	def __init__(self, head_entity: MusicRelease, tail_entity: MusicAlbum):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReleasedEvent(Relation):
	"""
	Description: The place and time the release was issued, expressed as a PublicationEvent.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: PublicationEvent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RelevantOccupation(Relation):
	"""
	Description: The Occupation for the JobPosting.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Occupation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RelevantSpecialty(Relation):
	"""
	Description: If applicable, a medical specialty in which this entity is relevant.
	"""
	def __init__(self, head_entity: MedicalEntity, tail_entity: MedicalSpecialty):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RemainingAttendeeCapacity(Relation):
	"""
	Description: The number of attendee places for an event that remain unallocated.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RenegotiableLoan(Relation):
	"""
	Description: Whether the terms for payment of interest can be renegotiated during the life of the loan.
	"""
	def __init__(self, head_entity: LoanOrCredit, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Repeals(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RepeatCount(Relation):
	"""
	Description: Defines the number of times a recurring Event will take place.
	"""
	def __init__(self, head_entity: Schedule, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Repetitions(Relation):
	"""
	Description: Number of times one should repeat the activity.
	"""
	def __init__(self, head_entity: ExercisePlan, tail_entity: Number | QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReplyToUrl(Relation):
	"""
	Description: The URL at which a reply may be posted to the specified UserComment.
	"""
	def __init__(self, head_entity: UserComments, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReportNumber(Relation):
	"""
	Description: The number or other unique designator assigned to a Report by the publishing organization.
	"""
	def __init__(self, head_entity: Report, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RepresentativeOfPage(Relation):
	"""
	Description: Indicates whether this image is representative of the content of the page.
	"""
	def __init__(self, head_entity: ImageObject, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RequiredCollateral(Relation):
	"""
	Description: Assets required to secure loan or credit repayments. It may take form of third party pledge, goods, financial instruments (cash, securities, etc.)
	"""
	def __init__(self, head_entity: LoanOrCredit, tail_entity: Thing | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RequiredGender(Relation):
	"""
	Description: Audiences defined by a person's gender.
	"""
	def __init__(self, head_entity: PeopleAudience, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RequiredMaxAge(Relation):
	"""
	Description: Audiences defined by a person's maximum age.
	"""
	def __init__(self, head_entity: PeopleAudience, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RequiredMinAge(Relation):
	"""
	Description: Audiences defined by a person's minimum age.
	"""
	def __init__(self, head_entity: PeopleAudience, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RequiredQuantity(Relation):
	"""
	Description: The required quantity of the item(s).
	"""
	def __init__(self, head_entity: HowToItem, tail_entity: QuantitativeValue | Text | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Requirements(Relation):
	"""
	Description: Deprecated, use SoftwareRequirements. Component dependency requirements for application. This includes runtime environments and shared libraries that are not included in the application distribution package, but required to run the application (examples: DirectX, Java or .NET runtime).
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RequiresSubscription(Relation):
	"""
	Description: Indicates if use of the media require a subscription (either paid or free). Allowed values are true` or false` (note that an earlier version had 'yes', 'no').
	"""
	def __init__(self, head_entity: ActionAccessSpecification | MediaObject, tail_entity: MediaSubscription | Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReservationFor(Relation):
	"""
	Description: The thing -- flight, event, restaurant, etc. being reserved.
	"""
	def __init__(self, head_entity: Reservation, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReservationId(Relation):
	"""
	Description: A unique identifier for the reservation.
	"""
	def __init__(self, head_entity: Reservation, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReservationStatus(Relation):
	"""
	Description: The current status of the reservation.
	"""
	def __init__(self, head_entity: Reservation, tail_entity: ReservationStatusType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReservedTicket(Relation):
	"""
	Description: A ticket associated with the reservation.
	"""
	def __init__(self, head_entity: Reservation, tail_entity: Ticket):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Responsibilities(Relation):
	"""
	Description: Responsibilities associated with this role or Occupation.
	"""
	def __init__(self, head_entity: Occupation | JobPosting, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ResponsibilityOf(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RestPeriods(Relation):
	"""
	Description: How often one should break from the activity.
	"""
	def __init__(self, head_entity: ExercisePlan, tail_entity: QuantitativeValue | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RestockingFee(Relation):
	"""
	Description: Use MonetaryAmount to specify a fixed restocking fee for product returns, or use Number to specify a percentage of the product price paid by the customer.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy | MerchantReturnPolicySeasonalOverride, tail_entity: Number | MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReturnFees(Relation):
	"""
	Description: The type of return fees for purchased products (for any return reason).
	"""
	def __init__(self, head_entity: MerchantReturnPolicy | MerchantReturnPolicySeasonalOverride, tail_entity: ReturnFeesEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReturnLabelSource(Relation):
	"""
	Description: The method (from an enumeration) by which the customer obtains a return shipping label for a product returned for any reason.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy, tail_entity: ReturnLabelSourceEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReturnMethod(Relation):
	"""
	Description: The type of return method offered, specified from an enumeration.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy | MerchantReturnPolicySeasonalOverride, tail_entity: ReturnMethodEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReturnPolicyCategory(Relation):
	"""
	Description: Specifies an applicable return policy (from an enumeration).
	"""
	def __init__(self, head_entity: MerchantReturnPolicy | MerchantReturnPolicySeasonalOverride, tail_entity: MerchantReturnEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReturnPolicyCountry(Relation):
	"""
	Description: The country where the product has to be sent to for returns, for example "Ireland" using the name property of Country. You can also provide the two-letter ISO 3166-1 alpha-2 country code. Note that this can be different from the country where the product was originally shipped from or sent to.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy, tail_entity: Country | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReturnPolicySeasonalOverride(Relation):
	"""
	Description: Seasonal override of a return policy.
	"""
	def __init__(self, head_entity: MerchantReturnPolicy, tail_entity: MerchantReturnPolicySeasonalOverride):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReturnShippingFeesAmount(Relation):
	"""
	Description: Amount of shipping costs for product returns (for any reason). Applicable when property returnFees equals ReturnShippingFees.
	"""
	def __init__(self, head_entity: MerchantReturnPolicySeasonalOverride | MerchantReturnPolicy, tail_entity: MonetaryAmount):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReviewAspect(Relation):
	"""
	Description: This Review or Rating is relevant to this part or facet of the itemReviewed.
	"""
	def __init__(self, head_entity: Guide | Review | Rating, tail_entity: StructuredValue | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReviewBody(Relation):
	"""
	Description: The actual body of the review.
	"""
	def __init__(self, head_entity: Review, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReviewCount(Relation):
	"""
	Description: The count of total number of reviews.
	"""
	def __init__(self, head_entity: AggregateRating, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReviewRating(Relation):
	"""
	Description: The rating given in this review. Note that reviews can themselves be rated. The reviewRating` applies to rating given by the review. The aggregateRating property applies to the review itself, as a creative work.
	"""
	def __init__(self, head_entity: Review, tail_entity: Rating):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ReviewedBy(Relation):
	"""
	Description: People or organizations that have reviewed the content on this web page for accuracy and/or completeness.
	"""
	def __init__(self, head_entity: WebPage, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Reviews(Relation):
	"""
	Description: Deprecated, use HasReview. Review of the item.
	"""
	def __init__(self, head_entity: Offer | Organization | Place | CreativeWork | Product, tail_entity: Review):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RiskFactor(Relation):
	"""
	Description: A modifiable or non-modifiable factor that increases the risk of a patient contracting this condition, e.g. age, coexisting condition.
	"""
	def __init__(self, head_entity: MedicalCondition, tail_entity: MedicalRiskFactor):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Risks(Relation):
	"""
	Description: Specific physiologic risks associated to the diet plan.
	"""
	def __init__(self, head_entity: Diet, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RoleName(Relation):
	"""
	Description: A role played, performed or filled by a person or organization. For example, the team of creators for a comic book might fill the roles named 'inker', 'penciller', and 'letterer'; or an athlete in a SportsTeam might play in the position named 'Quarterback'.
	"""
	def __init__(self, head_entity: Role, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RoofLoad(Relation):
	"""
	Description: The permitted total weight of cargo and installations (e.g. a roof rack) on top of the vehicle. Typical unit code(s): KGM for kilogram, LBR for pound * Note 1: You can indicate additional information in the name of the QuantitativeValue node.
	"""
	def __init__(self, head_entity: BusOrCoach | Car, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RsvpResponse(Relation):
	"""
	Description: The response (yes, no, maybe) to the RSVP.
	"""
	def __init__(self, head_entity: RsvpAction, tail_entity: RsvpResponseType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RunsTo(Relation):
	"""
	Description: The vasculature the lymphatic structure runs, or efferents, to.
	"""
	def __init__(self, head_entity: LymphaticVessel, tail_entity: Vessel):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Runtime(Relation):
	"""
	Description: Deprecated, use HasRuntimePlatform. Runtime platform or script interpreter dependencies (example: Java v1, Python 2.3, .NET Framework 3.0).
	"""
	def __init__(self, head_entity: SoftwareSourceCode, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Rxcui(Relation):
	"""
	Description: The RxCUI drug identifier from RXNORM.
	"""
	def __init__(self, head_entity: Drug, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SafetyConsideration(Relation):
	"""
	Description: Any potential safety concern associated with the supplement. May include interactions with other drugs and foods, pregnancy, breastfeeding, known adverse reactions, and documented efficacy of the supplement.
	"""
	def __init__(self, head_entity: DietarySupplement, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SalaryCurrency(Relation):
	"""
	Description: The currency (coded using ISO 4217) used for the main salary information in this job posting or for this employee.
	"""
	def __init__(self, head_entity: JobPosting | EmployeeRole, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SalaryUponCompletion(Relation):
	"""
	Description: The expected salary upon completing the training.
	"""
	def __init__(self, head_entity: EducationalOccupationalProgram, tail_entity: MonetaryAmountDistribution):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SameAs(Relation):
	"""
	Description: URL of a reference Web page that unambiguously indicates the item's identity. E.g. the URL of the item's Wikipedia page, Wikidata entry, or official website.
	"""
	def __init__(self, head_entity: Thing, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SampleType(Relation):
	"""
	Description: Deprecated, use CodeSampleType. What type of code sample: full (compile ready) solution, code snippet, inline code, scripts, template.
	"""
	def __init__(self, head_entity: SoftwareSourceCode, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SaturatedFatContent(Relation):
	"""
	Description: The number of grams of saturated fat.
	"""
	def __init__(self, head_entity: NutritionInformation, tail_entity: Mass):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ScheduleTimezone(Relation):
	"""
	Description: Indicates the timezone for which the time(s) indicated in the Schedule are given. The value provided should be among those listed in the IANA Time Zone Database.
	"""
	def __init__(self, head_entity: Schedule, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ScheduledPaymentDate(Relation):
	"""
	Description: The date the invoice is scheduled to be paid.
	"""
	def __init__(self, head_entity: Invoice, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ScheduledTime(Relation):
	"""
	Description: The time the object is scheduled to.
	"""
	def __init__(self, head_entity: PlanAction, tail_entity: Date | DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SchemaAddress(Relation):
	"""
	Description: Physical address of the item.
	"""
	def __init__(self, head_entity: Place | Person | GeoShape | Organization | GeoCoordinates, tail_entity: Text | PostalAddress):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SchemaContactPoint(Relation):
	"""
	Description: A contact point for a person or organization.
	"""
	def __init__(self, head_entity: HealthInsurancePlan | Organization | Person, tail_entity: ContactPoint):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SchemaLocation(Relation):
	"""
	Description: The location of, for example, where an event is happening, where an organization is located, or where an action takes place.
	"""
	def __init__(self, head_entity: InteractionCounter | Action | Organization | SchemaEvent, tail_entity: Text | PostalAddress | VirtualLocation | Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ExerciseCourse(SchemaLocation):
	"""
	Description: A sub property of location. The course where this action was taken.
	"""
	def __init__(self, head_entity: ExerciseAction, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FromLocation(SchemaLocation):
	"""
	Description: A sub property of location. The original location of the object or the agent before the action.
	"""
	def __init__(self, head_entity: MoveAction | TransferAction | ExerciseAction, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasEntertainmentBusiness(SchemaLocation):
	"""
	Description: A sub property of location. The entertainment business where the action occurred.
	"""
	def __init__(self, head_entity: PerformAction, tail_entity: EntertainmentBusiness):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasFoodEstablishment(SchemaLocation):
	"""
	Description: A sub property of location. The specific food establishment where the action occurred.
	"""
	def __init__(self, head_entity: CookAction, tail_entity: FoodEstablishment | Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasFoodEvent(SchemaLocation):
	"""
	Description: A sub property of location. The specific food event where the action occurred.
	"""
	def __init__(self, head_entity: CookAction, tail_entity: FoodEvent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasSportsActivityLocation(SchemaLocation):
	"""
	Description: A sub property of location. The sports activity location where this action occurred.
	"""
	def __init__(self, head_entity: ExerciseAction, tail_entity: SportsActivityLocation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HasSportsEvent(SchemaLocation):
	"""
	Description: A sub property of location. The sports event where this action occurred.
	"""
	def __init__(self, head_entity: ExerciseAction, tail_entity: SportsEvent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class HomeLocation(SchemaLocation):
	"""
	Description: A contact location for a person's residence.
	"""
	def __init__(self, head_entity: Person, tail_entity: Place | ContactPoint):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ItemLocation(SchemaLocation):
	"""
	Description: Current location of the item.
	"""
	def __init__(self, head_entity: ArchiveComponent, tail_entity: Text | PostalAddress | Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SchemaCourse(SchemaLocation):
	"""
	Description: Deprecated, use ExerciseCourse. A sub property of location. The course where this action was taken.
	"""
	def __init__(self, head_entity: ExerciseAction, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ToLocation(SchemaLocation):
	"""
	Description: A sub property of location. The final location of the object or the agent after the action.
	"""
	def __init__(self, head_entity: MoveAction | TransferAction | ExerciseAction | InsertAction, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class WorkLocation(SchemaLocation):
	"""
	Description: A contact location for a person's place of work.
	"""
	def __init__(self, head_entity: Person, tail_entity: Place | ContactPoint):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SchemaMap(Relation):
	"""
	Description: Deprecated, use HasMap. A URL to a map of the place.
	"""
	def __init__(self, head_entity: Place, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SchemaMenu(Relation):
	"""
	Description: Deprecated, use HasMenu. Either the actual menu as a structured representation, as text, or a URL of the menu.
	"""
	def __init__(self, head_entity: FoodEstablishment, tail_entity: Menu | Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SchemaVersion(Relation):
	"""
	Description: Indicates (by URL or string) a particular version of a schema used in some CreativeWork. This property was created primarily to indicate the use of a specific schema.org release, e.g. 10.0` as a simple string, or more explicitly via URL, https://schema.org/docs/releases.html#v10.0`. There may be situations in which other schemas might usefully be referenced this way, e.g.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SchoolClosuresInfo(Relation):
	"""
	Description: Information about school closures.
	"""
	def __init__(self, head_entity: SpecialAnnouncement, tail_entity: WebContent | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ScreenCount(Relation):
	"""
	Description: The number of screens in the movie theater.
	"""
	def __init__(self, head_entity: MovieTheater, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Screenshot(Relation):
	"""
	Description: A link to a screenshot image of the app.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: URL | ImageObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SdDatePublished(Relation):
	"""
	Description: Indicates the date on which the current structured data was generated / published. Typically used alongside sdPublisher.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SdLicense(Relation):
	"""
	Description: A license document that applies to this structured data, typically indicated by URL.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: URL | CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SdPublisher(Relation):
	"""
	Description: Indicates the party responsible for generating and publishing the current structured data markup, typically in cases where the structured data is derived automatically from existing published content but published on a different site. For example, student projects and open data initiatives often re-publish existing content with more explicitly structured metadata.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SeasonalOverride(Relation):
	"""
	Description: Limited period during which these shipping conditions apply.
	"""
	def __init__(self, head_entity: ShippingConditions, tail_entity: OpeningHoursSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Seasons(Relation):
	"""
	Description: Deprecated, use HasSeason. A season in a media series.
	"""
	def __init__(self, head_entity: RadioSeries | TVSeries | VideoGameSeries, tail_entity: CreativeWorkSeason):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SeatNumber(Relation):
	"""
	Description: The location of the reserved seat (e.g., 27).
	"""
	def __init__(self, head_entity: Seat, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SeatRow(Relation):
	"""
	Description: The row location of the reserved seat (e.g., B).
	"""
	def __init__(self, head_entity: Seat, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SeatSection(Relation):
	"""
	Description: The section location of the reserved seat (e.g. Orchestra).
	"""
	def __init__(self, head_entity: Seat, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SeatingCapacity(Relation):
	"""
	Description: The number of persons that can be seated (e.g. in a vehicle), both in terms of the physical space available, and in terms of limitations set by law. Typical unit code(s): C62 for persons.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SeatingType(Relation):
	"""
	Description: The type/class of the seat.
	"""
	def __init__(self, head_entity: Seat, tail_entity: Text | QualitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SecondaryPrevention(Relation):
	"""
	Description: A preventative therapy used to prevent reoccurrence of the medical condition after an initial episode of the condition.
	"""
	def __init__(self, head_entity: MedicalCondition, tail_entity: DrugClass | LifestyleModification | MedicalTherapy | Drug):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SecurityClearanceRequirement(Relation):
	"""
	Description: A description of any security clearance requirements of the job.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SecurityScreening(Relation):
	"""
	Description: The type of security screening the passenger is subject to.
	"""
	def __init__(self, head_entity: FlightReservation, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Seeks(Relation):
	"""
	Description: A pointer to products or services sought by the organization or person (demand).
	"""
	def __init__(self, head_entity: Organization | Person, tail_entity: Demand):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SellerAssignedId(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SensoryRequirement(Relation):
	"""
	Description: A description of any sensory requirements and levels necessary to function on the job, including hearing and vision. Defined terms such as those in O*net may be used, but note that there is no way to specify the level of ability as well as its nature when using a defined term.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: DefinedTerm | Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SensoryUnit(Relation):
	"""
	Description: The neurological pathway extension that inputs and sends information to the brain or spinal cord.
	"""
	def __init__(self, head_entity: Nerve, tail_entity: SuperficialAnatomy | AnatomicalStructure):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SerialId(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SeriousAdverseOutcome(Relation):
	"""
	Description: A possible serious complication and/or serious side effect of this therapy.
	"""
	def __init__(self, head_entity: MedicalTherapy | MedicalDevice, tail_entity: MedicalEntity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ServerStatus(Relation):
	"""
	Description: Status of a game server.
	"""
	def __init__(self, head_entity: GameServer, tail_entity: GameServerStatus):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ServesCuisine(Relation):
	"""
	Description: The cuisine of the restaurant.
	"""
	def __init__(self, head_entity: FoodEstablishment, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ServiceArea(Relation):
	"""
	Description: Deprecated, use AreaServed. The geographic area where the service is provided.
	"""
	def __init__(self, head_entity: Service | Organization | ContactPoint, tail_entity: GeoShape | AdministrativeArea | Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ServiceAudience(Relation):
	"""
	Description: Deprecated, use HasAudience. The audience eligible for this service.
	"""
	def __init__(self, head_entity: Service, tail_entity: Audience):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ServiceLocation(Relation):
	"""
	Description: The location (e.g. civic structure, local business, etc.) where a person can go to access the service.
	"""
	def __init__(self, head_entity: ServiceChannel, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ServiceOperator(Relation):
	"""
	Description: The operating organization, if different from the provider. This enables the representation of services that are provided by an organization, but operated by another organization like a subcontractor.
	"""
	def __init__(self, head_entity: GovernmentService, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ServiceOutput(Relation):
	"""
	Description: The tangible thing generated by the service, e.g. a passport, permit, etc.
	"""
	def __init__(self, head_entity: Service, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ServiceProvider(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ServiceType(Relation):
	"""
	Description: The type of service being offered, e.g. veterans' benefits, emergency relief, etc.
	"""
	def __init__(self, head_entity: Service, tail_entity: GovernmentBenefitsType | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ServiceUrl(Relation):
	"""
	Description: The website to access the service.
	"""
	def __init__(self, head_entity: ServiceChannel, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ServingSize(Relation):
	"""
	Description: The serving size, in terms of the number of volume or mass.
	"""
	def __init__(self, head_entity: NutritionInformation, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SharedContent(Relation):
	"""
	Description: A CreativeWork such as an image, video, or audio clip shared as part of this posting.
	"""
	def __init__(self, head_entity: Comment | SocialMediaPosting, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ShipToAddress(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ShippingDestination(Relation):
	"""
	Description: indicates (possibly multiple) shipping destinations. These can be defined in several ways, e.g. postalCode ranges.
	"""
	def __init__(self, head_entity: ShippingConditions | OfferShippingDetails | ShippingRateSettings | DeliveryTimeSettings, tail_entity: DefinedRegion):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ShippingDetails(Relation):
	"""
	Description: Indicates information about the shipping policies and options associated with an Offer.
	"""
	def __init__(self, head_entity: Offer, tail_entity: OfferShippingDetails):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ShippingRate(Relation):
	"""
	Description: The shipping rate is the cost of shipping to the specified destination. Typically, the maxValue and currency values (of the MonetaryAmount) are most appropriate.
	"""
	def __init__(self, head_entity: ShippingRateSettings | OfferShippingDetails | ShippingConditions, tail_entity: MonetaryAmount | ShippingRateSettings):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Sibling(Relation):
	"""
	Description: A sibling of the person.
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Siblings(Relation):
	"""
	Description: Deprecated, use Sibling. A sibling of the person.
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SignDetected(Relation):
	"""
	Description: A sign detected by the test.
	"""
	def __init__(self, head_entity: MedicalTest, tail_entity: MedicalSign):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SignOrSymptom(Relation):
	"""
	Description: A sign or symptom of this condition. Signs are objective or physically observable manifestations of the medical condition while symptoms are the subjective experience of the medical condition.
	"""
	def __init__(self, head_entity: MedicalCondition, tail_entity: MedicalSignOrSymptom):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Significance(Relation):
	"""
	Description: The significance associated with the superficial anatomy; as an example, how characteristics of the superficial anatomy can suggest underlying medical conditions or courses of treatment.
	"""
	def __init__(self, head_entity: SuperficialAnatomy, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SignificantLink(Relation):
	"""
	Description: One of the more significant URLs on the page. Typically, these are the non-navigation links that are clicked on the most.
	"""
	def __init__(self, head_entity: WebPage, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SignificantLinks(Relation):
	"""
	Description: Deprecated, use SignificantLink. The most significant URLs on the page. Typically, these are the non-navigation links that are clicked on the most.
	"""
	def __init__(self, head_entity: WebPage, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Size(Relation):
	"""
	Description: A standardized size of a product or creative work, specified either through a simple textual string (for example 'XL', '32Wx34L'), a QuantitativeValue with a unitCode, or a comprehensive and structured SizeSpecification; in other cases, the width, height, depth and weight properties may be more applicable.
	"""
	def __init__(self, head_entity: CreativeWork | Product, tail_entity: DefinedTerm | QuantitativeValue | SizeSpecification | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SizeDescription(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SizeGroup(Relation):
	"""
	Description: The size group (also known as "size type") for a product's size. Size groups are common in the fashion industry to define size segments and suggested audiences for wearable products. Multiple values can be combined, for example "men's big and tall", "petite maternity" or "regular".
	"""
	def __init__(self, head_entity: SizeSpecification, tail_entity: SizeGroupEnumeration | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SizeSystem(Relation):
	"""
	Description: The size system used to identify a product's size. Typically either a standard (for example, "GS1" or "ISO-EN13402"), country code (for example "US" or "JP"), or a measuring system (for example "Metric" or "Imperial").
	"""
	def __init__(self, head_entity: SizeSpecification, tail_entity: Text | SizeSystemEnumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Skills(Relation):
	"""
	Description: A statement of knowledge, skill, ability, task or any other assertion expressing a competency that is either claimed by a person, an organization or desired or required to fulfill a role or to work in an occupation.
	"""
	def __init__(self, head_entity: JobPosting | Organization | Occupation | Person, tail_entity: Text | DefinedTerm):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Slogan(Relation):
	"""
	Description: A slogan or motto associated with the item.
	"""
	def __init__(self, head_entity: Organization | Product | Service | Brand | Place, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SmokingAllowed(Relation):
	"""
	Description: Indicates whether it is allowed to smoke in the place, e.g. in the restaurant, hotel or hotel room.
	"""
	def __init__(self, head_entity: Place, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SodiumContent(Relation):
	"""
	Description: The number of milligrams of sodium.
	"""
	def __init__(self, head_entity: NutritionInformation, tail_entity: Mass):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SoftwareAddOn(Relation):
	"""
	Description: Additional content for a software application.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: SoftwareApplication):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SoftwareHelp(Relation):
	"""
	Description: Software application help.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SoftwareRequirements(Relation):
	"""
	Description: Component dependency requirements for application. This includes runtime environments and shared libraries that are not included in the application distribution package, but required to run the application (examples: DirectX, Java or .NET runtime).
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: SoftwareApplication | Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SoftwareVersion(Relation):
	"""
	Description: Version of the software instance.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Source(Relation):
	"""
	Description: The source or cause of the event.
	"""
	def __init__(self, head_entity: InstantaneousEvent, tail_entity: Thing):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SourceOrganization(Relation):
	"""
	Description: The Organization on whose behalf the creator was working.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SourcedFrom(Relation):
	"""
	Description: The neurological pathway that originates the neurons.
	"""
	def __init__(self, head_entity: Nerve, tail_entity: BrainStructure):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Spatial(Relation):
	"""
	Description: The "spatial" property can be used in cases when more specific properties (e.g. locationCreated, spatialCoverage, contentLocation) are not known to be appropriate.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Speakable(Relation):
	"""
	Description: Indicates sections of a Web page that are particularly 'speakable' in the sense of being highlighted as being especially appropriate for text-to-speech conversion. Other sections of a page may also be usefully spoken in particular circumstances; the 'speakable' property serves to indicate the parts most likely to be generally useful for speech.
	"""
	def __init__(self, head_entity: WebPage | Article, tail_entity: URL | SpeakableSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SpecialCommitments(Relation):
	"""
	Description: Any special commitments associated with this job posting. Valid entries include VeteranCommit, MilitarySpouseCommit, etc.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SpecialOpeningHoursSpecification(Relation):
	"""
	Description: The special opening hours of a certain place. Use this to explicitly override general opening hours brought in scope by openingHoursSpecification or openingHours.
	"""
	def __init__(self, head_entity: Place, tail_entity: OpeningHoursSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SpeechToTextMarkup(Relation):
	"""
	Description: Form of markup used. eg. SSML or IPA.
	"""
	def __init__(self, head_entity: PronounceableText, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Speed(Relation):
	"""
	Description: The speed range of the vehicle. If the vehicle is powered by an engine, the upper limit of the speed range (indicated by maxValue) should be the maximum speed achievable under regular conditions. Typical unit code(s): KMH for km/h, HM for mile per hour (0.447 04 m/s), KNT for knot *Note 1: Use minValue and maxValue to indicate the range. Typically, the minimal value is zero.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SpokenByCharacter(Relation):
	"""
	Description: The (e.g. fictional) character, Person or Organization to whom the quotation is attributed within the containing CreativeWork.
	"""
	def __init__(self, head_entity: Quotation, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Sponsor(Relation):
	"""
	Description: A person or organization that supports a thing through a pledge, promise, or financial contribution. E.g. a sponsor of a Medical Study or a corporate sponsor of an event.
	"""
	def __init__(self, head_entity: MedicalStudy | SchemaEvent | Organization | Person | CreativeWork | Grant, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Funder(Sponsor):
	"""
	Description: A person or organization that supports (sponsors) something through some kind of financial contribution.
	"""
	def __init__(self, head_entity: MonetaryGrant | Organization | Person | SchemaEvent | CreativeWork | Grant, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Sport(Relation):
	"""
	Description: A type of sport (e.g. Baseball).
	"""
	def __init__(self, head_entity: SportsOrganization | SportsEvent, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Spouse(Relation):
	"""
	Description: The person's spouse.
	"""
	def __init__(self, head_entity: Person, tail_entity: Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Stage(Relation):
	"""
	Description: The stage of the condition, if applicable.
	"""
	def __init__(self, head_entity: MedicalCondition, tail_entity: MedicalConditionStage):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StageAsNumber(Relation):
	"""
	Description: The stage represented as a number, e.g. 3.
	"""
	def __init__(self, head_entity: MedicalConditionStage, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StarRating(Relation):
	"""
	Description: An official rating for a lodging business or food establishment, e.g. from national associations or standards bodies. Use the author property to indicate the rating organization, e.g. as an Organization with name such as (e.g. HOTREC, DEHOGA, WHR, or Hotelstars).
	"""
	def __init__(self, head_entity: LodgingBusiness | FoodEstablishment, tail_entity: Rating):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StartDate(Relation):
	"""
	Description: The start date and time of the item (in ISO 8601 date format).
	"""
	def __init__(self, head_entity: Role | DatedMoneySpecification | SchemaEvent | CreativeWorkSeries | EducationalOccupationalProgram | MerchantReturnPolicySeasonalOverride | Schedule | CreativeWorkSeason, tail_entity: Date | DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StartOffset(Relation):
	"""
	Description: The start time of the clip expressed as the number of seconds from the beginning of the work.
	"""
	def __init__(self, head_entity: Clip | SeekToAction, tail_entity: Number | HyperTocEntry):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StartTime(Relation):
	"""
	Description: The startTime of something. For a reserved event or service (e.g. FoodEstablishmentReservation), the time that it is expected to start. For actions that span a period of time, when the action was performed. E.g. John wrote a book from January to December. For media, including audio and video, it's the time offset of the start of a clip within a larger file.
	"""
	def __init__(self, head_entity: Schedule | FoodEstablishmentReservation | Action | InteractionCounter | MediaObject, tail_entity: DateTime | Time):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StatType(Relation):
	"""
	Description: Indicates the kind of statistic represented by a StatisticalVariable, e.g. mean, count etc. The value of statType is a property, either from within Schema.org (e.g. median, marginOfError, maxValue, minValue) or from other compatible (e.g. RDF) systems such as DataCommons.org or Wikidata.org.
	"""
	def __init__(self, head_entity: StatisticalVariable, tail_entity: Property | Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Status(Relation):
	"""
	Description: The status of the study (enumerated).
	"""
	def __init__(self, head_entity: MedicalStudy | MedicalCondition | MedicalProcedure, tail_entity: EventStatusType | MedicalStudyStatus | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SteeringPosition(Relation):
	"""
	Description: The position of the steering wheel or similar device (mostly for cars).
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: SteeringPositionValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Step(Relation):
	"""
	Description: A single step item (as HowToStep, text, document, video, etc.) or a HowToSection.
	"""
	def __init__(self, head_entity: HowTo, tail_entity: Text | CreativeWork | HowToStep | HowToSection):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RecipeInstructions(Step):
	"""
	Description: A step in making the recipe, in the form of a single item (document, video, etc.) or an ordered list with HowToStep and/or HowToSection items.
	"""
	def __init__(self, head_entity: Recipe, tail_entity: CreativeWork | Text | ItemList):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StepValue(Relation):
	"""
	Description: The stepValue attribute indicates the granularity that is expected (and required) of the value in a PropertyValueSpecification.
	"""
	def __init__(self, head_entity: PropertyValueSpecification, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Steps(Relation):
	"""
	Description: Deprecated, use Step. A single step item (as HowToStep, text, document, video, etc.) or a HowToSection (originally misnamed 'steps'; 'step' is preferred).
	"""
	def __init__(self, head_entity: HowToSection | HowTo, tail_entity: CreativeWork | ItemList | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StorageRequirements(Relation):
	"""
	Description: Storage requirements (free space required).
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StreetAddress(Relation):
	"""
	Description: The street address. For example, 1600 Amphitheatre Pkwy.
	"""
	def __init__(self, head_entity: PostalAddress, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StrengthUnit(Relation):
	"""
	Description: The units of an active ingredient's strength, e.g. mg.
	"""
	def __init__(self, head_entity: DrugStrength, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StrengthValue(Relation):
	"""
	Description: The value of an active ingredient's strength, e.g. 325.
	"""
	def __init__(self, head_entity: DrugStrength, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StructuralClass(Relation):
	"""
	Description: The name given to how bone physically connects to each other.
	"""
	def __init__(self, head_entity: Joint, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Study(Relation):
	"""
	Description: A medical study or trial related to this entity.
	"""
	def __init__(self, head_entity: MedicalEntity, tail_entity: MedicalStudy):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StudyDesign(Relation):
	"""
	Description: Specifics about the observational study design (enumerated).
	"""
	def __init__(self, head_entity: MedicalObservationalStudy, tail_entity: MedicalObservationalStudyDesign):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StudyLocation(Relation):
	"""
	Description: The location in which the study is taking/took place.
	"""
	def __init__(self, head_entity: MedicalStudy, tail_entity: AdministrativeArea):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class StudySubject(Relation):
	"""
	Description: A subject of the study, i.e. one of the medical conditions, therapies, devices, drugs, etc. investigated by the study.
	"""
	def __init__(self, head_entity: MedicalStudy, tail_entity: MedicalEntity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SubEvent(Relation):
	"""
	Description: An Event that is part of this event. For example, a conference event includes many presentations, each of which is a subEvent of the conference.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: SchemaEvent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SubEvents(Relation):
	"""
	Description: Deprecated, use SubEvent. Events that are a part of this event. For example, a conference event includes many presentations, each subEvents of the conference.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: SchemaEvent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SubOrganization(Relation):
	"""
	Description: A relationship between two organizations where the first includes the second, e.g., as a subsidiary. See also: the more specific 'department' property.
	"""
	def __init__(self, head_entity: Organization, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SubReservation(Relation):
	"""
	Description: The individual reservations included in the package. Typically a repeated property.
	"""
	def __init__(self, head_entity: ReservationPackage, tail_entity: Reservation):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SubStageSuffix(Relation):
	"""
	Description: The substage, e.g. 'a' for Stage IIIa.
	"""
	def __init__(self, head_entity: MedicalConditionStage, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SubStructure(Relation):
	"""
	Description: Component (sub-)structure(s) that comprise this anatomical structure.
	"""
	def __init__(self, head_entity: AnatomicalStructure, tail_entity: AnatomicalStructure):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SubTest(Relation):
	"""
	Description: A component test of the panel.
	"""
	def __init__(self, head_entity: MedicalTestPanel, tail_entity: MedicalTest):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SubTrip(Relation):
	"""
	Description: Identifies a Trip that is a subTrip of this Trip. For example Day 1, Day 2, etc. of a multi-day trip.
	"""
	def __init__(self, head_entity: Trip, tail_entity: Trip):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Subject(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SubjectOf(Relation):
	"""
	Description: A CreativeWork or Event about this Thing.
	"""
	def __init__(self, head_entity: Thing, tail_entity: SchemaEvent | CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SubstituteProduct(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SubtitleLanguage(Relation):
	"""
	Description: Languages in which subtitles/captions are available, in IETF BCP 47 standard format.
	"""
	def __init__(self, head_entity: BroadcastEvent | TVEpisode | ScreeningEvent | Movie, tail_entity: Text | Language):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SuccessorOf(Relation):
	"""
	Description: A pointer from a newer variant of a product to its previous, often discontinued predecessor.
	"""
	def __init__(self, head_entity: ProductModel, tail_entity: ProductModel):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SugarContent(Relation):
	"""
	Description: The number of grams of sugar.
	"""
	def __init__(self, head_entity: NutritionInformation, tail_entity: Mass):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SuggestedAge(Relation):
	"""
	Description: The age or age range for the intended audience or person, for example 3-12 months for infants, 1-5 years for toddlers.
	"""
	def __init__(self, head_entity: PeopleAudience | SizeSpecification, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SuggestedAnswer(Relation):
	"""
	Description: An answer (possibly one of several, possibly incorrect) to a Question, e.g. on a Question/Answer site.
	"""
	def __init__(self, head_entity: Question, tail_entity: ItemList | Answer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AcceptedAnswer(SuggestedAnswer):
	"""
	Description: The answer(s) that has been accepted as best, typically on a Question/Answer site. Sites vary in their selection mechanisms, e.g. drawing on community opinion and/or the view of the Question author.
	"""
	def __init__(self, head_entity: Question, tail_entity: ItemList | Answer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SuggestedGender(Relation):
	"""
	Description: The suggested gender of the intended person or audience, for example "male", "female", or "unisex".
	"""
	def __init__(self, head_entity: SizeSpecification | PeopleAudience, tail_entity: Text | GenderType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SuggestedMaxAge(Relation):
	"""
	Description: Maximum recommended age in years for the audience or user.
	"""
	def __init__(self, head_entity: PeopleAudience, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SuggestedMeasurement(Relation):
	"""
	Description: A suggested range of body measurements for the intended audience or person, for example inseam between 32 and 34 inches or height between 170 and 190 cm. Typically found on a size chart for wearable products.
	"""
	def __init__(self, head_entity: PeopleAudience | SizeSpecification, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SuggestedMinAge(Relation):
	"""
	Description: Minimum recommended age in years for the audience or user.
	"""
	def __init__(self, head_entity: PeopleAudience, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SuitableForDiet(Relation):
	"""
	Description: Indicates a dietary restriction or guideline for which this recipe or menu item is suitable, e.g. diabetic, halal etc.
	"""
	def __init__(self, head_entity: Recipe | MenuItem, tail_entity: Diet | RestrictedDiet):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SuperEvent(Relation):
	"""
	Description: An event that this event is a part of. For example, a collection of individual music performances might each have a music festival as their superEvent.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: SchemaEvent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SupersededBy(Relation):
	"""
	Description: Relates a term (i.e. a property, class or enumeration) to one that supersedes it.
	"""
	def __init__(self, head_entity: Enumeration | Property | Class, tail_entity: Enumeration | Property | Class):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SupplyTo(Relation):
	"""
	Description: The area to which the artery supplies blood.
	"""
	def __init__(self, head_entity: Artery, tail_entity: AnatomicalStructure):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SupportingData(Relation):
	"""
	Description: Supporting data for a SoftwareApplication.
	"""
	def __init__(self, head_entity: SoftwareApplication, tail_entity: DataFeed):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class SyllabusSections(Relation):
	"""
	Description: Indicates (typically several) Syllabus entities that lay out what each section of the overall course will cover.
	"""
	def __init__(self, head_entity: Course, tail_entity: Syllabus):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Target(Relation):
	"""
	Description: Indicates a target EntryPoint, or url, for an Action.
	"""
	def __init__(self, head_entity: Action, tail_entity: URL | EntryPoint):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TargetDescription(Relation):
	"""
	Description: The description of a node in an established educational framework.
	"""
	def __init__(self, head_entity: AlignmentObject, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TargetName(Relation):
	"""
	Description: The name of a node in an established educational framework.
	"""
	def __init__(self, head_entity: AlignmentObject, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TargetPlatform(Relation):
	"""
	Description: Type of app development: phone, Metro style, desktop, XBox, etc.
	"""
	def __init__(self, head_entity: APIReference, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TargetPopulation(Relation):
	"""
	Description: Characteristics of the population for which this is intended, or which typically uses it, e.g. 'adults'.
	"""
	def __init__(self, head_entity: DoseSchedule | DietarySupplement, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TargetProduct(Relation):
	"""
	Description: Target Operating System / Product to which the code applies. If applies to several versions, just the product name can be used.
	"""
	def __init__(self, head_entity: SoftwareSourceCode, tail_entity: SoftwareApplication):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TargetUrl(Relation):
	"""
	Description: The URL of a node in an established educational framework.
	"""
	def __init__(self, head_entity: AlignmentObject, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TaxonRank(Relation):
	"""
	Description: The taxonomic rank of this taxon given preferably as a URI from a controlled vocabulary – typically the ranks from TDWG TaxonRank ontology or equivalent Wikidata URIs.
	"""
	def __init__(self, head_entity: Taxon, tail_entity: URL | PropertyValue | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TaxonomicRange(Relation):
	"""
	Description: The taxonomic grouping of the organism that expresses, encodes, or in some way related to the BioChemEntity.
	"""
	def __init__(self, head_entity: BioChemEntity, tail_entity: DefinedTerm | Text | URL | Taxon):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Teaches(Relation):
	"""
	Description: The item being described is intended to help a person learn the competency or learning outcome defined by the referenced term.
	"""
	def __init__(self, head_entity: EducationEvent | LearningResource | CreativeWork, tail_entity: DefinedTerm | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Telephone(Relation):
	"""
	Description: The telephone number.
	"""
	def __init__(self, head_entity: Organization | Person | Place | ContactPoint, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Temporal(Relation):
	"""
	Description: The "temporal" property can be used in cases where more specific properties (e.g. temporalCoverage, dateCreated, dateModified, datePublished) are not known to be appropriate.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text | DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TemporalCoverage(Relation):
	"""
	Description: The temporalCoverage of a CreativeWork indicates the period that the content applies to, i.e. that it describes, either as a DateTime or as a textual string indicating a time period in ISO 8601 time interval format. In the case of a Dataset it will typically indicate the relevant time period in a precise notation (e.g. for a 2011 census dataset, the year 2011 would be written "2011/2012").
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text | URL | DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TermCode(Relation):
	"""
	Description: A code that identifies this DefinedTerm within a DefinedTermSet.
	"""
	def __init__(self, head_entity: DefinedTerm, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class CodeValue(TermCode):
	"""
	Description: A short textual code that uniquely identifies the value.
	"""
	def __init__(self, head_entity: MedicalCode | CategoryCode, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TermDuration(Relation):
	"""
	Description: The amount of time in a term as defined by the institution. A term is a length of time where students take one or more classes. Semesters and quarters are common units for term.
	"""
	def __init__(self, head_entity: EducationalOccupationalProgram, tail_entity: Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TermsOfService(Relation):
	"""
	Description: Human-readable terms of service documentation.
	"""
	def __init__(self, head_entity: Service, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TermsPerYear(Relation):
	"""
	Description: The number of times terms of study are offered per year. Semesters and quarters are common units for term. For example, if the student can only take 2 semesters for the program in one year, then termsPerYear should be 2.
	"""
	def __init__(self, head_entity: EducationalOccupationalProgram, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TextValue(Relation):
	"""
	Description: Text value being annotated.
	"""
	def __init__(self, head_entity: PronounceableText, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Thumbnail(Relation):
	"""
	Description: Thumbnail image for an image or video.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: ImageObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ThumbnailUrl(Relation):
	"""
	Description: A thumbnail image relevant to the Thing.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TickerSymbol(Relation):
	"""
	Description: The exchange traded instrument associated with a Corporation object. The tickerSymbol is expressed as an exchange and an instrument name separated by a space character. For the exchange component of the tickerSymbol attribute, we recommend using the controlled vocabulary of Market Identifier Codes (MIC) specified in ISO 15022.
	"""
	def __init__(self, head_entity: Corporation, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TicketNumber(Relation):
	"""
	Description: The unique identifier for the ticket.
	"""
	def __init__(self, head_entity: Ticket, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TicketToken(Relation):
	"""
	Description: Reference to an asset (e.g., Barcode, QR code image or PDF) usable for entrance.
	"""
	def __init__(self, head_entity: Ticket, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TicketedSeat(Relation):
	"""
	Description: The seat associated with the ticket.
	"""
	def __init__(self, head_entity: Ticket, tail_entity: Seat):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TimeOfDay(Relation):
	"""
	Description: The time of day the program normally runs. For example, "evenings".
	"""
	def __init__(self, head_entity: EducationalOccupationalProgram, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TimeRequired(Relation):
	"""
	Description: Approximate or typical time it usually takes to work with or through the content of this work for the typical or target audience.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TimeToComplete(Relation):
	"""
	Description: The expected length of time to complete the program if attending full-time.
	"""
	def __init__(self, head_entity: EducationalOccupationalProgram, tail_entity: Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Timestamp(Relation):
	"""
	Description: The instant the event occured.
	"""
	def __init__(self, head_entity: InstantaneousEvent, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TissueSample(Relation):
	"""
	Description: The type of tissue sample required for the test.
	"""
	def __init__(self, head_entity: PathologyTest, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Title(Relation):
	"""
	Description: The title of the job.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TocContinuation(Relation):
	"""
	Description: A HyperTocEntry can have a tocContinuation indicated, which is another HyperTocEntry that would be the default next item to play or render.
	"""
	def __init__(self, head_entity: HyperTocEntry, tail_entity: HyperTocEntry):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TongueWeight(Relation):
	"""
	Description: The permitted vertical load (TWR) of a trailer attached to the vehicle. Also referred to as Tongue Load Rating (TLR) or Vertical Load Rating (VLR). Typical unit code(s): KGM for kilogram, LBR for pound * Note 1: You can indicate additional information in the name of the QuantitativeValue node.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Torque(Relation):
	"""
	Description: The torque (turning force) of the vehicle's engine. Typical unit code(s): NU for newton metre (N m), F17 for pound-force per foot, or F48 for pound-force per inch * Note 1: You can link to information about how the given value has been determined (e.g. reference RPM) using the valueReference property. * Note 2: You can use minValue and maxValue to indicate ranges.
	"""
	def __init__(self, head_entity: EngineSpecification, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TotalHistoricalEnrollment(Relation):
	"""
	Description: The total number of students that have enrolled in the history of the course.
	"""
	def __init__(self, head_entity: Course, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TotalJobOpenings(Relation):
	"""
	Description: The number of positions open for this job posting. Use a positive integer. Do not use if the number of positions is unclear or not known.
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TotalPaymentDue(Relation):
	"""
	Description: The total amount due.
	"""
	def __init__(self, head_entity: Invoice, tail_entity: MonetaryAmount | PriceSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TotalPrice(Relation):
	"""
	Description: The total price for the reservation or ticket, including applicable taxes, shipping, etc. Usage guidelines: * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols. * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
	"""
	def __init__(self, head_entity: Reservation | Ticket, tail_entity: PriceSpecification | Text | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TotalTime(Relation):
	"""
	Description: The total time required to perform instructions or a direction (including time to prepare the supplies), in ISO 8601 duration format.
	"""
	def __init__(self, head_entity: HowTo | HowToDirection, tail_entity: Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TourBookingPage(Relation):
	"""
	Description: A page providing information on how to book a tour of some Place, such as an Accommodation or ApartmentComplex in a real estate setting, as well as other kinds of tours as appropriate.
	"""
	def __init__(self, head_entity: Accommodation | Place | ApartmentComplex, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TouristType(Relation):
	"""
	Description: Attraction suitable for type(s) of tourist. E.g. children, visitors from a particular country, etc.
	"""
	def __init__(self, head_entity: TouristDestination | TouristAttraction | TouristTrip, tail_entity: Text | Audience):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Track(Relation):
	"""
	Description: A music recording (track)&#x2014;usually a single song. If an ItemList is given, the list should contain items of type MusicRecording.
	"""
	def __init__(self, head_entity: MusicPlaylist | MusicGroup, tail_entity: ItemList | MusicRecording):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TrackingNumber(Relation):
	"""
	Description: Shipper tracking number.
	"""
	def __init__(self, head_entity: ParcelDelivery, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TrackingUrl(Relation):
	"""
	Description: Tracking url for the parcel delivery.
	"""
	def __init__(self, head_entity: ParcelDelivery, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Tracks(Relation):
	"""
	Description: Deprecated, use Track. A music recording (track)&#x2014;usually a single song.
	"""
	def __init__(self, head_entity: MusicGroup | MusicPlaylist, tail_entity: MusicRecording):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Trailer(Relation):
	"""
	Description: The trailer of a movie or TV/radio series, season, episode, etc.
	"""
	def __init__(self, head_entity: TVSeries | Episode | Movie | CreativeWorkSeason | MovieSeries | VideoGameSeries | RadioSeries | VideoGame, tail_entity: VideoObject):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TrailerWeight(Relation):
	"""
	Description: The permitted weight of a trailer attached to the vehicle. Typical unit code(s): KGM for kilogram, LBR for pound * Note 1: You can indicate additional information in the name of the QuantitativeValue node. * Note 2: You may also link to a QualitativeValue node that provides additional information using valueReference. * Note 3: Note that you can use minValue and maxValue to indicate ranges.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TrainName(Relation):
	"""
	Description: The name of the train (e.g. The Orient Express).
	"""
	def __init__(self, head_entity: TrainTrip, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TrainNumber(Relation):
	"""
	Description: The unique identifier for the train.
	"""
	def __init__(self, head_entity: TrainTrip, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TrainingSalary(Relation):
	"""
	Description: The estimated salary earned while in the program.
	"""
	def __init__(self, head_entity: WorkBasedProgram | EducationalOccupationalProgram, tail_entity: MonetaryAmountDistribution):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TransFatContent(Relation):
	"""
	Description: The number of grams of trans fat.
	"""
	def __init__(self, head_entity: NutritionInformation, tail_entity: Mass):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Transcript(Relation):
	"""
	Description: If this MediaObject is an AudioObject or VideoObject, the transcript of that object.
	"""
	def __init__(self, head_entity: AudioObject | VideoObject, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TransitTime(Relation):
	"""
	Description: The typical delay the order has been sent for delivery and the goods reach the final customer. In the context of ShippingDeliveryTime, use the QuantitativeValue. Typical properties: minValue, maxValue, unitCode (d for DAY). In the context of ShippingConditions, use the ServicePeriod. It has a duration (as a QuantitativeValue) and also business days and a cut-off time.
	"""
	def __init__(self, head_entity: ShippingConditions | ShippingDeliveryTime, tail_entity: QuantitativeValue | ServicePeriod):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TranslationOfWork(Relation):
	"""
	Description: The work that this work has been translated from. E.g. 物种起源 is a translationOf “On the Origin of Species”.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Translator(Relation):
	"""
	Description: Organization or person who adapts a creative work to different languages, regional differences and technical requirements of a target market, or that translates during some event.
	"""
	def __init__(self, head_entity: SchemaEvent | CreativeWork, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TransmissionMethod(Relation):
	"""
	Description: How the disease spreads, either as a route or vector, for example 'direct contact', 'Aedes aegypti', etc.
	"""
	def __init__(self, head_entity: InfectiousDisease, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Transposes(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TravelBans(Relation):
	"""
	Description: Information about travel bans, e.g. in the context of a pandemic.
	"""
	def __init__(self, head_entity: SpecialAnnouncement, tail_entity: URL | WebContent):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TrialDesign(Relation):
	"""
	Description: Specifics about the trial design (enumerated).
	"""
	def __init__(self, head_entity: MedicalTrial, tail_entity: MedicalTrialDesign):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Tributary(Relation):
	"""
	Description: The anatomical or organ system that the vein flows into; a larger structure that the vein connects to.
	"""
	def __init__(self, head_entity: Vein, tail_entity: AnatomicalStructure):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TripOrigin(Relation):
	"""
	Description: The location of origin of the trip, prior to any destination(s).
	"""
	def __init__(self, head_entity: Trip, tail_entity: Place):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Type(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AdditionalType(Type):
	"""
	Description: An additional type for the item, typically used for adding more specific types from external vocabularies in microdata syntax. This is a relationship between something and a class that the thing is in. Typically the value is a URI-identified RDF class, and in this case corresponds to the use of rdf:type in RDF.
	"""
	def __init__(self, head_entity: Thing, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TypeDocument(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TypeOfBed(Relation):
	"""
	Description: The type of bed to which the BedDetail refers, i.e. the type of bed available in the quantity indicated by quantity.
	"""
	def __init__(self, head_entity: BedDetails, tail_entity: BedType | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TypeOfGood(Relation):
	"""
	Description: The product that this structured value is referring to.
	"""
	def __init__(self, head_entity: OwnershipInfo | TypeAndQuantityNode, tail_entity: Service | Product):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TypicalAgeRange(Relation):
	"""
	Description: The typical expected age range, e.g. '7-9', '11-'.
	"""
	def __init__(self, head_entity: SchemaEvent | CreativeWork, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TypicalCreditsPerTerm(Relation):
	"""
	Description: The number of credits or units a full-time student would be expected to take in 1 term however 'term' is defined by the institution.
	"""
	def __init__(self, head_entity: EducationalOccupationalProgram, tail_entity: StructuredValue | Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class TypicalTest(Relation):
	"""
	Description: A medical test typically performed given this condition.
	"""
	def __init__(self, head_entity: MedicalCondition, tail_entity: MedicalTest):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class UnderName(Relation):
	"""
	Description: The person or organization the reservation or ticket is for.
	"""
	def __init__(self, head_entity: Ticket | Reservation, tail_entity: Organization | Person):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class UnecePaymentDueDate(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class UnitCode(Relation):
	"""
	Description: The unit of measurement given using the UN/CEFACT Common Code (3 characters) or a URL. Other codes than the UN/CEFACT Common Code may be used with a prefix followed by a colon.
	"""
	def __init__(self, head_entity: QuantitativeValue | UnitPriceSpecification | PropertyValue | TypeAndQuantityNode, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class UnitText(Relation):
	"""
	Description: A string or text indicating the unit of measurement. Useful if you cannot provide a standard unit code for unitCode.
	"""
	def __init__(self, head_entity: PropertyValue | TypeAndQuantityNode | UnitPriceSpecification | QuantitativeValue, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class UnsaturatedFatContent(Relation):
	"""
	Description: The number of grams of unsaturated fat.
	"""
	def __init__(self, head_entity: NutritionInformation, tail_entity: Mass):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class UploadDate(Relation):
	"""
	Description: Date (including time if available) when this media object was uploaded to this site.
	"""
	def __init__(self, head_entity: MediaObject, tail_entity: DateTime | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class UpvoteCount(Relation):
	"""
	Description: The number of upvotes this question, answer or comment has received from the community.
	"""
	def __init__(self, head_entity: Comment, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Url(Relation):
	"""
	Description: URL of the item.
	"""
	def __init__(self, head_entity: Thing, tail_entity: URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class UrlTemplate(Relation):
	"""
	Description: An url template (RFC6570) that will be used to construct the target of the execution of the action.
	"""
	def __init__(self, head_entity: EntryPoint, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class UsageInfo(Relation):
	"""
	Description: The schema.org usageInfo property indicates further information about a CreativeWork. This property is applicable both to works that are freely available and to those that require payment or other transactions. It can reference additional information, e.g. community expectations on preferred linking and citation conventions, as well as purchasing details.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: CreativeWork | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class AcquireLicensePage(UsageInfo):
	"""
	Description: Indicates a page documenting how licenses can be purchased or otherwise acquired, for the current item.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: CreativeWork | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class UsedToDiagnose(Relation):
	"""
	Description: A condition the test is used to diagnose.
	"""
	def __init__(self, head_entity: MedicalTest, tail_entity: MedicalCondition):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class UserInteractionCount(Relation):
	"""
	Description: The number of interactions for the CreativeWork using the WebSite or SoftwareApplication.
	"""
	def __init__(self, head_entity: InteractionCounter, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class UsesDevice(Relation):
	"""
	Description: Device used to perform the test.
	"""
	def __init__(self, head_entity: MedicalTest, tail_entity: MedicalDevice):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class UsesHealthPlanIdStandard(Relation):
	"""
	Description: The standard for interpreting the Plan ID. The preferred is "HIOS". See the Centers for Medicare & Medicaid Services for more details.
	"""
	def __init__(self, head_entity: HealthInsurancePlan, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Utterances(Relation):
	"""
	Description: Text of an utterances (spoken words, lyrics etc.) that occurs at a certain section of a media object, represented as a HyperTocEntry.
	"""
	def __init__(self, head_entity: HyperTocEntry, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ValidFor(Relation):
	"""
	Description: The duration of validity of a permit or similar thing.
	"""
	def __init__(self, head_entity: Credential | Permit, tail_entity: Duration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ValidForMemberTier(Relation):
	"""
	Description: The membership program tier(s) an Offer (or a PriceSpecification, OfferShippingDetails, or MerchantReturnPolicy under an Offer) is valid for.
	"""
	def __init__(self, head_entity: Offer | PriceSpecification | OfferShippingDetails | ShippingService | MerchantReturnPolicy, tail_entity: MemberProgramTier):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ValidFrom(Relation):
	"""
	Description: The date when the item becomes valid.
	"""
	def __init__(self, head_entity: Certification | MonetaryAmount | OpeningHoursSpecification | FinancialIncentive | LocationFeatureSpecification | Offer | PriceSpecification | Demand | Permit, tail_entity: DateTime | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ValidIn(Relation):
	"""
	Description: The geographic area where the item is valid. Applies for example to a Permit, a Certification, or an EducationalOccupationalCredential.
	"""
	def __init__(self, head_entity: Certification | Credential | Permit, tail_entity: AdministrativeArea):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ValidThrough(Relation):
	"""
	Description: The date after when the item is not valid. For example the end of an offer, salary period, or a period of opening hours.
	"""
	def __init__(self, head_entity: Offer | PriceSpecification | Demand | OpeningHoursSpecification | LocationFeatureSpecification | MonetaryAmount | JobPosting | FinancialIncentive, tail_entity: DateTime | Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ValidUntil(Relation):
	"""
	Description: The date when the item is no longer valid.
	"""
	def __init__(self, head_entity: Permit, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Value(Relation):
	"""
	Description: The value of a QuantitativeValue (including Observation) or property value node. * For QuantitativeValue and MonetaryAmount, the recommended type for values is 'Number'. * For PropertyValue, it can be 'Text', 'Number', 'Boolean', or 'StructuredValue'. * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols.
	"""
	def __init__(self, head_entity: MonetaryAmount | PropertyValue | QuantitativeValue, tail_entity: StructuredValue | Text | Number | Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ValueAddedTaxIncluded(Relation):
	"""
	Description: Specifies whether the applicable value-added tax (VAT) is included in the price specification or not.
	"""
	def __init__(self, head_entity: PriceSpecification, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ValueMaxLength(Relation):
	"""
	Description: Specifies the allowed range for number of characters in a literal value.
	"""
	def __init__(self, head_entity: PropertyValueSpecification, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ValueMinLength(Relation):
	"""
	Description: Specifies the minimum allowed range for number of characters in a literal value.
	"""
	def __init__(self, head_entity: PropertyValueSpecification, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ValueName(Relation):
	"""
	Description: Indicates the name of the PropertyValueSpecification to be used in URL templates and form encoding in a manner analogous to HTML's input@name.
	"""
	def __init__(self, head_entity: PropertyValueSpecification, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ValuePattern(Relation):
	"""
	Description: Specifies a regular expression for testing literal values according to the HTML spec.
	"""
	def __init__(self, head_entity: PropertyValueSpecification, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ValueReference(Relation):
	"""
	Description: A secondary value that provides additional information on the original value, e.g. a reference temperature or a type of measurement.
	"""
	def __init__(self, head_entity: QualitativeValue | PropertyValue | QuantitativeValue, tail_entity: StructuredValue | Text | QualitativeValue | PropertyValue | MeasurementTypeEnumeration | QuantitativeValue | DefinedTerm | Enumeration):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class ValueRequired(Relation):
	"""
	Description: Whether the property must be filled in to complete the action. Default is false.
	"""
	def __init__(self, head_entity: PropertyValueSpecification, tail_entity: Boolean):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VariableMeasured(Relation):
	"""
	Description: The variableMeasured property can indicate (repeated as necessary) the variables that are measured in some dataset, either described as text or as pairs of identifier and description using PropertyValue, or more explicitly as a StatisticalVariable.
	"""
	def __init__(self, head_entity: Observation | Dataset, tail_entity: PropertyValue | Property | Text | StatisticalVariable):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VariantCover(Relation):
	"""
	Description: A description of the variant cover for the issue, if the issue is a variant printing. For example, "Bryan Hitch Variant Cover" or "2nd Printing Variant".
	"""
	def __init__(self, head_entity: ComicIssue, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VariantId(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VariesBy(Relation):
	"""
	Description: Indicates the property or properties by which the variants in a ProductGroup vary, e.g. their size, color etc. Schema.org properties can be referenced by their short name e.g. "color"; terms defined elsewhere can be referenced with their URIs.
	"""
	def __init__(self, head_entity: ProductGroup, tail_entity: DefinedTerm | Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VatID(Relation):
	"""
	Description: The value-added Tax ID of the organization or person with national prefix (for example IT123456789). Can also be described as iso6523Code with proper prefix.
	"""
	def __init__(self, head_entity: Organization | Person, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VehicleConfiguration(Relation):
	"""
	Description: A short text indicating the configuration of the vehicle, e.g. '5dr hatchback ST 2.5 MT 225 hp' or 'limited edition'.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VehicleEngine(Relation):
	"""
	Description: Information about the engine or engines of the vehicle.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: EngineSpecification):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VehicleInteriorColor(Relation):
	"""
	Description: The color or color combination of the interior of the vehicle.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VehicleInteriorType(Relation):
	"""
	Description: The type or material of the interior of the vehicle (e.g. synthetic fabric, leather, wood, etc.). While most interior types are characterized by the material used, an interior type can also be based on vehicle usage or target audience.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VehicleModelDate(Relation):
	"""
	Description: The release date of a vehicle model (often used to differentiate versions of the same make and model).
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: Date):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VehicleSeatingCapacity(Relation):
	"""
	Description: The number of passengers that can be seated in the vehicle, both in terms of the physical space available, and in terms of limitations set by law. Typical unit code(s): C62 for persons.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VehicleSpecialUsage(Relation):
	"""
	Description: Indicates whether the vehicle has been used for special purposes, like commercial rental, driving school, or as a taxi. The legislation in many countries requires this information to be revealed when offering a car for sale.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: Text | CarUsageType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VehicleTransmission(Relation):
	"""
	Description: The type of component used for transmitting the power from a rotating power source to the wheels or other relevant component(s) ("gearbox" for cars).
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: Text | URL | QualitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Version(Relation):
	"""
	Description: The version of the CreativeWork embodied by a specified resource.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: Text | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VersionDate(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Video(Relation):
	"""
	Description: An embedded video object.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: VideoObject | Clip):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VideoFormat(Relation):
	"""
	Description: The type of screening or video broadcast used (e.g. IMAX, 3D, SD, HD, etc.).
	"""
	def __init__(self, head_entity: BroadcastService | ScreeningEvent | BroadcastEvent, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VideoFrameSize(Relation):
	"""
	Description: The frame size of the video.
	"""
	def __init__(self, head_entity: VideoObject, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class VideoQuality(Relation):
	"""
	Description: The quality of the video.
	"""
	def __init__(self, head_entity: VideoObject, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Volume(Relation):
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Warning(Relation):
	"""
	Description: Any FDA or other warnings about the drug (text or URL).
	"""
	def __init__(self, head_entity: Drug, tail_entity: Text | URL):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Warranty(Relation):
	"""
	Description: The warranty promise(s) included in the offer.
	"""
	def __init__(self, head_entity: Demand | Offer, tail_entity: WarrantyPromise):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class WebCheckinTime(Relation):
	"""
	Description: The time when a passenger can check into the flight online.
	"""
	def __init__(self, head_entity: Flight, tail_entity: DateTime):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class WebFeed(Relation):
	"""
	Description: The URL for a feed, e.g. associated with a podcast series, blog, or series of date-stamped updates. This is usually RSS or Atom.
	"""
	def __init__(self, head_entity: PodcastSeries | SpecialAnnouncement, tail_entity: URL | DataFeed):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Weight(Relation):
	"""
	Description: The weight of the product or person.
	"""
	def __init__(self, head_entity: Product | VisualArtwork | OfferShippingDetails | Person | ShippingConditions, tail_entity: QuantitativeValue | Mass):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class WeightPercentage(Relation):
	"""
	Description: Value representing the fraction of the weight that is used to compute the shipping price. Example: 0.10 and a shipping weight of 15kg would add $1.5 to the order price, where the $ is the currency of the order.
	"""
	def __init__(self, head_entity: ShippingRateSettings, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class WeightTotal(Relation):
	"""
	Description: The permitted total weight of the loaded vehicle, including passengers and cargo and the weight of the empty vehicle. Typical unit code(s): KGM for kilogram, LBR for pound * Note 1: You can indicate additional information in the name of the QuantitativeValue node. * Note 2: You may also link to a QualitativeValue node that provides additional information using valueReference.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Wheelbase(Relation):
	"""
	Description: The distance between the centers of the front and rear wheels. Typical unit code(s): CMT for centimeters, MTR for meters, INH for inches, FOT for foot/feet.
	"""
	def __init__(self, head_entity: Vehicle, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Width(Relation):
	"""
	Description: The width of the item.
	"""
	def __init__(self, head_entity: VisualArtwork | OfferShippingDetails | ShippingConditions | MediaObject | Product, tail_entity: QuantitativeValue | Distance):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class WordCount(Relation):
	"""
	Description: The number of words in the text of the CreativeWork such as an Article, Book, etc.
	"""
	def __init__(self, head_entity: CreativeWork | Article, tail_entity: Integer):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class WorkExample(Relation):
	"""
	Description: Example/instance/realization/derivation of the concept of this creative work. E.g. the paperback edition, first edition, or e-book.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Appearance(WorkExample):
	"""
	Description: Indicates an occurrence of a Claim in some CreativeWork.
	"""
	def __init__(self, head_entity: Claim, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class FirstAppearance(WorkExample):
	"""
	Description: Indicates the first known occurrence of a Claim in some CreativeWork.
	"""
	def __init__(self, head_entity: Claim, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class WorkFeatured(Relation):
	"""
	Description: A work featured in some event, e.g. exhibited in an ExhibitionEvent. Specific subproperties are available for workPerformed (e.g. a play), or a workPresented (a Movie at a ScreeningEvent).
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class WorkPerformed(WorkFeatured):
	"""
	Description: A work performed in some event, for example a play performed in a TheaterEvent.
	"""
	def __init__(self, head_entity: SchemaEvent, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class WorkPresented(WorkFeatured):
	"""
	Description: The movie presented during this event.
	"""
	def __init__(self, head_entity: ScreeningEvent, tail_entity: Movie):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class WorkHours(Relation):
	"""
	Description: The typical working hours for this job (e.g. 1st shift, night shift, 8am-5pm).
	"""
	def __init__(self, head_entity: JobPosting, tail_entity: Text):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class WorkTranslation(Relation):
	"""
	Description: A work that is a translation of the content of this work. E.g. 西遊記 has an English workTranslation “Journey to the West”, a German workTranslation “Monkeys Pilgerfahrt” and a Vietnamese translation Tây du ký bình khảo.
	"""
	def __init__(self, head_entity: CreativeWork, tail_entity: CreativeWork):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Workload(Relation):
	"""
	Description: Quantitative measure of the physiologic output of the exercise; also referred to as energy expenditure.
	"""
	def __init__(self, head_entity: ExercisePlan, tail_entity: Energy | QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class WorksFor(Relation):
	"""
	Description: Organizations that the person works for.
	"""
	def __init__(self, head_entity: Person, tail_entity: Organization):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class WorstRating(Relation):
	"""
	Description: The lowest value allowed in this rating system.
	"""
	def __init__(self, head_entity: Rating, tail_entity: Text | Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Xpath(Relation):
	"""
	Description: An XPath, e.g. of a SpeakableSpecification or WebPageElement. In the latter case, multiple matches within a page can constitute a single conceptual "Web page element".
	"""
	def __init__(self, head_entity: WebPageElement | SpeakableSpecification, tail_entity: XPathType):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class YearBuilt(Relation):
	"""
	Description: The year an Accommodation was constructed. This corresponds to the YearBuilt field in RESO.
	"""
	def __init__(self, head_entity: Accommodation, tail_entity: Number):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class YearlyRevenue(Relation):
	"""
	Description: The size of the business in annual revenue.
	"""
	def __init__(self, head_entity: BusinessAudience, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class YearsInOperation(Relation):
	"""
	Description: The age of the business.
	"""
	def __init__(self, head_entity: BusinessAudience, tail_entity: QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Yield(Relation):
	"""
	Description: The quantity that results by performing instructions. For example, a paper airplane, 10 personalized candles.
	"""
	def __init__(self, head_entity: HowTo, tail_entity: Text | QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class RecipeYield(Yield):
	"""
	Description: The quantity produced by the recipe (for example, number of people served, number of servings, etc).
	"""
	def __init__(self, head_entity: Recipe, tail_entity: Text | QuantitativeValue):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class DctypeEvent(Event):
	def __init__(
		self,
		trigger: str
	):
		super().__init__(trigger=trigger)

class Action(Event):
	"""
	Description: An action performed by a direct agent and indirect participants upon a direct object. Optionally happens at a location with the help of an inanimate instrument. The execution of the action may produce a result. Specific action sub-type documentation specifies the exact expectation of each argument/role. See also blog post and Actions overview document.
	"""
	def __init__(
		self,
		trigger: str,
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class AchieveAction(Action):
	"""
	Description: The act of accomplishing something via previous efforts. It is an instantaneous action rather than an ongoing process.
	"""
	pass

class LoseAction(AchieveAction):
	"""
	Description: The act of being defeated in a competitive activity.
	"""
	def __init__(
		self,
		trigger: str,
		winner: List[Person],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.winner = winner
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class TieAction(AchieveAction):
	"""
	Description: The act of reaching a draw in a competitive activity.
	"""
	pass

class WinAction(AchieveAction):
	"""
	Description: The act of achieving victory in a competitive activity.
	"""
	def __init__(
		self,
		trigger: str,
		loser: List[Person],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.loser = loser
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class AssessAction(Action):
	"""
	Description: The act of forming one's opinion, reaction or sentiment.
	"""
	pass

class ChooseAction(AssessAction):
	"""
	Description: The act of expressing a preference from a set of options or a large or unbounded set of choices/options.
	"""
	def __init__(
		self,
		trigger: str,
		action_option: List[Text | Thing],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.action_option = action_option
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class VoteAction(ChooseAction):
	"""
	Description: The act of expressing a preference from a fixed/finite/structured set of choices/options.
	"""
	def __init__(
		self,
		trigger: str,
		candidate: List[Person],
		action_option: List[Text | Thing],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.candidate = candidate
		self.action_option = action_option
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class IgnoreAction(AssessAction):
	"""
	Description: The act of intentionally disregarding the object. An agent ignores an object.
	"""
	pass

class ReactAction(AssessAction):
	"""
	Description: The act of responding instinctively and emotionally to an object, expressing a sentiment.
	"""
	pass

class AgreeAction(ReactAction):
	"""
	Description: The act of expressing a consistency of opinion with the object. An agent agrees to/about an object (a proposition, topic or theme) with participants.
	"""
	pass

class DisagreeAction(ReactAction):
	"""
	Description: The act of expressing a difference of opinion with the object. An agent disagrees to/about an object (a proposition, topic or theme) with participants.
	"""
	pass

class DislikeAction(ReactAction):
	"""
	Description: The act of expressing a negative sentiment about the object. An agent dislikes an object (a proposition, topic or theme) with participants.
	"""
	pass

class EndorseAction(ReactAction):
	"""
	Description: An agent approves/certifies/likes/supports/sanctions an object.
	"""
	def __init__(
		self,
		trigger: str,
		endorsee: List[Organization | Person],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.endorsee = endorsee
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class LikeAction(ReactAction):
	"""
	Description: The act of expressing a positive sentiment about the object. An agent likes an object (a proposition, topic or theme) with participants.
	"""
	pass

class WantAction(ReactAction):
	"""
	Description: The act of expressing a desire about the object. An agent wants an object.
	"""
	pass

class ReviewAction(AssessAction):
	"""
	Description: The act of producing a balanced opinion about the object for an audience. An agent reviews an object with participants resulting in a review.
	"""
	def __init__(
		self,
		trigger: str,
		result_review: List[Review],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.result_review = result_review
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class ConsumeAction(Action):
	"""
	Description: The act of ingesting information/resources/food.
	"""
	def __init__(
		self,
		trigger: str,
		action_accessibility_requirement: List[ActionAccessSpecification],
		expects_acceptance_of: List[Offer],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.action_accessibility_requirement = action_accessibility_requirement
		self.expects_acceptance_of = expects_acceptance_of
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class DrinkAction(ConsumeAction):
	"""
	Description: The act of swallowing liquids.
	"""
	pass

class EatAction(ConsumeAction):
	"""
	Description: The act of swallowing solid objects.
	"""
	pass

class InstallAction(ConsumeAction):
	"""
	Description: The act of installing an application.
	"""
	pass

class ListenAction(ConsumeAction):
	"""
	Description: The act of consuming audio content.
	"""
	pass

class PlayGameAction(ConsumeAction):
	"""
	Description: The act of playing a video game.
	"""
	def __init__(
		self,
		trigger: str,
		game_availability_type: List[GameAvailabilityEnumeration | Text],
		action_accessibility_requirement: List[ActionAccessSpecification],
		expects_acceptance_of: List[Offer],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.game_availability_type = game_availability_type
		self.action_accessibility_requirement = action_accessibility_requirement
		self.expects_acceptance_of = expects_acceptance_of
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class ReadAction(ConsumeAction):
	"""
	Description: The act of consuming written content.
	"""
	pass

class UseAction(ConsumeAction):
	"""
	Description: The act of applying an object to its intended purpose.
	"""
	pass

class WearAction(UseAction):
	"""
	Description: The act of dressing oneself in clothing.
	"""
	pass

class ViewAction(ConsumeAction):
	"""
	Description: The act of consuming static visual content.
	"""
	pass

class WatchAction(ConsumeAction):
	"""
	Description: The act of consuming dynamic/moving visual content.
	"""
	pass

class ControlAction(Action):
	"""
	Description: An agent controls a device or application.
	"""
	pass

class ActivateAction(ControlAction):
	"""
	Description: The act of starting or activating a device or application (e.g. starting a timer or turning on a flashlight).
	"""
	pass

class AuthenticateAction(ControlAction):
	"""
	Description: The action of authenticating into a device or application.
	"""
	pass

class DeactivateAction(ControlAction):
	"""
	Description: The act of stopping or deactivating a device or application (e.g. stopping a timer or turning off a flashlight).
	"""
	pass

class LoginAction(ControlAction):
	"""
	Description: The action of logging into a device or application.
	"""
	pass

class ResetPasswordAction(ControlAction):
	"""
	Description: The action of resetting the password of a device or application.
	"""
	pass

class ResumeAction(ControlAction):
	"""
	Description: The act of resuming a device or application which was formerly paused (e.g. resume music playback or resume a timer).
	"""
	pass

class SuspendAction(ControlAction):
	"""
	Description: The act of momentarily pausing a device or application (e.g. pause music playback or pause a timer).
	"""
	pass

class CreateAction(Action):
	"""
	Description: The act of deliberately creating/producing/generating/building a result out of the agent.
	"""
	pass

class CookAction(CreateAction):
	"""
	Description: The act of producing/preparing food.
	"""
	def __init__(
		self,
		trigger: str,
		food_establishment: List[FoodEstablishment | Place],
		recipe: List[Recipe],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.food_establishment = food_establishment
		self.recipe = recipe
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class DrawAction(CreateAction):
	"""
	Description: The act of producing a visual/graphical representation of an object, typically with a pen/pencil and paper as instruments.
	"""
	pass

class FilmAction(CreateAction):
	"""
	Description: The act of capturing sound and moving images on film, video, or digitally.
	"""
	pass

class PaintAction(CreateAction):
	"""
	Description: The act of producing a painting, typically with paint and canvas as instruments.
	"""
	pass

class PhotographAction(CreateAction):
	"""
	Description: The act of capturing still images of objects using a camera.
	"""
	pass

class WriteAction(CreateAction):
	"""
	Description: The act of authoring written creative content.
	"""
	def __init__(
		self,
		trigger: str,
		in_language: List[Text | Language],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.in_language = in_language
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class FindAction(Action):
	"""
	Description: The act of finding an object. Related actions: * SearchAction: FindAction is generally lead by a SearchAction, but not necessarily.
	"""
	pass

class CheckAction(FindAction):
	"""
	Description: An agent inspects, determines, investigates, inquires, or examines an object's accuracy, quality, condition, or state.
	"""
	pass

class DiscoverAction(FindAction):
	"""
	Description: The act of discovering/finding an object.
	"""
	pass

class TrackAction(FindAction):
	"""
	Description: An agent tracks an object for updates. Related actions: * FollowAction: Unlike FollowAction, TrackAction refers to the interest on the location of innanimates objects. * SubscribeAction: Unlike SubscribeAction, TrackAction refers to the interest on the location of innanimate objects.
	"""
	def __init__(
		self,
		trigger: str,
		delivery_method: List[DeliveryMethod],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.delivery_method = delivery_method
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class InteractAction(Action):
	"""
	Description: The act of interacting with another person or organization.
	"""
	pass

class BefriendAction(InteractAction):
	"""
	Description: The act of forming a personal connection with someone (object) mutually/bidirectionally/symmetrically. Related actions: * FollowAction: Unlike FollowAction, BefriendAction implies that the connection is reciprocal.
	"""
	pass

class CommunicateAction(InteractAction):
	"""
	Description: The act of conveying information to another person via a communication medium (instrument) such as speech, email, or telephone conversation.
	"""
	def __init__(
		self,
		trigger: str,
		about: List[Thing],
		in_language: List[Text | Language],
		recipient: List[Organization | Person | ContactPoint | Audience],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.about = about
		self.in_language = in_language
		self.recipient = recipient
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class AskAction(CommunicateAction):
	"""
	Description: The act of posing a question / favor to someone. Related actions: * ReplyAction: Appears generally as a response to AskAction.
	"""
	def __init__(
		self,
		trigger: str,
		question: List[Question],
		about: List[Thing],
		in_language: List[Text | Language],
		recipient: List[Organization | Person | ContactPoint | Audience],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.question = question
		self.about = about
		self.in_language = in_language
		self.recipient = recipient
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class CheckInAction(CommunicateAction):
	"""
	Description: The act of an agent communicating (service provider, social media, etc) their arrival by registering/confirming for a previously reserved service (e.g. flight check-in) or at a place (e.g. hotel), possibly resulting in a result (boarding pass, etc). Related actions: * CheckOutAction: The antonym of CheckInAction.
	"""
	pass

class CheckOutAction(CommunicateAction):
	"""
	Description: The act of an agent communicating (service provider, social media, etc) their departure of a previously reserved service (e.g. flight check-in) or place (e.g. hotel). Related actions: * CheckInAction: The antonym of CheckOutAction. * DepartAction: Unlike DepartAction, CheckOutAction implies that the agent is informing/confirming the end of a previously reserved service.
	"""
	pass

class CommentAction(CommunicateAction):
	"""
	Description: The act of generating a comment about a subject.
	"""
	def __init__(
		self,
		trigger: str,
		result_comment: List[Comment],
		about: List[Thing],
		in_language: List[Text | Language],
		recipient: List[Organization | Person | ContactPoint | Audience],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.result_comment = result_comment
		self.about = about
		self.in_language = in_language
		self.recipient = recipient
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class InformAction(CommunicateAction):
	"""
	Description: The act of notifying someone of information pertinent to them, with no expectation of a response.
	"""
	pass

class ConfirmAction(InformAction):
	"""
	Description: The act of notifying someone that a future event/action is going to happen as expected. Related actions: * CancelAction: The antonym of ConfirmAction.
	"""
	pass

class RsvpAction(InformAction):
	"""
	Description: The act of notifying an event organizer as to whether you expect to attend the event.
	"""
	def __init__(
		self,
		trigger: str,
		additional_number_of_guests: List[Number],
		comment: List[Comment],
		rsvp_response: List[RsvpResponseType],
		about: List[Thing],
		in_language: List[Text | Language],
		recipient: List[Organization | Person | ContactPoint | Audience],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.additional_number_of_guests = additional_number_of_guests
		self.comment = comment
		self.rsvp_response = rsvp_response
		self.about = about
		self.in_language = in_language
		self.recipient = recipient
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class InviteAction(CommunicateAction):
	"""
	Description: The act of asking someone to attend an event. Reciprocal of RsvpAction.
	"""
	pass

class ReplyAction(CommunicateAction):
	"""
	Description: The act of responding to a question/message asked/sent by the object. Related to AskAction. Related actions: * AskAction: Appears generally as an origin of a ReplyAction.
	"""
	def __init__(
		self,
		trigger: str,
		result_comment: List[Comment],
		about: List[Thing],
		in_language: List[Text | Language],
		recipient: List[Organization | Person | ContactPoint | Audience],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.result_comment = result_comment
		self.about = about
		self.in_language = in_language
		self.recipient = recipient
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class ShareAction(CommunicateAction):
	"""
	Description: The act of distributing content to people for their amusement or edification.
	"""
	pass

class FollowAction(InteractAction):
	"""
	Description: The act of forming a personal connection with someone/something (object) unidirectionally/asymmetrically to get updates polled from. Related actions: * BefriendAction: Unlike BefriendAction, FollowAction implies that the connection is not necessarily reciprocal.
	"""
	def __init__(
		self,
		trigger: str,
		followee: List[Person | Organization],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.followee = followee
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class JoinAction(InteractAction):
	"""
	Description: An agent joins an event/group with participants/friends at a location. Related actions: * RegisterAction: Unlike RegisterAction, JoinAction refers to joining a group/team of people. * SubscribeAction: Unlike SubscribeAction, JoinAction does not imply that you'll be receiving updates. * FollowAction: Unlike FollowAction, JoinAction does not imply that you'll be polling for updates.
	"""
	pass

class LeaveAction(InteractAction):
	"""
	Description: An agent leaves an event / group with participants/friends at a location. Related actions: * JoinAction: The antonym of LeaveAction. * UnRegisterAction: Unlike UnRegisterAction, LeaveAction implies leaving a group/team of people rather than a service.
	"""
	pass

class MarryAction(InteractAction):
	"""
	Description: The act of marrying a person.
	"""
	pass

class RegisterAction(InteractAction):
	"""
	Description: The act of registering to be a user of a service, product or web page. Related actions: * JoinAction: Unlike JoinAction, RegisterAction implies you are registering to be a user of a service, not a group/team of people. * FollowAction: Unlike FollowAction, RegisterAction doesn't imply that the agent is expecting to poll for updates from the object.
	"""
	pass

class SubscribeAction(InteractAction):
	"""
	Description: The act of forming a personal connection with someone/something (object) unidirectionally/asymmetrically to get updates pushed to. Related actions: * FollowAction: Unlike FollowAction, SubscribeAction implies that the subscriber acts as a passive agent being constantly/actively pushed for updates.
	"""
	pass

class UnRegisterAction(InteractAction):
	"""
	Description: The act of un-registering from a service. Related actions: * RegisterAction: antonym of UnRegisterAction. * LeaveAction: Unlike LeaveAction, UnRegisterAction implies that you are unregistering from a service you were previously registered, rather than leaving a team/group of people.
	"""
	pass

class MoveAction(Action):
	"""
	Description: The act of an agent relocating to a place. Related actions: * TransferAction: Unlike TransferAction, the subject of the move is a living Person or Organization rather than an inanimate object.
	"""
	def __init__(
		self,
		trigger: str,
		from_location: List[Place],
		to_location: List[Place],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.from_location = from_location
		self.to_location = to_location
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class ArriveAction(MoveAction):
	"""
	Description: The act of arriving at a place. An agent arrives at a destination from a fromLocation, optionally with participants.
	"""
	pass

class DepartAction(MoveAction):
	"""
	Description: The act of departing from a place. An agent departs from a fromLocation for a destination, optionally with participants.
	"""
	pass

class TravelAction(MoveAction):
	"""
	Description: The act of traveling from a fromLocation to a destination by a specified mode of transport, optionally with participants.
	"""
	def __init__(
		self,
		trigger: str,
		distance: List[Distance],
		from_location: List[Place],
		to_location: List[Place],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.distance = distance
		self.from_location = from_location
		self.to_location = to_location
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class OrganizeAction(Action):
	"""
	Description: The act of manipulating/administering/supervising/controlling one or more objects.
	"""
	pass

class AllocateAction(OrganizeAction):
	"""
	Description: The act of organizing tasks/objects/events by associating resources to it.
	"""
	pass

class AcceptAction(AllocateAction):
	"""
	Description: The act of committing to/adopting an object. Related actions: * RejectAction: The antonym of AcceptAction.
	"""
	pass

class AssignAction(AllocateAction):
	"""
	Description: The act of allocating an action/event/task to some destination (someone or something).
	"""
	pass

class AuthorizeAction(AllocateAction):
	"""
	Description: The act of granting permission to an object.
	"""
	def __init__(
		self,
		trigger: str,
		recipient: List[Organization | Person | ContactPoint | Audience],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.recipient = recipient
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class RejectAction(AllocateAction):
	"""
	Description: The act of rejecting to/adopting an object. Related actions: * AcceptAction: The antonym of RejectAction.
	"""
	pass

class ApplyAction(OrganizeAction):
	"""
	Description: The act of registering to an organization/service without the guarantee to receive it. Related actions: * RegisterAction: Unlike RegisterAction, ApplyAction has no guarantees that the application will be accepted.
	"""
	pass

class BookmarkAction(OrganizeAction):
	"""
	Description: An agent bookmarks/flags/labels/tags/marks an object.
	"""
	pass

class PlanAction(OrganizeAction):
	"""
	Description: The act of planning the execution of an event/task/action/reservation/plan to a future date.
	"""
	def __init__(
		self,
		trigger: str,
		scheduled_time: List[Date | DateTime],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.scheduled_time = scheduled_time
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class CancelAction(PlanAction):
	"""
	Description: The act of asserting that a future event/action is no longer going to happen. Related actions: * ConfirmAction: The antonym of CancelAction.
	"""
	pass

class ReserveAction(PlanAction):
	"""
	Description: Reserving a concrete object. Related actions: * ScheduleAction: Unlike ScheduleAction, ReserveAction reserves concrete objects (e.g. a table, a hotel) towards a time slot / spatial allocation.
	"""
	pass

class ScheduleAction(PlanAction):
	"""
	Description: Scheduling future actions, events, or tasks. Related actions: * ReserveAction: Unlike ReserveAction, ScheduleAction allocates future actions (e.g. an event, a task, etc) towards a time slot / spatial allocation.
	"""
	pass

class PlayAction(Action):
	"""
	Description: The act of playing/exercising/training/performing for enjoyment, leisure, recreation, competition or exercise. Related actions: * ListenAction: Unlike ListenAction (which is under ConsumeAction), PlayAction refers to performing for an audience or at an event, rather than consuming music.
	"""
	def __init__(
		self,
		trigger: str,
		audience: List[Audience],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.audience = audience
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class ExerciseAction(PlayAction):
	"""
	Description: The act of participating in exertive activity for the purposes of improving health and fitness.
	"""
	def __init__(
		self,
		trigger: str,
		diet: List[Diet],
		distance: List[Distance],
		exercise_course: List[Place],
		exercise_plan: List[ExercisePlan],
		exercise_related_diet: List[Diet],
		exercise_type: List[Text],
		from_location: List[Place],
		opponent: List[Person],
		sports_activity_location: List[SportsActivityLocation],
		sports_team: List[SportsTeam],
		to_location: List[Place],
		audience: List[Audience],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.diet = diet
		self.distance = distance
		self.exercise_course = exercise_course
		self.exercise_plan = exercise_plan
		self.exercise_related_diet = exercise_related_diet
		self.exercise_type = exercise_type
		self.from_location = from_location
		self.opponent = opponent
		self.sports_activity_location = sports_activity_location
		self.sports_team = sports_team
		self.to_location = to_location
		self.audience = audience
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class PerformAction(PlayAction):
	"""
	Description: The act of participating in performance arts.
	"""
	def __init__(
		self,
		trigger: str,
		entertainment_business: List[EntertainmentBusiness],
		audience: List[Audience],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.entertainment_business = entertainment_business
		self.audience = audience
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class SearchAction(Action):
	"""
	Description: The act of searching for an object. Related actions: * FindAction: SearchAction generally leads to a FindAction, but not necessarily.
	"""
	def __init__(
		self,
		trigger: str,
		query: List[Text],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.query = query
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class SeekToAction(Action):
	"""
	Description: This is the Action of navigating to a specific startOffset timestamp within a VideoObject, typically represented with a URL template structure.
	"""
	def __init__(
		self,
		trigger: str,
		start_offset: List[Number | HyperTocEntry],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.start_offset = start_offset
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class SolveMathAction(Action):
	"""
	Description: The action that takes in a math expression and directs users to a page potentially capable of solving/simplifying that expression.
	"""
	def __init__(
		self,
		trigger: str,
		edu_question_type: List[Text],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.edu_question_type = edu_question_type
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class TradeAction(Action):
	"""
	Description: The act of participating in an exchange of goods and services for monetary compensation. An agent trades an object, product or service with a participant in exchange for a one time or periodic payment.
	"""
	def __init__(
		self,
		trigger: str,
		price: List[Text | Number],
		price_currency: List[Text],
		price_specification: List[PriceSpecification],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.price = price
		self.price_currency = price_currency
		self.price_specification = price_specification
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class BuyAction(TradeAction):
	"""
	Description: The act of giving money to a seller in exchange for goods or services rendered. An agent buys an object, product, or service from a seller for a price. Reciprocal of SellAction.
	"""
	def __init__(
		self,
		trigger: str,
		seller: List[Person | Organization],
		price: List[Text | Number],
		price_currency: List[Text],
		price_specification: List[PriceSpecification],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.seller = seller
		self.price = price
		self.price_currency = price_currency
		self.price_specification = price_specification
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class OrderAction(TradeAction):
	"""
	Description: An agent orders an object/product/service to be delivered/sent.
	"""
	def __init__(
		self,
		trigger: str,
		delivery_method: List[DeliveryMethod],
		price: List[Text | Number],
		price_currency: List[Text],
		price_specification: List[PriceSpecification],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.delivery_method = delivery_method
		self.price = price
		self.price_currency = price_currency
		self.price_specification = price_specification
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class PayAction(TradeAction):
	"""
	Description: An agent pays a price to a participant.
	"""
	def __init__(
		self,
		trigger: str,
		recipient: List[Organization | Person | ContactPoint | Audience],
		price: List[Text | Number],
		price_currency: List[Text],
		price_specification: List[PriceSpecification],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.recipient = recipient
		self.price = price
		self.price_currency = price_currency
		self.price_specification = price_specification
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class PreOrderAction(TradeAction):
	"""
	Description: An agent orders a (not yet released) object/product/service to be delivered/sent.
	"""
	pass

class QuoteAction(TradeAction):
	"""
	Description: An agent quotes/estimates/appraises an object/product/service with a price at a location/store.
	"""
	pass

class RentAction(TradeAction):
	"""
	Description: The act of giving money in return for temporary use, but not ownership, of an object such as a vehicle or property. For example, an agent rents a property from a landlord in exchange for a periodic payment.
	"""
	def __init__(
		self,
		trigger: str,
		landlord: List[Organization | Person],
		real_estate_agent: List[RealEstateAgent],
		price: List[Text | Number],
		price_currency: List[Text],
		price_specification: List[PriceSpecification],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.landlord = landlord
		self.real_estate_agent = real_estate_agent
		self.price = price
		self.price_currency = price_currency
		self.price_specification = price_specification
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class SellAction(TradeAction):
	"""
	Description: The act of taking money from a buyer in exchange for goods or services rendered. An agent sells an object, product, or service to a buyer for a price. Reciprocal of BuyAction.
	"""
	def __init__(
		self,
		trigger: str,
		buyer: List[Organization | Person],
		price: List[Text | Number],
		price_currency: List[Text],
		price_specification: List[PriceSpecification],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.buyer = buyer
		self.price = price
		self.price_currency = price_currency
		self.price_specification = price_specification
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class TipAction(TradeAction):
	"""
	Description: The act of giving money voluntarily to a beneficiary in recognition of services rendered.
	"""
	def __init__(
		self,
		trigger: str,
		recipient: List[Organization | Person | ContactPoint | Audience],
		price: List[Text | Number],
		price_currency: List[Text],
		price_specification: List[PriceSpecification],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.recipient = recipient
		self.price = price
		self.price_currency = price_currency
		self.price_specification = price_specification
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class TransferAction(Action):
	"""
	Description: The act of transferring/moving (abstract or concrete) animate or inanimate objects from one place to another.
	"""
	def __init__(
		self,
		trigger: str,
		from_location: List[Place],
		to_location: List[Place],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.from_location = from_location
		self.to_location = to_location
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class BorrowAction(TransferAction):
	"""
	Description: The act of obtaining an object under an agreement to return it at a later date. Reciprocal of LendAction. Related actions: * LendAction: Reciprocal of BorrowAction.
	"""
	def __init__(
		self,
		trigger: str,
		lender: List[Person | Organization],
		from_location: List[Place],
		to_location: List[Place],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.lender = lender
		self.from_location = from_location
		self.to_location = to_location
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class DonateAction(TransferAction):
	"""
	Description: The act of providing goods, services, or money without compensation, often for philanthropic reasons.
	"""
	def __init__(
		self,
		trigger: str,
		price: List[Text | Number],
		price_currency: List[Text],
		price_specification: List[PriceSpecification],
		recipient: List[Organization | Person | ContactPoint | Audience],
		from_location: List[Place],
		to_location: List[Place],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.price = price
		self.price_currency = price_currency
		self.price_specification = price_specification
		self.recipient = recipient
		self.from_location = from_location
		self.to_location = to_location
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class DownloadAction(TransferAction):
	"""
	Description: The act of downloading an object.
	"""
	pass

class GiveAction(TransferAction):
	"""
	Description: The act of transferring ownership of an object to a destination. Reciprocal of TakeAction. Related actions: * TakeAction: Reciprocal of GiveAction. * SendAction: Unlike SendAction, GiveAction implies that ownership is being transferred (e.g. I may send my laptop to you, but that doesn't mean I'm giving it to you).
	"""
	def __init__(
		self,
		trigger: str,
		recipient: List[Organization | Person | ContactPoint | Audience],
		from_location: List[Place],
		to_location: List[Place],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.recipient = recipient
		self.from_location = from_location
		self.to_location = to_location
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class LendAction(TransferAction):
	"""
	Description: The act of providing an object under an agreement that it will be returned at a later date. Reciprocal of BorrowAction. Related actions: * BorrowAction: Reciprocal of LendAction.
	"""
	def __init__(
		self,
		trigger: str,
		borrower: List[Person],
		from_location: List[Place],
		to_location: List[Place],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.borrower = borrower
		self.from_location = from_location
		self.to_location = to_location
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class MoneyTransfer(TransferAction):
	"""
	Description: The act of transferring money from one place to another place. This may occur electronically or physically.
	"""
	def __init__(
		self,
		trigger: str,
		amount: List[MonetaryAmount | Number],
		beneficiary_bank: List[Text | BankOrCreditUnion],
		from_location: List[Place],
		to_location: List[Place],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.amount = amount
		self.beneficiary_bank = beneficiary_bank
		self.from_location = from_location
		self.to_location = to_location
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class ReceiveAction(TransferAction):
	"""
	Description: The act of physically/electronically taking delivery of an object that has been transferred from an origin to a destination. Reciprocal of SendAction. Related actions: * SendAction: The reciprocal of ReceiveAction. * TakeAction: Unlike TakeAction, ReceiveAction does not imply that the ownership has been transferred (e.g. I can receive a package, but it does not mean the package is now mine).
	"""
	def __init__(
		self,
		trigger: str,
		delivery_method: List[DeliveryMethod],
		sender: List[Organization | Person | Audience],
		from_location: List[Place],
		to_location: List[Place],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.delivery_method = delivery_method
		self.sender = sender
		self.from_location = from_location
		self.to_location = to_location
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class ReturnAction(TransferAction):
	"""
	Description: The act of returning to the origin that which was previously received (concrete objects) or taken (ownership).
	"""
	def __init__(
		self,
		trigger: str,
		recipient: List[Organization | Person | ContactPoint | Audience],
		from_location: List[Place],
		to_location: List[Place],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.recipient = recipient
		self.from_location = from_location
		self.to_location = to_location
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class SendAction(TransferAction):
	"""
	Description: The act of physically/electronically dispatching an object for transfer from an origin to a destination. Related actions: * ReceiveAction: The reciprocal of SendAction. * GiveAction: Unlike GiveAction, SendAction does not imply the transfer of ownership (e.g. I can send you my laptop, but I'm not necessarily giving it to you).
	"""
	def __init__(
		self,
		trigger: str,
		delivery_method: List[DeliveryMethod],
		recipient: List[Organization | Person | ContactPoint | Audience],
		from_location: List[Place],
		to_location: List[Place],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.delivery_method = delivery_method
		self.recipient = recipient
		self.from_location = from_location
		self.to_location = to_location
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class TakeAction(TransferAction):
	"""
	Description: The act of gaining ownership of an object from an origin. Reciprocal of GiveAction. Related actions: * GiveAction: The reciprocal of TakeAction. * ReceiveAction: Unlike ReceiveAction, TakeAction implies that ownership has been transferred.
	"""
	pass

class UpdateAction(Action):
	"""
	Description: The act of managing by changing/editing the state of the object.
	"""
	def __init__(
		self,
		trigger: str,
		target_collection: List[Thing],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.target_collection = target_collection
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class AddAction(UpdateAction):
	"""
	Description: The act of editing by adding an object to a collection.
	"""
	pass

class InsertAction(AddAction):
	"""
	Description: The act of adding at a specific location in an ordered collection.
	"""
	def __init__(
		self,
		trigger: str,
		to_location: List[Place],
		target_collection: List[Thing],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.to_location = to_location
		self.target_collection = target_collection
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class AppendAction(InsertAction):
	"""
	Description: The act of inserting at the end if an ordered collection.
	"""
	pass

class PrependAction(InsertAction):
	"""
	Description: The act of inserting at the beginning if an ordered collection.
	"""
	pass

class DeleteAction(UpdateAction):
	"""
	Description: The act of editing a recipient by removing one of its objects.
	"""
	pass

class ReplaceAction(UpdateAction):
	"""
	Description: The act of editing a recipient by replacing an old object with a new object.
	"""
	def __init__(
		self,
		trigger: str,
		replacee: List[Thing],
		replacer: List[Thing],
		target_collection: List[Thing],
		action_process: List[HowTo],
		action_status: List[ActionStatusType],
		agent: List[Organization | Person],
		end_time: List[DateTime | Time],
		error: List[Thing],
		instrument: List[Thing],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		object: List[Thing],
		participant: List[Organization | Person],
		provider: List[Organization | Person],
		result: List[Thing],
		start_time: List[DateTime | Time],
		target: List[URL | EntryPoint],
	):
		super().__init__(trigger=trigger)
		self.replacee = replacee
		self.replacer = replacer
		self.target_collection = target_collection
		self.action_process = action_process
		self.action_status = action_status
		self.agent = agent
		self.end_time = end_time
		self.error = error
		self.instrument = instrument
		self.location = location
		self.object = object
		self.participant = participant
		self.provider = provider
		self.result = result
		self.start_time = start_time
		self.target = target

class EventSeries(SchemaEvent):
	"""
	Description: A series of Events. Included events can relate with the series using the superEvent property. An EventSeries is a collection of events that share some unifying characteristic. For example, "The Olympic Games" is a series, which is repeated regularly.
	"""
	pass

class SchemaEvent(Event):
	"""
	Description: An event happening at a certain time and location, such as a concert, lecture, or festival. Ticketing information may be added via the offers property. Repeated events may be structured as separate Event objects.
	"""
	def __init__(
		self,
		trigger: str,
		about: List[Thing],
		actor: List[Person | PerformingGroup],
		aggregate_rating: List[AggregateRating],
		attendee: List[Organization | Person],
		audience: List[Audience],
		composer: List[Organization | Person],
		contributor: List[Organization | Person],
		director: List[Person],
		door_time: List[DateTime | Time],
		duration: List[Duration | QuantitativeValue],
		end_date: List[DateTime | Date],
		event_attendance_mode: List[EventAttendanceModeEnumeration],
		event_schedule: List[Schedule],
		event_status: List[EventStatusType],
		funder: List[Organization | Person],
		funding: List[Grant],
		has_participation_offer: List[Offer],
		has_sponsorship_offer: List[Offer],
		in_language: List[Text | Language],
		is_accessible_for_free: List[Boolean],
		keywords: List[DefinedTerm | Text | URL],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		maximum_attendee_capacity: List[Integer],
		maximum_physical_attendee_capacity: List[Integer],
		maximum_virtual_attendee_capacity: List[Integer],
		offers: List[Offer | Demand],
		organizer: List[Organization | Person],
		performer: List[Organization | Person],
		previous_start_date: List[DateTime | Date],
		recorded_in: List[CreativeWork],
		remaining_attendee_capacity: List[Integer],
		review: List[Review],
		sponsor: List[Organization | Person],
		start_date: List[Date | DateTime],
		translator: List[Organization | Person],
		typical_age_range: List[Text],
		work_featured: List[CreativeWork],
		work_performed: List[CreativeWork],
	):
		super().__init__(trigger=trigger)
		self.about = about
		self.actor = actor
		self.aggregate_rating = aggregate_rating
		self.attendee = attendee
		self.audience = audience
		self.composer = composer
		self.contributor = contributor
		self.director = director
		self.door_time = door_time
		self.duration = duration
		self.end_date = end_date
		self.event_attendance_mode = event_attendance_mode
		self.event_schedule = event_schedule
		self.event_status = event_status
		self.funder = funder
		self.funding = funding
		self.has_participation_offer = has_participation_offer
		self.has_sponsorship_offer = has_sponsorship_offer
		self.in_language = in_language
		self.is_accessible_for_free = is_accessible_for_free
		self.keywords = keywords
		self.location = location
		self.maximum_attendee_capacity = maximum_attendee_capacity
		self.maximum_physical_attendee_capacity = maximum_physical_attendee_capacity
		self.maximum_virtual_attendee_capacity = maximum_virtual_attendee_capacity
		self.offers = offers
		self.organizer = organizer
		self.performer = performer
		self.previous_start_date = previous_start_date
		self.recorded_in = recorded_in
		self.remaining_attendee_capacity = remaining_attendee_capacity
		self.review = review
		self.sponsor = sponsor
		self.start_date = start_date
		self.translator = translator
		self.typical_age_range = typical_age_range
		self.work_featured = work_featured
		self.work_performed = work_performed

class BusinessEvent(SchemaEvent):
	"""
	Description: Event type: Business event.
	"""
	pass

class ChildrensEvent(SchemaEvent):
	"""
	Description: Event type: Children's event.
	"""
	pass

class ComedyEvent(SchemaEvent):
	"""
	Description: Event type: Comedy event.
	"""
	pass

class ConferenceEvent(SchemaEvent):
	"""
	Description: Event type: Conference event.
	"""
	pass

class CourseInstance(SchemaEvent):
	"""
	Description: An instance of a Course which is distinct from other instances because it is offered at a different time or location or through different media or modes of study or to a specific section of students.
	"""
	def __init__(
		self,
		trigger: str,
		course_mode: List[Text | URL],
		course_schedule: List[Schedule],
		course_workload: List[Text],
		instructor: List[Person],
		about: List[Thing],
		actor: List[Person | PerformingGroup],
		aggregate_rating: List[AggregateRating],
		attendee: List[Organization | Person],
		audience: List[Audience],
		composer: List[Organization | Person],
		contributor: List[Organization | Person],
		director: List[Person],
		door_time: List[DateTime | Time],
		duration: List[Duration | QuantitativeValue],
		end_date: List[DateTime | Date],
		event_attendance_mode: List[EventAttendanceModeEnumeration],
		event_schedule: List[Schedule],
		event_status: List[EventStatusType],
		funder: List[Organization | Person],
		funding: List[Grant],
		has_participation_offer: List[Offer],
		has_sponsorship_offer: List[Offer],
		in_language: List[Text | Language],
		is_accessible_for_free: List[Boolean],
		keywords: List[DefinedTerm | Text | URL],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		maximum_attendee_capacity: List[Integer],
		maximum_physical_attendee_capacity: List[Integer],
		maximum_virtual_attendee_capacity: List[Integer],
		offers: List[Offer | Demand],
		organizer: List[Organization | Person],
		performer: List[Organization | Person],
		previous_start_date: List[DateTime | Date],
		recorded_in: List[CreativeWork],
		remaining_attendee_capacity: List[Integer],
		review: List[Review],
		sponsor: List[Organization | Person],
		start_date: List[Date | DateTime],
		translator: List[Organization | Person],
		typical_age_range: List[Text],
		work_featured: List[CreativeWork],
		work_performed: List[CreativeWork],
	):
		super().__init__(trigger=trigger)
		self.course_mode = course_mode
		self.course_schedule = course_schedule
		self.course_workload = course_workload
		self.instructor = instructor
		self.about = about
		self.actor = actor
		self.aggregate_rating = aggregate_rating
		self.attendee = attendee
		self.audience = audience
		self.composer = composer
		self.contributor = contributor
		self.director = director
		self.door_time = door_time
		self.duration = duration
		self.end_date = end_date
		self.event_attendance_mode = event_attendance_mode
		self.event_schedule = event_schedule
		self.event_status = event_status
		self.funder = funder
		self.funding = funding
		self.has_participation_offer = has_participation_offer
		self.has_sponsorship_offer = has_sponsorship_offer
		self.in_language = in_language
		self.is_accessible_for_free = is_accessible_for_free
		self.keywords = keywords
		self.location = location
		self.maximum_attendee_capacity = maximum_attendee_capacity
		self.maximum_physical_attendee_capacity = maximum_physical_attendee_capacity
		self.maximum_virtual_attendee_capacity = maximum_virtual_attendee_capacity
		self.offers = offers
		self.organizer = organizer
		self.performer = performer
		self.previous_start_date = previous_start_date
		self.recorded_in = recorded_in
		self.remaining_attendee_capacity = remaining_attendee_capacity
		self.review = review
		self.sponsor = sponsor
		self.start_date = start_date
		self.translator = translator
		self.typical_age_range = typical_age_range
		self.work_featured = work_featured
		self.work_performed = work_performed

class DanceEvent(SchemaEvent):
	"""
	Description: Event type: A social dance.
	"""
	pass

class DeliveryEvent(SchemaEvent):
	"""
	Description: An event involving the delivery of an item.
	"""
	def __init__(
		self,
		trigger: str,
		access_code: List[Text],
		available_from: List[DateTime],
		available_through: List[DateTime],
		has_delivery_method: List[DeliveryMethod],
		about: List[Thing],
		actor: List[Person | PerformingGroup],
		aggregate_rating: List[AggregateRating],
		attendee: List[Organization | Person],
		audience: List[Audience],
		composer: List[Organization | Person],
		contributor: List[Organization | Person],
		director: List[Person],
		door_time: List[DateTime | Time],
		duration: List[Duration | QuantitativeValue],
		end_date: List[DateTime | Date],
		event_attendance_mode: List[EventAttendanceModeEnumeration],
		event_schedule: List[Schedule],
		event_status: List[EventStatusType],
		funder: List[Organization | Person],
		funding: List[Grant],
		has_participation_offer: List[Offer],
		has_sponsorship_offer: List[Offer],
		in_language: List[Text | Language],
		is_accessible_for_free: List[Boolean],
		keywords: List[DefinedTerm | Text | URL],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		maximum_attendee_capacity: List[Integer],
		maximum_physical_attendee_capacity: List[Integer],
		maximum_virtual_attendee_capacity: List[Integer],
		offers: List[Offer | Demand],
		organizer: List[Organization | Person],
		performer: List[Organization | Person],
		previous_start_date: List[DateTime | Date],
		recorded_in: List[CreativeWork],
		remaining_attendee_capacity: List[Integer],
		review: List[Review],
		sponsor: List[Organization | Person],
		start_date: List[Date | DateTime],
		translator: List[Organization | Person],
		typical_age_range: List[Text],
		work_featured: List[CreativeWork],
		work_performed: List[CreativeWork],
	):
		super().__init__(trigger=trigger)
		self.access_code = access_code
		self.available_from = available_from
		self.available_through = available_through
		self.has_delivery_method = has_delivery_method
		self.about = about
		self.actor = actor
		self.aggregate_rating = aggregate_rating
		self.attendee = attendee
		self.audience = audience
		self.composer = composer
		self.contributor = contributor
		self.director = director
		self.door_time = door_time
		self.duration = duration
		self.end_date = end_date
		self.event_attendance_mode = event_attendance_mode
		self.event_schedule = event_schedule
		self.event_status = event_status
		self.funder = funder
		self.funding = funding
		self.has_participation_offer = has_participation_offer
		self.has_sponsorship_offer = has_sponsorship_offer
		self.in_language = in_language
		self.is_accessible_for_free = is_accessible_for_free
		self.keywords = keywords
		self.location = location
		self.maximum_attendee_capacity = maximum_attendee_capacity
		self.maximum_physical_attendee_capacity = maximum_physical_attendee_capacity
		self.maximum_virtual_attendee_capacity = maximum_virtual_attendee_capacity
		self.offers = offers
		self.organizer = organizer
		self.performer = performer
		self.previous_start_date = previous_start_date
		self.recorded_in = recorded_in
		self.remaining_attendee_capacity = remaining_attendee_capacity
		self.review = review
		self.sponsor = sponsor
		self.start_date = start_date
		self.translator = translator
		self.typical_age_range = typical_age_range
		self.work_featured = work_featured
		self.work_performed = work_performed

class EducationEvent(SchemaEvent):
	"""
	Description: Event type: Education event.
	"""
	def __init__(
		self,
		trigger: str,
		assesses: List[Text | DefinedTerm],
		educational_level: List[Text | URL | DefinedTerm],
		teaches: List[DefinedTerm | Text],
		about: List[Thing],
		actor: List[Person | PerformingGroup],
		aggregate_rating: List[AggregateRating],
		attendee: List[Organization | Person],
		audience: List[Audience],
		composer: List[Organization | Person],
		contributor: List[Organization | Person],
		director: List[Person],
		door_time: List[DateTime | Time],
		duration: List[Duration | QuantitativeValue],
		end_date: List[DateTime | Date],
		event_attendance_mode: List[EventAttendanceModeEnumeration],
		event_schedule: List[Schedule],
		event_status: List[EventStatusType],
		funder: List[Organization | Person],
		funding: List[Grant],
		has_participation_offer: List[Offer],
		has_sponsorship_offer: List[Offer],
		in_language: List[Text | Language],
		is_accessible_for_free: List[Boolean],
		keywords: List[DefinedTerm | Text | URL],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		maximum_attendee_capacity: List[Integer],
		maximum_physical_attendee_capacity: List[Integer],
		maximum_virtual_attendee_capacity: List[Integer],
		offers: List[Offer | Demand],
		organizer: List[Organization | Person],
		performer: List[Organization | Person],
		previous_start_date: List[DateTime | Date],
		recorded_in: List[CreativeWork],
		remaining_attendee_capacity: List[Integer],
		review: List[Review],
		sponsor: List[Organization | Person],
		start_date: List[Date | DateTime],
		translator: List[Organization | Person],
		typical_age_range: List[Text],
		work_featured: List[CreativeWork],
		work_performed: List[CreativeWork],
	):
		super().__init__(trigger=trigger)
		self.assesses = assesses
		self.educational_level = educational_level
		self.teaches = teaches
		self.about = about
		self.actor = actor
		self.aggregate_rating = aggregate_rating
		self.attendee = attendee
		self.audience = audience
		self.composer = composer
		self.contributor = contributor
		self.director = director
		self.door_time = door_time
		self.duration = duration
		self.end_date = end_date
		self.event_attendance_mode = event_attendance_mode
		self.event_schedule = event_schedule
		self.event_status = event_status
		self.funder = funder
		self.funding = funding
		self.has_participation_offer = has_participation_offer
		self.has_sponsorship_offer = has_sponsorship_offer
		self.in_language = in_language
		self.is_accessible_for_free = is_accessible_for_free
		self.keywords = keywords
		self.location = location
		self.maximum_attendee_capacity = maximum_attendee_capacity
		self.maximum_physical_attendee_capacity = maximum_physical_attendee_capacity
		self.maximum_virtual_attendee_capacity = maximum_virtual_attendee_capacity
		self.offers = offers
		self.organizer = organizer
		self.performer = performer
		self.previous_start_date = previous_start_date
		self.recorded_in = recorded_in
		self.remaining_attendee_capacity = remaining_attendee_capacity
		self.review = review
		self.sponsor = sponsor
		self.start_date = start_date
		self.translator = translator
		self.typical_age_range = typical_age_range
		self.work_featured = work_featured
		self.work_performed = work_performed

class ExhibitionEvent(SchemaEvent):
	"""
	Description: Event type: Exhibition event, e.g. at a museum, library, archive, tradeshow, ...
	"""
	pass

class Festival(SchemaEvent):
	"""
	Description: Event type: Festival.
	"""
	pass

class FoodEvent(SchemaEvent):
	"""
	Description: Event type: Food event.
	"""
	pass

class Hackathon(SchemaEvent):
	"""
	Description: A hackathon event.
	"""
	pass

class LiteraryEvent(SchemaEvent):
	"""
	Description: Event type: Literary event.
	"""
	pass

class MusicEvent(SchemaEvent):
	"""
	Description: Event type: Music event.
	"""
	pass

class PerformingArtsEvent(SchemaEvent):
	"""
	Description: Live performance Event of the performing arts (music, theatre, dance, acrobatics, spoken word), including performance art and performative sports (e.g. choreographed forms of martial arts, figure skating, competitive ballroom dancing).Note: Use additionalType to differentiate between productions / shows (PerformanceWork, EventSeries), tours (EventSeries), and individual performances.
	"""
	pass

class PublicationEvent(SchemaEvent):
	"""
	Description: A PublicationEvent corresponds indifferently to the event of publication for a CreativeWork of any type, e.g. a broadcast event, an on-demand event, a book/journal publication via a variety of delivery media.
	"""
	def __init__(
		self,
		trigger: str,
		published_by: List[Organization | Person],
		published_on: List[BroadcastService],
		about: List[Thing],
		actor: List[Person | PerformingGroup],
		aggregate_rating: List[AggregateRating],
		attendee: List[Organization | Person],
		audience: List[Audience],
		composer: List[Organization | Person],
		contributor: List[Organization | Person],
		director: List[Person],
		door_time: List[DateTime | Time],
		duration: List[Duration | QuantitativeValue],
		end_date: List[DateTime | Date],
		event_attendance_mode: List[EventAttendanceModeEnumeration],
		event_schedule: List[Schedule],
		event_status: List[EventStatusType],
		funder: List[Organization | Person],
		funding: List[Grant],
		has_participation_offer: List[Offer],
		has_sponsorship_offer: List[Offer],
		in_language: List[Text | Language],
		is_accessible_for_free: List[Boolean],
		keywords: List[DefinedTerm | Text | URL],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		maximum_attendee_capacity: List[Integer],
		maximum_physical_attendee_capacity: List[Integer],
		maximum_virtual_attendee_capacity: List[Integer],
		offers: List[Offer | Demand],
		organizer: List[Organization | Person],
		performer: List[Organization | Person],
		previous_start_date: List[DateTime | Date],
		recorded_in: List[CreativeWork],
		remaining_attendee_capacity: List[Integer],
		review: List[Review],
		sponsor: List[Organization | Person],
		start_date: List[Date | DateTime],
		translator: List[Organization | Person],
		typical_age_range: List[Text],
		work_featured: List[CreativeWork],
		work_performed: List[CreativeWork],
	):
		super().__init__(trigger=trigger)
		self.published_by = published_by
		self.published_on = published_on
		self.about = about
		self.actor = actor
		self.aggregate_rating = aggregate_rating
		self.attendee = attendee
		self.audience = audience
		self.composer = composer
		self.contributor = contributor
		self.director = director
		self.door_time = door_time
		self.duration = duration
		self.end_date = end_date
		self.event_attendance_mode = event_attendance_mode
		self.event_schedule = event_schedule
		self.event_status = event_status
		self.funder = funder
		self.funding = funding
		self.has_participation_offer = has_participation_offer
		self.has_sponsorship_offer = has_sponsorship_offer
		self.in_language = in_language
		self.is_accessible_for_free = is_accessible_for_free
		self.keywords = keywords
		self.location = location
		self.maximum_attendee_capacity = maximum_attendee_capacity
		self.maximum_physical_attendee_capacity = maximum_physical_attendee_capacity
		self.maximum_virtual_attendee_capacity = maximum_virtual_attendee_capacity
		self.offers = offers
		self.organizer = organizer
		self.performer = performer
		self.previous_start_date = previous_start_date
		self.recorded_in = recorded_in
		self.remaining_attendee_capacity = remaining_attendee_capacity
		self.review = review
		self.sponsor = sponsor
		self.start_date = start_date
		self.translator = translator
		self.typical_age_range = typical_age_range
		self.work_featured = work_featured
		self.work_performed = work_performed

class BroadcastEvent(PublicationEvent):
	"""
	Description: An over the air or online broadcast event.
	"""
	def __init__(
		self,
		trigger: str,
		is_live_broadcast: List[Boolean],
		subtitle_language: List[Text | Language],
		video_format: List[Text],
		published_by: List[Organization | Person],
		published_on: List[BroadcastService],
		about: List[Thing],
		actor: List[Person | PerformingGroup],
		aggregate_rating: List[AggregateRating],
		attendee: List[Organization | Person],
		audience: List[Audience],
		composer: List[Organization | Person],
		contributor: List[Organization | Person],
		director: List[Person],
		door_time: List[DateTime | Time],
		duration: List[Duration | QuantitativeValue],
		end_date: List[DateTime | Date],
		event_attendance_mode: List[EventAttendanceModeEnumeration],
		event_schedule: List[Schedule],
		event_status: List[EventStatusType],
		funder: List[Organization | Person],
		funding: List[Grant],
		has_participation_offer: List[Offer],
		has_sponsorship_offer: List[Offer],
		in_language: List[Text | Language],
		is_accessible_for_free: List[Boolean],
		keywords: List[DefinedTerm | Text | URL],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		maximum_attendee_capacity: List[Integer],
		maximum_physical_attendee_capacity: List[Integer],
		maximum_virtual_attendee_capacity: List[Integer],
		offers: List[Offer | Demand],
		organizer: List[Organization | Person],
		performer: List[Organization | Person],
		previous_start_date: List[DateTime | Date],
		recorded_in: List[CreativeWork],
		remaining_attendee_capacity: List[Integer],
		review: List[Review],
		sponsor: List[Organization | Person],
		start_date: List[Date | DateTime],
		translator: List[Organization | Person],
		typical_age_range: List[Text],
		work_featured: List[CreativeWork],
		work_performed: List[CreativeWork],
	):
		super().__init__(trigger=trigger)
		self.is_live_broadcast = is_live_broadcast
		self.subtitle_language = subtitle_language
		self.video_format = video_format
		self.published_by = published_by
		self.published_on = published_on
		self.about = about
		self.actor = actor
		self.aggregate_rating = aggregate_rating
		self.attendee = attendee
		self.audience = audience
		self.composer = composer
		self.contributor = contributor
		self.director = director
		self.door_time = door_time
		self.duration = duration
		self.end_date = end_date
		self.event_attendance_mode = event_attendance_mode
		self.event_schedule = event_schedule
		self.event_status = event_status
		self.funder = funder
		self.funding = funding
		self.has_participation_offer = has_participation_offer
		self.has_sponsorship_offer = has_sponsorship_offer
		self.in_language = in_language
		self.is_accessible_for_free = is_accessible_for_free
		self.keywords = keywords
		self.location = location
		self.maximum_attendee_capacity = maximum_attendee_capacity
		self.maximum_physical_attendee_capacity = maximum_physical_attendee_capacity
		self.maximum_virtual_attendee_capacity = maximum_virtual_attendee_capacity
		self.offers = offers
		self.organizer = organizer
		self.performer = performer
		self.previous_start_date = previous_start_date
		self.recorded_in = recorded_in
		self.remaining_attendee_capacity = remaining_attendee_capacity
		self.review = review
		self.sponsor = sponsor
		self.start_date = start_date
		self.translator = translator
		self.typical_age_range = typical_age_range
		self.work_featured = work_featured
		self.work_performed = work_performed

class OnDemandEvent(PublicationEvent):
	"""
	Description: A publication event, e.g. catch-up TV or radio podcast, during which a program is available on-demand.
	"""
	pass

class SaleEvent(SchemaEvent):
	"""
	Description: Event type: Sales event.
	"""
	pass

class ScreeningEvent(SchemaEvent):
	"""
	Description: A screening of a movie or other video.
	"""
	def __init__(
		self,
		trigger: str,
		subtitle_language: List[Text | Language],
		video_format: List[Text],
		work_presented: List[Movie],
		about: List[Thing],
		actor: List[Person | PerformingGroup],
		aggregate_rating: List[AggregateRating],
		attendee: List[Organization | Person],
		audience: List[Audience],
		composer: List[Organization | Person],
		contributor: List[Organization | Person],
		director: List[Person],
		door_time: List[DateTime | Time],
		duration: List[Duration | QuantitativeValue],
		end_date: List[DateTime | Date],
		event_attendance_mode: List[EventAttendanceModeEnumeration],
		event_schedule: List[Schedule],
		event_status: List[EventStatusType],
		funder: List[Organization | Person],
		funding: List[Grant],
		has_participation_offer: List[Offer],
		has_sponsorship_offer: List[Offer],
		in_language: List[Text | Language],
		is_accessible_for_free: List[Boolean],
		keywords: List[DefinedTerm | Text | URL],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		maximum_attendee_capacity: List[Integer],
		maximum_physical_attendee_capacity: List[Integer],
		maximum_virtual_attendee_capacity: List[Integer],
		offers: List[Offer | Demand],
		organizer: List[Organization | Person],
		performer: List[Organization | Person],
		previous_start_date: List[DateTime | Date],
		recorded_in: List[CreativeWork],
		remaining_attendee_capacity: List[Integer],
		review: List[Review],
		sponsor: List[Organization | Person],
		start_date: List[Date | DateTime],
		translator: List[Organization | Person],
		typical_age_range: List[Text],
		work_featured: List[CreativeWork],
		work_performed: List[CreativeWork],
	):
		super().__init__(trigger=trigger)
		self.subtitle_language = subtitle_language
		self.video_format = video_format
		self.work_presented = work_presented
		self.about = about
		self.actor = actor
		self.aggregate_rating = aggregate_rating
		self.attendee = attendee
		self.audience = audience
		self.composer = composer
		self.contributor = contributor
		self.director = director
		self.door_time = door_time
		self.duration = duration
		self.end_date = end_date
		self.event_attendance_mode = event_attendance_mode
		self.event_schedule = event_schedule
		self.event_status = event_status
		self.funder = funder
		self.funding = funding
		self.has_participation_offer = has_participation_offer
		self.has_sponsorship_offer = has_sponsorship_offer
		self.in_language = in_language
		self.is_accessible_for_free = is_accessible_for_free
		self.keywords = keywords
		self.location = location
		self.maximum_attendee_capacity = maximum_attendee_capacity
		self.maximum_physical_attendee_capacity = maximum_physical_attendee_capacity
		self.maximum_virtual_attendee_capacity = maximum_virtual_attendee_capacity
		self.offers = offers
		self.organizer = organizer
		self.performer = performer
		self.previous_start_date = previous_start_date
		self.recorded_in = recorded_in
		self.remaining_attendee_capacity = remaining_attendee_capacity
		self.review = review
		self.sponsor = sponsor
		self.start_date = start_date
		self.translator = translator
		self.typical_age_range = typical_age_range
		self.work_featured = work_featured
		self.work_performed = work_performed

class SocialEvent(SchemaEvent):
	"""
	Description: Event type: Social event.
	"""
	pass

class SportsEvent(SchemaEvent):
	"""
	Description: Event type: Sports event.
	"""
	def __init__(
		self,
		trigger: str,
		away_team: List[SportsTeam | Person],
		competitor: List[SportsTeam | Person],
		home_team: List[SportsTeam | Person],
		referee: List[Person],
		sport: List[Text | URL],
		about: List[Thing],
		actor: List[Person | PerformingGroup],
		aggregate_rating: List[AggregateRating],
		attendee: List[Organization | Person],
		audience: List[Audience],
		composer: List[Organization | Person],
		contributor: List[Organization | Person],
		director: List[Person],
		door_time: List[DateTime | Time],
		duration: List[Duration | QuantitativeValue],
		end_date: List[DateTime | Date],
		event_attendance_mode: List[EventAttendanceModeEnumeration],
		event_schedule: List[Schedule],
		event_status: List[EventStatusType],
		funder: List[Organization | Person],
		funding: List[Grant],
		has_participation_offer: List[Offer],
		has_sponsorship_offer: List[Offer],
		in_language: List[Text | Language],
		is_accessible_for_free: List[Boolean],
		keywords: List[DefinedTerm | Text | URL],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		maximum_attendee_capacity: List[Integer],
		maximum_physical_attendee_capacity: List[Integer],
		maximum_virtual_attendee_capacity: List[Integer],
		offers: List[Offer | Demand],
		organizer: List[Organization | Person],
		performer: List[Organization | Person],
		previous_start_date: List[DateTime | Date],
		recorded_in: List[CreativeWork],
		remaining_attendee_capacity: List[Integer],
		review: List[Review],
		sponsor: List[Organization | Person],
		start_date: List[Date | DateTime],
		translator: List[Organization | Person],
		typical_age_range: List[Text],
		work_featured: List[CreativeWork],
		work_performed: List[CreativeWork],
	):
		super().__init__(trigger=trigger)
		self.away_team = away_team
		self.competitor = competitor
		self.home_team = home_team
		self.referee = referee
		self.sport = sport
		self.about = about
		self.actor = actor
		self.aggregate_rating = aggregate_rating
		self.attendee = attendee
		self.audience = audience
		self.composer = composer
		self.contributor = contributor
		self.director = director
		self.door_time = door_time
		self.duration = duration
		self.end_date = end_date
		self.event_attendance_mode = event_attendance_mode
		self.event_schedule = event_schedule
		self.event_status = event_status
		self.funder = funder
		self.funding = funding
		self.has_participation_offer = has_participation_offer
		self.has_sponsorship_offer = has_sponsorship_offer
		self.in_language = in_language
		self.is_accessible_for_free = is_accessible_for_free
		self.keywords = keywords
		self.location = location
		self.maximum_attendee_capacity = maximum_attendee_capacity
		self.maximum_physical_attendee_capacity = maximum_physical_attendee_capacity
		self.maximum_virtual_attendee_capacity = maximum_virtual_attendee_capacity
		self.offers = offers
		self.organizer = organizer
		self.performer = performer
		self.previous_start_date = previous_start_date
		self.recorded_in = recorded_in
		self.remaining_attendee_capacity = remaining_attendee_capacity
		self.review = review
		self.sponsor = sponsor
		self.start_date = start_date
		self.translator = translator
		self.typical_age_range = typical_age_range
		self.work_featured = work_featured
		self.work_performed = work_performed

class TheaterEvent(SchemaEvent):
	"""
	Description: Event type: Theater performance.
	"""
	pass

class UserInteraction(SchemaEvent):
	"""
	Description: Deprecated, use InteractionCounter. UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use Action-based vocabulary, alongside types such as Comment.
	"""
	pass

class UserBlocks(UserInteraction):
	"""
	Description: Deprecated, use InteractionCounter. UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use Action-based vocabulary, alongside types such as Comment.
	"""
	pass

class UserCheckins(UserInteraction):
	"""
	Description: Deprecated, use InteractionCounter. UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use Action-based vocabulary, alongside types such as Comment.
	"""
	pass

class UserComments(UserInteraction):
	"""
	Description: Deprecated, use InteractionCounter. UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use Action-based vocabulary, alongside types such as Comment.
	"""
	def __init__(
		self,
		trigger: str,
		comment_text: List[Text],
		comment_time: List[DateTime | Date],
		creator: List[Organization | Person],
		discusses: List[CreativeWork],
		reply_to_url: List[URL],
		about: List[Thing],
		actor: List[Person | PerformingGroup],
		aggregate_rating: List[AggregateRating],
		attendee: List[Organization | Person],
		audience: List[Audience],
		composer: List[Organization | Person],
		contributor: List[Organization | Person],
		director: List[Person],
		door_time: List[DateTime | Time],
		duration: List[Duration | QuantitativeValue],
		end_date: List[DateTime | Date],
		event_attendance_mode: List[EventAttendanceModeEnumeration],
		event_schedule: List[Schedule],
		event_status: List[EventStatusType],
		funder: List[Organization | Person],
		funding: List[Grant],
		has_participation_offer: List[Offer],
		has_sponsorship_offer: List[Offer],
		in_language: List[Text | Language],
		is_accessible_for_free: List[Boolean],
		keywords: List[DefinedTerm | Text | URL],
		location: List[Text | PostalAddress | VirtualLocation | Place],
		maximum_attendee_capacity: List[Integer],
		maximum_physical_attendee_capacity: List[Integer],
		maximum_virtual_attendee_capacity: List[Integer],
		offers: List[Offer | Demand],
		organizer: List[Organization | Person],
		performer: List[Organization | Person],
		previous_start_date: List[DateTime | Date],
		recorded_in: List[CreativeWork],
		remaining_attendee_capacity: List[Integer],
		review: List[Review],
		sponsor: List[Organization | Person],
		start_date: List[Date | DateTime],
		translator: List[Organization | Person],
		typical_age_range: List[Text],
		work_featured: List[CreativeWork],
		work_performed: List[CreativeWork],
	):
		super().__init__(trigger=trigger)
		self.comment_text = comment_text
		self.comment_time = comment_time
		self.creator = creator
		self.discusses = discusses
		self.reply_to_url = reply_to_url
		self.about = about
		self.actor = actor
		self.aggregate_rating = aggregate_rating
		self.attendee = attendee
		self.audience = audience
		self.composer = composer
		self.contributor = contributor
		self.director = director
		self.door_time = door_time
		self.duration = duration
		self.end_date = end_date
		self.event_attendance_mode = event_attendance_mode
		self.event_schedule = event_schedule
		self.event_status = event_status
		self.funder = funder
		self.funding = funding
		self.has_participation_offer = has_participation_offer
		self.has_sponsorship_offer = has_sponsorship_offer
		self.in_language = in_language
		self.is_accessible_for_free = is_accessible_for_free
		self.keywords = keywords
		self.location = location
		self.maximum_attendee_capacity = maximum_attendee_capacity
		self.maximum_physical_attendee_capacity = maximum_physical_attendee_capacity
		self.maximum_virtual_attendee_capacity = maximum_virtual_attendee_capacity
		self.offers = offers
		self.organizer = organizer
		self.performer = performer
		self.previous_start_date = previous_start_date
		self.recorded_in = recorded_in
		self.remaining_attendee_capacity = remaining_attendee_capacity
		self.review = review
		self.sponsor = sponsor
		self.start_date = start_date
		self.translator = translator
		self.typical_age_range = typical_age_range
		self.work_featured = work_featured
		self.work_performed = work_performed

class UserDownloads(UserInteraction):
	"""
	Description: Deprecated, use InteractionCounter. UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use Action-based vocabulary, alongside types such as Comment.
	"""
	pass

class UserLikes(UserInteraction):
	"""
	Description: Deprecated, use InteractionCounter. UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use Action-based vocabulary, alongside types such as Comment.
	"""
	pass

class UserPageVisits(UserInteraction):
	"""
	Description: Deprecated, use InteractionCounter. UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use Action-based vocabulary, alongside types such as Comment.
	"""
	pass

class UserPlays(UserInteraction):
	"""
	Description: Deprecated, use InteractionCounter. UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use Action-based vocabulary, alongside types such as Comment.
	"""
	pass

class UserPlusOnes(UserInteraction):
	"""
	Description: Deprecated, use InteractionCounter. UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use Action-based vocabulary, alongside types such as Comment.
	"""
	pass

class UserTweets(UserInteraction):
	"""
	Description: Deprecated, use InteractionCounter. UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use Action-based vocabulary, alongside types such as Comment.
	"""
	pass

class VisualArtsEvent(SchemaEvent):
	"""
	Description: Event type: Visual arts event.
	"""
	pass

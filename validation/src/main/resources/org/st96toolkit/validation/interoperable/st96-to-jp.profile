# What a document of the dialect may say so that a conversion leaves no remainder. Made from the mapping tables and
# the grammars of both sides; docs/interoperable.md says what the lines mean.
versions V6_0
root PatentPublication : jp-official-gazette
part Del
part TransliterationName
part jp:foreign-language-body
part jp:overflow
part jp:written-amendment-group
data ApplicantKeywordText
data DocumentURI
data ExternalDocumentBag
data Image
data PageImage
data TableImage
form align exact (?:center|char|justify|left|right)
form colour exact (?:Black and white|Colour) said \s*(?:Black and white|Colour)\s*
form country exact (?:\S(?:.*\S)?)? said .*
form date exact (?!0000)\d{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d)))? said \s*\d{4}(?:-\d{2}(?:-\d{2}.*)?)?\s*
form frame exact (?:all|bottom|none|sides|top|topbot)
form groupAlign exact (?:center|justify|left|right) said \s*(?:center|justify|left|right)\s*
form heading-level exact (?:H1|H2|H3) said \s*(?:H1|H2|H3)\s*
form imageContent exact (?:Character|DNA|Drawing|Photograph|Undefined) said \s*(?:Character|DNA|Drawing|Photograph|Undefined)\s*
form imageFormat exact (?:JPEG|TIFF) said \s*(?:JPEG|TIFF)\s*
form jpPriorityKind exact (?:National|PCT) said \s*(?:National|PCT)\s*
form kind-in-parentheses exact (?!.*\([A-Z][0-9]?\)$)\S(?:.*\S)? said .*
form language exact (?:aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|jw|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|sh|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu) said .*
form millimetres exact [+-]?(?:\d+(?:\.\d*)?|\.\d+) said \s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*
form pageFormat exact (?:JPEG|TIFF) said \s*(?:JPEG|TIFF)\s*
form text exact .*
form token exact \s*[^\s/%#]+\s*
form uStyle exact (?:Dash|Dots|Double|Single) said \s*(?:Dash|Dots|Double|Single)\s*
form ulStyle exact (?:Bullet|Dash|None) said \s*(?:Bullet|Dash|None)\s*
form valign exact (?:bottom|middle|top)
names set-1 apply ci cn complexes csymbol declare emptyset eulergamma exponentiale false fn imaginaryi infinity integers interval lambda list maction maligngroup malignmark matrix matrixrow menclose merror mfenced mfrac mi mlabeledtr mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover naturalnumbers notanumber pi piecewise primes rationals reals reln semantics set true vector
names set-2 altimg alttext baseline class display height id=#id macros mode name other overflow=scroll|elide|truncate|scale schemaLocation style type width xlink:href xlink:type xref=#idref
names set-3 abs and annotation annotation-xml apply approx arccos arccosh arccot arccoth arccsc arccsch arcsec arcsech arcsin arcsinh arctan arctanh arg bvar card cartesianproduct ceiling ci cn codomain complexes compose condition conjugate cos cosh cot coth csc csch csymbol curl declare degree determinant diff divergence divide domain domainofapplication emptyset eq equivalent eulergamma exists exp exponentiale factorial factorof false floor fn forall gcd geq grad gt ident image imaginary imaginaryi implies in infinity int integers intersect interval inverse lambda laplacian lcm leq limit list ln log logbase lowlimit lt maction maligngroup malignmark matrix matrixrow max mean median menclose merror mfenced mfrac mi min minus mlabeledtr mmultiscripts mn mo mode moment momentabout mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover naturalnumbers neq not notanumber notin notprsubset notsubset or outerproduct partialdiff pi piecewise plus power primes product prsubset quotient rationals real reals reln rem root scalarproduct sdev sec sech selector semantics sep set setdiff sin sinh subset sum tan tanh tendsto times transpose true union uplimit variance vector vectorproduct xor
names set-4 class id=#id other style xlink:href xlink:type xref=#idref
names set-5 maction maligngroup malignmark menclose merror mfenced mfrac mglyph mi mlabeledtr mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover
names set-6 class definitionURL encoding id=#id other style type xlink:href xlink:type xref=#idref
names set-7 maction maligngroup malignmark menclose merror mfenced mfrac mglyph mi mlabeledtr mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover sep
names set-8 base class definitionURL encoding id=#id other style type xlink:href xlink:type xref=#idref
names set-9 class definitionURL encoding id=#id other style xlink:href xlink:type xref=#idref
names set-10 class definitionURL encoding id=#id nargs occurrence other scope style type xlink:href xlink:type xref=#idref
names set-11 class closure id=#id other style xlink:href xlink:type xref=#idref
names set-12 class id=#id order other style xlink:href xlink:type xref=#idref
names set-13 apply ci cn complexes csymbol declare emptyset eulergamma exponentiale false fn imaginaryi infinity integers interval lambda list maction maligngroup malignmark matrix matrixrow menclose merror mfenced mfrac mi mlabeledtr mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover naturalnumbers none notanumber pi piecewise primes rationals reals reln semantics set true vector
names set-14 actiontype class id=#id other selection style xlink:href xlink:type xref=#idref
names set-15 class groupalign id=#id other style xlink:href xlink:type xref=#idref
names set-16 edge=left|right
names set-17 class id=#id notation other style xlink:href xlink:type xref=#idref
names set-18 class close id=#id open other separators style xlink:href xlink:type xref=#idref
names set-19 bevelled class denomalign id=#id linethickness numalign other style xlink:href xlink:type xref=#idref
names set-20 malignmark mglyph
names set-21 class color fontfamily fontsize fontstyle=normal|italic fontweight=normal|bold id=#id mathbackground mathcolor mathsize mathvariant other style xlink:href xlink:type xref=#idref
names set-22 class columnalign groupalign id=#id other rowalign style xlink:href xlink:type xref=#idref
names set-23 class id=#id other style subscriptshift superscriptshift xlink:href xlink:type xref=#idref
names set-24 accent=true|false class color fence=true|false fontfamily fontsize fontstyle=normal|italic fontweight=normal|bold form=prefix|infix|postfix id=#id largeop=true|false lspace mathbackground mathcolor mathsize mathvariant maxsize minsize movablelimits=true|false other rspace separator=true|false stretchy=true|false style symmetric=true|false xlink:href xlink:type xref=#idref
names set-25 accent=true|false class id=#id other style xlink:href xlink:type xref=#idref
names set-26 class depth height id=#id lspace other style width xlink:href xlink:type xref=#idref
names set-27 class color fontfamily fontsize fontstyle=normal|italic fontweight=normal|bold id=#id lquote mathbackground mathcolor mathsize mathvariant other rquote style xlink:href xlink:type xref=#idref
names set-28 class depth height id=#id linebreak other style width xlink:href xlink:type xref=#idref
names set-29 accent=true|false accentunder=true|false align alignmentscope background bevelled class close color columnalign columnlines columnspacing columnspan columnwidth depth displaystyle=true|false edge=left|right equalcolumns equalrows fence=true|false fontfamily fontsize fontstyle=normal|italic fontweight=normal|bold form=prefix|infix|postfix frame=none|solid|dashed framespacing groupalign height id=#id largeop=true|false linethickness lquote lspace mathbackground mathcolor mathsize mathvariant maxsize mediummathspace minlabelspacing minsize movablelimits=true|false open other rowalign rowlines rowspacing rowspan rquote rspace scriptlevel scriptminsize scriptsizemultiplier selection separator=true|false separators side=left|right|leftoverlap|rightoverlap stretchy=true|false style subscriptshift superscriptshift symmetric=true|false thickmathspace thinmathspace verythickmathspace verythinmathspace veryverythickmathspace veryverythinmathspace width xlink:href xlink:type xref=#idref
names set-30 class id=#id other style subscriptshift xlink:href xlink:type xref=#idref
names set-31 class id=#id other style superscriptshift xlink:href xlink:type xref=#idref
names set-32 align alignmentscope class columnalign columnlines columnspacing columnwidth displaystyle=true|false equalcolumns equalrows frame=none|solid|dashed framespacing groupalign id=#id minlabelspacing other rowalign rowlines rowspacing side=left|right|leftoverlap|rightoverlap style width xlink:href xlink:type xref=#idref
names set-33 class columnalign columnspan groupalign id=#id other rowalign rowspan style xlink:href xlink:type xref=#idref
names set-34 accentunder=true|false class id=#id other style xlink:href xlink:type xref=#idref
names set-35 accent=true|false accentunder=true|false class id=#id other style xlink:href xlink:type xref=#idref
names set-36 otherwise piece
names set-37 class id=#id other style type xlink:href xlink:type xref=#idref
names set-38 class encoding id=#id other style xlink:href xlink:type xref=#idref
names set-39 alt fontfamily index
formula math elements 0 * set-1 with set-2
formula apply elements 0 * set-3 with set-4
formula ci text 0 * set-5 with set-6
formula cn text 0 * set-7 with set-8
formula complexes elements 0 0 - with set-9
formula csymbol text 0 * set-5 with set-6
formula declare elements 0 * set-3 with set-10
formula emptyset elements 0 0 - with set-9
formula eulergamma elements 0 0 - with set-9
formula exponentiale elements 0 0 - with set-9
formula false elements 0 0 - with set-9
formula fn elements 0 * set-3 with set-9
formula imaginaryi elements 0 0 - with set-9
formula infinity elements 0 0 - with set-9
formula integers elements 0 0 - with set-9
formula interval elements 0 * set-3 with set-11
formula lambda elements 0 * set-3 with set-4
formula list elements 0 * set-3 with set-12
formula maction elements 0 * set-13 with set-14
formula maligngroup elements 0 0 - with set-15
formula malignmark elements 0 0 - with set-16
formula matrix elements 0 * set-3 with set-4
formula matrixrow elements 0 * set-3 with set-4
formula menclose elements 0 * set-13 with set-17
formula merror elements 0 * set-13 with set-4
formula mfenced elements 0 * set-13 with set-18
formula mfrac elements 0 * set-13 with set-19
formula mi text 0 * set-20 with set-21
formula mlabeledtr elements 0 * set-13 with set-22
formula mmultiscripts elements 0 * set-13 with set-23
formula mn text 0 * set-20 with set-21
formula mo text 0 * set-20 with set-24
formula mover elements 0 * set-13 with set-25
formula mpadded elements 0 * set-13 with set-26
formula mphantom elements 0 * set-13 with set-4
formula mroot elements 0 * set-13 with set-4
formula mrow elements 0 * set-13 with set-4
formula ms text 0 * set-20 with set-27
formula mspace elements 0 0 - with set-28
formula msqrt elements 0 * set-13 with set-4
formula mstyle elements 0 * set-13 with set-29
formula msub elements 0 * set-13 with set-30
formula msubsup elements 0 * set-13 with set-23
formula msup elements 0 * set-13 with set-31
formula mtable elements 0 * set-13 with set-32
formula mtd elements 0 * set-13 with set-33
formula mtext text 0 * set-20 with set-21
formula mtr elements 0 * set-13 with set-22
formula munder elements 0 * set-13 with set-34
formula munderover elements 0 * set-13 with set-35
formula naturalnumbers elements 0 0 - with set-9
formula notanumber elements 0 0 - with set-9
formula pi elements 0 0 - with set-9
formula piecewise elements 0 * set-36 with set-4
formula primes elements 0 0 - with set-9
formula rationals elements 0 0 - with set-9
formula reals elements 0 0 - with set-9
formula reln elements 0 * set-3 with set-4
formula semantics elements 0 * set-3 with set-9
formula set elements 0 * set-3 with set-37
formula true elements 0 0 - with set-9
formula vector elements 0 * set-3 with set-4
formula abs elements 0 0 - with set-9
formula and elements 0 0 - with set-9
formula annotation text 0 0 - with set-38
formula annotation-xml text 0 * - with set-38
formula approx elements 0 0 - with set-9
formula arccos elements 0 0 - with set-9
formula arccosh elements 0 0 - with set-9
formula arccot elements 0 0 - with set-9
formula arccoth elements 0 0 - with set-9
formula arccsc elements 0 0 - with set-9
formula arccsch elements 0 0 - with set-9
formula arcsec elements 0 0 - with set-9
formula arcsech elements 0 0 - with set-9
formula arcsin elements 0 0 - with set-9
formula arcsinh elements 0 0 - with set-9
formula arctan elements 0 0 - with set-9
formula arctanh elements 0 0 - with set-9
formula arg elements 0 0 - with set-9
formula bvar elements 0 * set-3 with set-4
formula card elements 0 0 - with set-9
formula cartesianproduct elements 0 0 - with set-9
formula ceiling elements 0 0 - with set-9
formula codomain elements 0 0 - with set-9
formula compose elements 0 0 - with set-9
formula condition elements 0 * set-3 with set-4
formula conjugate elements 0 0 - with set-9
formula cos elements 0 0 - with set-9
formula cosh elements 0 0 - with set-9
formula cot elements 0 0 - with set-9
formula coth elements 0 0 - with set-9
formula csc elements 0 0 - with set-9
formula csch elements 0 0 - with set-9
formula curl elements 0 0 - with set-9
formula degree elements 0 * set-3 with set-4
formula determinant elements 0 0 - with set-9
formula diff elements 0 0 - with set-9
formula divergence elements 0 0 - with set-9
formula divide elements 0 0 - with set-9
formula domain elements 0 0 - with set-9
formula domainofapplication elements 0 * set-3 with set-4
formula eq elements 0 0 - with set-9
formula equivalent elements 0 0 - with set-9
formula exists elements 0 0 - with set-9
formula exp elements 0 0 - with set-9
formula factorial elements 0 0 - with set-9
formula factorof elements 0 0 - with set-9
formula floor elements 0 0 - with set-9
formula forall elements 0 0 - with set-9
formula gcd elements 0 0 - with set-9
formula geq elements 0 0 - with set-9
formula grad elements 0 0 - with set-9
formula gt elements 0 0 - with set-9
formula ident elements 0 0 - with set-9
formula image elements 0 0 - with set-9
formula imaginary elements 0 0 - with set-9
formula implies elements 0 0 - with set-9
formula in elements 0 0 - with set-9
formula int elements 0 0 - with set-9
formula intersect elements 0 0 - with set-9
formula inverse elements 0 0 - with set-9
formula laplacian elements 0 0 - with set-9
formula lcm elements 0 0 - with set-9
formula leq elements 0 0 - with set-9
formula limit elements 0 0 - with set-9
formula ln elements 0 0 - with set-9
formula log elements 0 0 - with set-9
formula logbase elements 0 * set-3 with set-4
formula lowlimit elements 0 * set-3 with set-4
formula lt elements 0 0 - with set-9
formula max elements 0 0 - with set-9
formula mean elements 0 0 - with set-9
formula median elements 0 0 - with set-9
formula min elements 0 0 - with set-9
formula minus elements 0 0 - with set-9
formula mode elements 0 0 - with set-9
formula moment elements 0 0 - with set-9
formula momentabout elements 0 * set-3 with set-4
formula neq elements 0 0 - with set-9
formula not elements 0 0 - with set-9
formula notin elements 0 0 - with set-9
formula notprsubset elements 0 0 - with set-9
formula notsubset elements 0 0 - with set-9
formula or elements 0 0 - with set-9
formula outerproduct elements 0 0 - with set-9
formula partialdiff elements 0 0 - with set-9
formula plus elements 0 0 - with set-9
formula power elements 0 0 - with set-9
formula product elements 0 0 - with set-9
formula prsubset elements 0 0 - with set-9
formula quotient elements 0 0 - with set-9
formula real elements 0 0 - with set-9
formula rem elements 0 0 - with set-9
formula root elements 0 0 - with set-9
formula scalarproduct elements 0 0 - with set-9
formula sdev elements 0 0 - with set-9
formula sec elements 0 0 - with set-9
formula sech elements 0 0 - with set-9
formula selector elements 0 0 - with set-9
formula sep elements 0 0 -
formula setdiff elements 0 0 - with set-9
formula sin elements 0 0 - with set-9
formula sinh elements 0 0 - with set-9
formula subset elements 0 0 - with set-9
formula sum elements 0 0 - with set-9
formula tan elements 0 0 - with set-9
formula tanh elements 0 0 - with set-9
formula tendsto elements 0 0 - with set-6
formula times elements 0 0 - with set-9
formula transpose elements 0 0 - with set-9
formula union elements 0 0 - with set-9
formula uplimit elements 0 * set-3 with set-4
formula variance elements 0 0 - with set-9
formula vectorproduct elements 0 0 - with set-9
formula xor elements 0 0 - with set-9
formula mglyph elements 0 0 - with set-39
formula mprescripts elements 0 0 -
formula none elements 0 0 -
formula otherwise elements 0 * set-3 with set-4
formula piece elements 0 * set-3 with set-4

block content-1
  any BibliographicData : bibliographic-data into bibliographic-data order 0:1
  any Description : description into description order 4:2
  any Claims : claims into claims order 5:4
  any Abstract : abstract into abstract order 6:5
  any Drawings : drawings into drawings order 7:6

block content-2
  any Heading : heading into heading* order 1:1
  any P : p into p* order 1:1
  any InventionTitle : invention-title into invention-title order 0:0
  any TechnicalField : technical-field into technical-field* order 1:1
  any BackgroundArt : technical-field into background-art* order 1:1
  any Disclosure : disclosure into disclosure* order 1:1
  any InventionSummary : summary-of-invention into summary-of-invention* order 1:1
  any DrawingDescription : technical-field into description-of-drawings* order 1:1
  any EmbodimentDescription : description-of-embodiments into description-of-embodiments* order 1:1
  any BestMode : technical-field into best-mode* order 1:1
  any InventionMode : technical-field into mode-for-invention* order 1:1
  any IndustrialApplicability : technical-field into industrial-applicability* order 1:1
  any ReferenceSignBag : reference-signs-list into reference-signs-list* order 1:1
  any DepositedBiologicalMaterialReference : reference-signs-list into reference-to-deposited-biological-material* order 1:1
  any SequenceListText : technical-field into sequence-list-text* order 1:1
  any CitationBag : citation-list into citation-list* order 1:1
  any DocumentURI[@pageDocumentFormatCategory='PDF'] : doc-page-file into doc-page* order 0:0
  any PageImage : doc-page into doc-page* order 0:0

block content-3
  any Claim : claim-2 into claim* order 0:0
  any DocumentURI[@pageDocumentFormatCategory='PDF'] : doc-page-file into doc-page* order 0:0
  any PageImage : doc-page into doc-page* order 0:0

block content-4
  any P : p into p* order 0:0
  any DocumentURI[@pageDocumentFormatCategory='PDF'] : doc-page-file into doc-page* order 0:0
  any PageImage : doc-page into doc-page* order 0:0

block content-5
  any Figure : figure into figure* order 0:0
  any DocumentURI[@pageDocumentFormatCategory='PDF'] : doc-page-file into doc-page* order 0:0
  any PageImage : doc-page into doc-page* order 0:0

block content-6
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any Sup : sup into sup*
  any Sub : sup into sub*

block content-7
  any NPLCitation : nplcit into nplcit*
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*
  any Br : br into br*
  any UL : ul into ul*
  any OL : ol into ol*
  any DL : dl into dl*
  any FigureReference : figref into figref*
  any CrossReference : crossref into crossref*
  any PatentCitation[PatentCitationText] : patcit-text into patcit*
  any PatentCitation[CitedPatentDocumentIdentification] : patcit into patcit*
  any BioDeposit : bio-deposit into bio-deposit*
  any Image : img into img*
  any Math[not(InlineFormula)] : maths into maths*
  any ChemicalFormulae[Image] : chemistry into chemistry*
  any ChemicalFormulae[ExternalDocumentBag] : chemistry-file into chemistry*
  any Table[IPOASISTable] : tables into tables*
  any Table[TableImage] : tables-image into tables*
  any Table[TableImage] : tables-image-only into tables*

block content-8
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*

block content-9
  any Heading : heading into heading* order 0:0
  any P : p into p* order 0:0

block content-10
  any Heading : heading into heading* order 0:0
  any P : p into p* order 0:0
  any TechnicalProblem : technical-field into tech-problem* order 0:0
  any TechnicalSolution : technical-field into tech-solution* order 0:0
  any AdvantageousEffects : technical-field into advantageous-effects* order 0:0

block content-11
  any Heading : heading into heading* order 0:0
  any P : p into p* order 0:0
  any EmbodimentExample : embodiments-example into embodiments-example* order 0:0

block content-12
  any P : p into p* order 0:0

block content-13
  any Heading : heading into heading* order 0:0
  any P : p into p* order 0:0
  any PatentCitationBag : reference-signs-list into patent-literature* order 0:0
  any NPLCitationBag : reference-signs-list into non-patent-literature* order 0:0

block content-14
  any I : i into i*
  any U : u into u*
  any SmallCapital : smallcaps into smallcaps*
  any Br : br into br*

block content-15
  any B : b into b*
  any U : u into u*
  any SmallCapital : smallcaps into smallcaps*
  any Br : br into br*

block content-16
  any B : b into b*
  any I : i into i*
  any SmallCapital : smallcaps into smallcaps*

block content-17
  any B : b into b*
  any I : i into i*
  any U : u into u*

block content-18
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any Br : br into br*

block content-19
  any LI : li into li* order 0:0

block content-20
  any DT : dt into dt* order 0:0
  any DD : dd into dd* order 0:0

block content-21
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*
  any Br : br into br*
  any CrossReference : crossref into crossref*
  any ClaimReference : claim-ref into claim-ref*
  any Image : img into img*
  any Math[not(InlineFormula)] : maths into maths*
  any ChemicalFormulae[Image] : chemistry into chemistry*
  any ChemicalFormulae[ExternalDocumentBag] : chemistry-file into chemistry*
  any Table[IPOASISTable] : tables into tables*
  any Table[TableImage] : tables-image into tables*
  any Table[TableImage] : tables-image-only into tables*
  any ClaimText : claim-text-2 into claim-text*

block content-22
  any NPLCitation : nplcit into nplcit*
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*
  any Br : br into br*
  any UL : ul into ul*
  any OL : ol into ol*
  any DL : dl into dl*
  any CrossReference : crossref into crossref*
  any PatentCitation[PatentCitationText] : patcit-text into patcit*
  any PatentCitation[CitedPatentDocumentIdentification] : patcit into patcit*
  any BioDeposit : bio-deposit into bio-deposit*
  any Image : img into img*
  any Math[not(InlineFormula)] : maths into maths*
  any ChemicalFormulae[Image] : chemistry into chemistry*
  any ChemicalFormulae[ExternalDocumentBag] : chemistry-file into chemistry*

block content-23
  any NPLCitation : nplcit into nplcit*
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*
  any Br : br into br*
  any UL : ul into ul*
  any OL : ol into ol*
  any CrossReference : crossref into crossref*
  any PatentCitation[PatentCitationText] : patcit-text into patcit*
  any PatentCitation[CitedPatentDocumentIdentification] : patcit into patcit*
  any BioDeposit : bio-deposit into bio-deposit*
  any Image : img into img*
  any Math[not(InlineFormula)] : maths into maths*
  any ChemicalFormulae[Image] : chemistry into chemistry*
  any ChemicalFormulae[ExternalDocumentBag] : chemistry-file into chemistry*

block content-24
  any colspec : colspec into colspec* order 0:0
  any TableHead : thead into thead order 1:2
  any TableBody : tbody into tbody order 2:3

block content-25
  any Row : row into row* order 0:0

state jp-official-gazette parts
  @id as id into @id
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  IPOfficeCode as country into @country
  @documentFileName as text into @file
  @documentStatusText as text into @status
  BibliographicData : jp-bibliographic-data into bibliographic-data order 0:1
  enclose Description : description into description order 4:2
  needs . bibliographic-data
  there @languageCode language unless @lang
  there IPOfficeCode country unless @country
  there BibliographicData! '' unless bibliographic-data
  there # '' unless jp:image-of-bibliographic-data/img
  there Description '' unless description of abstract
  there Description '' unless description of bibliographic-data
  there Description '' unless description of claims
  there Description '' unless description of drawings
  there Description '' unless description of jp:abstract-correction
  there Description '' unless description of jp:foreign-language-body
  there Description '' unless description of jp:image-of-bibliographic-data
  there Description '' unless description of jp:image-of-chosen-drawing
  there Description '' unless description of jp:overflow
  there Description '' unless description of jp:reference-file-article
  there Description '' unless description of jp:written-amendment-group
  there Description '' unless description
  there Claims '' unless claims of abstract
  there Claims '' unless claims of bibliographic-data
  there Claims '' unless claims of description
  there Claims '' unless claims of drawings
  there Claims '' unless claims of jp:abstract-correction
  there Claims '' unless claims of jp:foreign-language-body
  there Claims '' unless claims of jp:image-of-bibliographic-data
  there Claims '' unless claims of jp:image-of-chosen-drawing
  there Claims '' unless claims of jp:overflow
  there Claims '' unless claims of jp:reference-file-article
  there Claims '' unless claims of jp:written-amendment-group
  there Claims '' unless claims
  back @st96Version 'V6_0'
  back Claims|DocumentURI|PageImage ''
  use content-1

state jp-bibliographic-data rows
  @id as text into @id
  @officeCode as text among AD|AE|AF|AG|AI|AL|AM|AO|AP|AR|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BX|BY|BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CY|CZ|DE|DJ|DK|DM|DO|DZ|EA|EC|EE|EG|EH|EM|EP|ER|ES|ET|EU|FI|FJ|FK|FO|FR|GA|GB|GC|GD|GE|GG|GH|GI|GL|GM|GN|GQ|GR|GS|GT|GW|GY|HK|HN|HR|HT|HU|IB|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MG|MK|ML|MM|MN|MO|MP|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NE|NG|NI|NL|NO|NP|NR|NZ|OA|OM|PA|PE|PG|PH|PK|PL|PT|PW|PY|QA|QZ|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VN|VU|WO|WS|XN|XU|XV|XX|YE|ZA|ZM|ZW|AN|CS|DL|DD|DT|RH|SU|YD|YU into @country
  PatentPublicationIdentification : jp-publication-reference into publication-reference order 0:0
  ApplicationIdentification : jp-application-reference into application-reference order 1:1
  InventionTitleBag/InventionTitle : invention-title into invention-title order 2:7.0
  PartyBag/ApplicantBag/Applicant : applicant into parties/jp:applicants-agents-article/jp:applicants-agents/applicant* order 3.0.0.0:18.0.0
  PartyBag/RegisteredPractitionerBag/RegisteredPractitioner : jp-agent into parties/jp:applicants-agents-article/jp:applicants-agents/agent* order 3.0.0.1:18.0.0
  PartyBag/InventorBag/Inventor : inventor into parties/inventors/inventor* order 3.1.0:18.0.0
  PriorityClaimBag/PriorityClaim : jp-priority-claim into priority-claims/priority-claim* order 4.0:3.0
  PatentGrantIdentification : jp-id-of-grant into dates-of-public-availability/printed-with-grant/document-id order 5.0.0:2
  PatentGrantIdentification : id-of-grant into dates-of-public-availability/printed-with-grant/document-id order 5.0.0:2
  PatentClassificationBag/IPCClassification : jp-classification-ipc into classification-ipc order 6:6.0
  PatentClassificationBag/NationalClassification : jp-classification-national into classification-national order 7:6.0
  ClaimTotalQuantity as text into number-of-claims order 8:10
  FigureBag/PublishFigure : figure-to-publish into figure-to-publish order 9:12.0
  RelatedDocumentBag/Division : jp-relation into related-documents/division order 10.0:13.0
  RelatedDocumentBag/Conversion : jp-relation-2 into related-documents/jp:change-of-application order 10.0:13.0
  RelatedDocumentBag/UtilityModelBasis : jp-relation-3 into related-documents/jp:change-of-utility order 10.0:13.0
  needs priority-claims priority-claims/priority-claim
  needs dates-of-public-availability dates-of-public-availability/printed-with-grant
  needs dates-of-public-availability/printed-with-grant dates-of-public-availability/printed-with-grant/document-id
  needs number-of-claims number-of-claims/@jp:adopted-law
  needs related-documents related-documents/division related-documents/jp:change-of-application related-documents/jp:change-of-utility
  there PatentPublicationIdentification! '' unless publication-reference
  there ApplicationIdentification! '' unless application-reference
  there InventionTitleBag/InventionTitle! '' unless invention-title
  there PartyBag/ApplicantBag/Applicant '' unless parties/jp:applicants-agents-article/jp:applicants-agents/applicant
  there PartyBag/InventorBag/Inventor '' unless parties/inventors/inventor
  there PatentClassificationBag/IPCClassification! '' unless classification-ipc
  back @st96Version 'V6_0'
  back ApplicationIdentification/IPOfficeCode country
  back ApplicationIdentification/ApplicationNumber/ApplicationNumberText ''
  back PartyBag ''

state description parts
  @id as text into @id
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  carrier P : p into p* order 1:1
  model (doc-page+|(invention-title?,(technical-field|background-art|disclosure|summary-of-invention|description-of-drawings|description-of-embodiments|best-mode|mode-for-invention|industrial-applicability|reference-signs-list|reference-to-deposited-biological-material|sequence-list-text|citation-list|(heading*,p+)+)+))
  there P '' unless p of heading
  there P '' unless p background-art best-mode citation-list description-of-drawings description-of-embodiments disclosure doc-page industrial-applicability mode-for-invention reference-signs-list reference-to-deposited-biological-material sequence-list-text summary-of-invention technical-field
  back P|BackgroundArt|BestMode|CitationBag|DepositedBiologicalMaterialReference|Disclosure|DocumentURI|DrawingDescription|EmbodimentDescription|Heading|IndustrialApplicability|InventionMode|InventionSummary|PageImage|ReferenceSignBag|SequenceListText|TechnicalField ''
  use content-2

state bibliographic-data rows
  @id as text into @id
  @officeCode as text among AD|AE|AF|AG|AI|AL|AM|AO|AP|AR|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BX|BY|BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CY|CZ|DE|DJ|DK|DM|DO|DZ|EA|EC|EE|EG|EH|EM|EP|ER|ES|ET|EU|FI|FJ|FK|FO|FR|GA|GB|GC|GD|GE|GG|GH|GI|GL|GM|GN|GQ|GR|GS|GT|GW|GY|HK|HN|HR|HT|HU|IB|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MG|MK|ML|MM|MN|MO|MP|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NE|NG|NI|NL|NO|NP|NR|NZ|OA|OM|PA|PE|PG|PH|PK|PL|PT|PW|PY|QA|QZ|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VN|VU|WO|WS|XN|XU|XV|XX|YE|ZA|ZM|ZW|AN|CS|DL|DD|DT|RH|SU|YD|YU into @country
  PatentPublicationIdentification : publication-reference into publication-reference order 0:0
  PatentGrantIdentification : publication-reference-grant returns PatentPublicationIdentification into publication-reference order 0:2
  ApplicationIdentification : jp-application-reference into application-reference order 1:1
  PriorityClaimBag/PriorityClaim : priority-claim into priority-claims/priority-claim* order 4.0:3.0
  PatentClassificationBag/IPCClassification : classification-ipc into classification-ipc order 6:6.0
  PatentClassificationBag/NationalClassification : classification-national into classification-national order 7:6.0
  InventionTitleBag/InventionTitle : invention-title into invention-title order 2:7.0
  ClaimTotalQuantity as text into number-of-claims order 8:10
  RelatedDocumentBag : related-documents into related-documents order 10:13
  PartyBag/InventorBag/Inventor : inventor into parties/inventors/inventor* order 3.1.0:18.0.0
  PublicAvailabilityDataBag : dates-of-public-availability into dates-of-public-availability order 5:34
  needs . classification-ipc
  needs . jp:request-for-examination
  needs . jp:total-pages
  needs priority-claims priority-claims/priority-claim
  needs number-of-claims number-of-claims/@jp:adopted-law
  needs parties parties/jp:applicants-agents-article
  needs parties parties/inventors
  needs parties/inventors parties/inventors/inventor
  there PatentPublicationIdentification! country unless publication-reference publication-reference/document-id
  there ApplicationIdentification! country unless application-reference application-reference/document-id
  there InventionTitleBag/InventionTitle! '' unless invention-title
  back @st96Version 'V6_0'
  back ApplicationIdentification/IPOfficeCode country
  back ApplicationIdentification/ApplicationNumber/ApplicationNumberText ''
  back PartyBag ''

state claims parts
  @id as text into @id
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  carrier P : claim into claim* order 0:0
  model (doc-page+|claim+)
  there Claim '' unless claim doc-page
  back P|Claim|DocumentURI|PageImage ''
  use content-3

state abstract parts
  @id as text into @id
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  carrier P : p into p* order 0:0
  model (doc-page+|(abst-problem,abst-solution)|p+)
  carries abst-problem doc-page p
  use content-4

state drawings parts
  @id as text into @id
  model (doc-page+|figure+)
  needs . doc-page figure
  use content-5

state jp-publication-reference rows
  IPOfficeCode as text into document-id/country order 0.0:0
  PublicationNumber as text into document-id/doc-number order 0.1:1
  PatentDocumentKindCode as kind-in-parentheses into document-id/kind order 0.2:3
  PublicationDate as date into document-id/date order 0.4:4
  PublicationLanguageCode as language into document-id/@lang order 0:2
  needs . document-id

state jp-application-reference rows
  IPOfficeCode as text into document-id/country order 0.0:0
  back ApplicationNumber/IPOfficeCode '' of document-id/country
  ApplicationNumber/IPOfficeCode as text derived repeats IPOfficeCode
  ApplicationNumber/ApplicationNumberText as text into document-id/doc-number order 0.1:1.1
  ApplicationNumber/ST13ApplicationNumber as text returns ApplicationNumber/ApplicationNumberText into document-id/doc-number order 0.1:1.1
  FilingDate as date into document-id/date order 0.4:6
  FilingLanguageCode as language into document-id/@lang order 0:3
  there IPOfficeCode country unless document-id/country document-id
  there ApplicationNumber/ApplicationNumberText '' unless document-id/doc-number document-id

state invention-title text
  @id as id into @id
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  use content-6

state applicant rows
  @sequenceNumber as text into @sequence
  PublicationContact : publication-contact into addressbook* order 0:1
  Contact : party-contact turns PublicationContact publication-contact phone|fax|email|url|ead|text|address/address-1|address/address-2|address/address-3|address/address-4|address/address-5|address/pobox|address/room|address/address-floor|address/building|address/street|address/text into addressbook* order 0:1
  needs . addressbook
  there @sequenceNumber index unless @sequence

state jp-agent rows
  @sequenceNumber as text into @sequence
  RegisteredPractitionerCategory[.='Attorney'] as is into jp:attorney order 1:1
  RegisteredPractitionerRegistrationNumber as text into addressbook/registered-number order 0.10:0
  Contact/@languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into addressbook/@lang order 0:2
  Contact/Name/PersonName/PersonFullName as text into addressbook/name order 0.0:2.0.0.0
  Contact/Name/EntityName : entity-name into addressbook/name order 0.0:2.0.0
  Contact/Name/PersonName/PersonStructuredName/NamePrefix as text into addressbook/prefix order 0.0:2.0.0.0.0
  Contact/Name/PersonName/PersonStructuredName/FirstName as text into addressbook/first-name order 0.2:2.0.0.0.1
  Contact/Name/PersonName/PersonStructuredName/MiddleName as text into addressbook/middle-name order 0.3:2.0.0.0.2
  Contact/Name/PersonName/PersonStructuredName/LastName as text into addressbook/last-name order 0.1:2.0.0.0.3
  Contact/Name/PersonName/PersonStructuredName/NameSuffix as text into addressbook/suffix order 0.4:2.0.0.0.6
  Contact/Name/OrganizationName/OrganizationStandardName : entity-name into addressbook/orgname order 0.7:2.0.0.0
  Contact/ContactText : entity-name into addressbook/text order 0.0:2.0
  Contact/PostalAddressBag/PostalAddress[PostalAddressText] : address-text into addressbook/address order 0.11:2.1.0
  Contact/PostalAddressBag/PostalAddress[PostalStructuredAddress] : address-lines into addressbook/address order 0.11:2.1.0
  Contact/PhoneNumberBag/PhoneNumber as text into addressbook/phone* order 0.12:2.5.0
  Contact/FaxNumberBag/FaxNumber as text into addressbook/fax* order 0.13:2.2.0
  Contact/EmailAddressBag/EmailAddressText : email into addressbook/email* order 0.14:2.3.0
  Contact/WebAddressBag/WebAddressURI as text into addressbook/url* order 0.15:2.4.0
  Contact/OtherElectronicAddressBag/OtherElectronicAddressText as text into addressbook/ead* order 0.16:2.6.0
  PublicationContact/@languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh returns Contact/@languageCode into addressbook/@lang order 0:2
  PublicationContact/Name/PersonName/PersonFullName as text returns Contact/Name/PersonName/PersonFullName into addressbook/name order 0.0:2.0.0.0
  PublicationContact/Name/EntityName : entity-name returns Contact/Name/EntityName into addressbook/name order 0.0:2.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix as text returns Contact/Name/PersonName/PersonStructuredName/NamePrefix into addressbook/prefix order 0.0:2.0.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/FirstName as text returns Contact/Name/PersonName/PersonStructuredName/FirstName into addressbook/first-name order 0.2:2.0.0.0.1
  PublicationContact/Name/PersonName/PersonStructuredName/MiddleName as text returns Contact/Name/PersonName/PersonStructuredName/MiddleName into addressbook/middle-name order 0.3:2.0.0.0.2
  PublicationContact/Name/PersonName/PersonStructuredName/LastName as text returns Contact/Name/PersonName/PersonStructuredName/LastName into addressbook/last-name order 0.1:2.0.0.0.3
  PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix as text returns Contact/Name/PersonName/PersonStructuredName/NameSuffix into addressbook/suffix order 0.4:2.0.0.0.6
  PublicationContact/Name/OrganizationName/OrganizationStandardName : entity-name returns Contact/Name/OrganizationName/OrganizationStandardName into addressbook/orgname order 0.7:2.0.0.0
  PublicationContact/CityName as text into addressbook/address/city order 0.11.9:2.1
  PublicationContact/GeographicRegionName[@geographicRegionCategory='State'] as text says [@geographicRegionCategory='State'] into addressbook/address/state order 0.11.11:2.2
  PublicationContact/GeographicRegionName[@geographicRegionCategory='County'] as text says [@geographicRegionCategory='County'] into addressbook/address/county order 0.11.10:2.2
  PublicationContact/GeographicRegionName as text says [@geographicRegionCategory='State'] into addressbook/address/state order 0.11.11:2.2
  PublicationContact/PostalCode as text into addressbook/address/postcode order 0.11.12:2.4
  PublicationContact/CountryCode as text into addressbook/address/country order 0.11.13:2.3
  model (addressbook,(jp:attorney|jp:lawyer)?)
  needs . addressbook
  needs addressbook/prefix addressbook/last-name
  needs addressbook/prefix addressbook/first-name
  needs addressbook/first-name addressbook/last-name
  needs addressbook/middle-name addressbook/last-name
  needs addressbook/middle-name addressbook/first-name
  needs addressbook/last-name addressbook/first-name
  needs addressbook/suffix addressbook/last-name
  needs addressbook/suffix addressbook/first-name
  needs addressbook/orgname addressbook/last-name
  needs addressbook/orgname addressbook/first-name
  there @sequenceNumber index unless @sequence
  back RegisteredPractitionerCategory 'Agent'

state inventor rows
  @sequenceNumber as text into @sequence
  PublicationContact : publication-contact into addressbook order 0:1
  Contact : party-contact turns PublicationContact publication-contact phone|fax|email|url|ead|text|address/address-1|address/address-2|address/address-3|address/address-4|address/address-5|address/pobox|address/room|address/address-floor|address/building|address/street|address/text into addressbook order 0:1
  needs . addressbook
  there @sequenceNumber index unless @sequence

state jp-priority-claim rows
  ApplicationFilingCategory as jpPriorityKind into @jp:kind
  @sequenceNumber as text into @sequence
  IPOfficeCode as text into country order 0:0
  ApplicationNumber/ApplicationNumberText as text into doc-number order 1:1.1
  ApplicationNumber/ST13ApplicationNumber as text returns ApplicationNumber/ApplicationNumberText into doc-number order 1:1.1
  FilingDate as date into date order 2:2
  needs . country
  needs . doc-number
  needs . date
  there @sequenceNumber index unless @sequence

state jp-id-of-grant rows
  IPOfficeCode as text into country order 0:0
  PatentNumber as text into doc-number order 1:1
  PatentDocumentKindCode as text into kind order 2:3
  GrantDate as date into date order 4:4
  PublicationLanguageCode as language into @lang
  back IPOfficeCode country

state id-of-grant rows
  IPOfficeCode as text into country order 0:0
  PatentNumber as text into doc-number order 1:1
  PatentDocumentKindCode as text into kind order 2:3
  GrantDate as date into date order 4:4
  PublicationLanguageCode as language into @lang

state jp-classification-ipc rows
  Edition as text into edition order 0:0
  MainClassification as text into main-clsf order 1:1
  FurtherClassification as text into further-clsf* order 2:2
  there Edition '' unless edition
  there MainClassification '' unless main-clsf

state jp-classification-national rows
  IPOfficeCode as text into country order 0:0
  Edition as text into edition order 1:1
  MainNationalClassification/PatentClassificationText as text into main-clsf order 2:2.0
  FurtherNationalClassification+/PatentClassificationText as text into further-clsf* order 3:3.0
  needs . country
  needs . main-clsf

state figure-to-publish rows
  FigureNumber as text into fig-number order 0:0
  there FigureNumber '' unless fig-number
  back @publishFigureCategory 'As suggested by applicant'

state jp-relation rows
  ParentDocument : jp-parent-doc into relation/parent-doc order 0.0:0
  ParentDocument : parent-doc into relation/parent-doc order 0.0:0
  needs . relation
  needs . @jp:kind
  needs relation relation/parent-doc
  back ChildDocument/PatentDocumentIdentification/ApplicationIdentification/IPOfficeCode country
  back ChildDocument/PatentDocumentIdentification/ApplicationIdentification/ApplicationNumber/ApplicationNumberText ''

state jp-relation-2 rows
  ParentDocument : jp-parent-doc into relation/parent-doc order 0.0:0
  ParentDocument : parent-doc into relation/parent-doc order 0.0:0
  needs . relation
  needs . @kind
  needs relation relation/parent-doc
  back ChildDocument?/PatentDocumentIdentification/ApplicationIdentification/IPOfficeCode country
  back ChildDocument?/PatentDocumentIdentification/ApplicationIdentification/ApplicationNumber/ApplicationNumberText ''

state jp-relation-3 rows
  ParentDocument : jp-parent-doc into relation/parent-doc order 0.0:0
  ParentDocument : parent-doc into relation/parent-doc order 0.0:0
  needs . relation
  needs relation relation/parent-doc
  back ChildDocument/PatentDocumentIdentification/ApplicationIdentification/IPOfficeCode country
  back ChildDocument/PatentDocumentIdentification/ApplicationIdentification/ApplicationNumber/ApplicationNumberText ''

state p text
  @id as id into @id
  @pNumber as text into @num
  there @pNumber index unless @num
  use content-7

state heading text
  @id as id into @id
  @headingLevelCode as heading-level among H1|H2|H3|H4|H5|H6|H7|H8|H9|H10|H11|H12|H13|H14|H15 into @level
  use content-8

state technical-field parts
  @id as id into @id
  carrier P : p into p* order 0:0
  model (heading*,p+)+
  carries p
  use content-9

state disclosure parts
  @id as id into @id
  carrier P : p into p* order 0:0
  model ((tech-problem|tech-solution|advantageous-effects)*|(heading*,p+)+)
  use content-10

state summary-of-invention parts
  @id as id into @id
  carrier P : p into p* order 0:0
  model (tech-problem|tech-solution|advantageous-effects|(heading*,p*)+)+
  use content-10

state description-of-embodiments parts
  @id as id into @id
  carrier P : p into p* order 0:0
  model (embodiments-example|(heading*,p*)+)+
  use content-11

state reference-signs-list parts
  @id as id into @id
  carrier P : p into p* order 0:0
  model (p+)+
  carries p
  use content-12

state citation-list parts
  @id as id into @id
  carrier P : p into p* order 0:0
  model (patent-literature|non-patent-literature|(heading*,p*)+)+
  use content-13

state doc-page-file rows
  @id as text into @id
  @documentFileName as text into @file
  . as text returns @documentFileName into @file
  @firstPageNumber as text into @ppf
  @lastPageNumber as text into @ppl
  needs . @file

state doc-page rows
  @id as text into @id
  @firstPageNumber as text into @ppf
  @lastPageNumber as text into @ppl
  ImageFormatCategory as pageFormat into @type
  FileName as text into @file
  HeightMeasure[@measureUnitCode='Mm'] as millimetres says [@measureUnitCode='Mm'] into @he
  WidthMeasure[@measureUnitCode='Mm'] as millimetres says [@measureUnitCode='Mm'] into @wi
  Alt as text into @alt
  ColourModeCategory as colour into @color
  needs . @type
  needs . @file

state publication-reference rows
  IPOfficeCode as text into document-id/country order 0.0:0
  PublicationNumber as text into document-id/doc-number order 0.1:1
  PatentDocumentKindCode as text into document-id/kind order 0.2:3
  PublicationDate as date into document-id/date order 0.4:4
  PublicationLanguageCode as language into document-id/@lang order 0:2
  needs . document-id

state publication-reference-grant rows
  IPOfficeCode as text into document-id/country order 0.0:0
  PatentNumber as text lost into document-id/doc-number order 0.1:1
  PatentDocumentKindCode as text into document-id/kind order 0.2:3
  GrantDate as date lost into document-id/date order 0.4:4
  PublicationLanguageCode as language into document-id/@lang order 0:2
  needs . document-id

state priority-claim rows
  @sequenceNumber as text into @sequence
  IPOfficeCode as text into country order 0:0
  ApplicationNumber/ApplicationNumberText as text into doc-number order 1:1.1
  ApplicationNumber/ST13ApplicationNumber as text returns ApplicationNumber/ApplicationNumberText into doc-number order 1:1.1
  FilingDate as date into date order 2:2
  needs . country
  needs . doc-number
  needs . date
  needs . @jp:kind
  there @sequenceNumber index unless @sequence

state classification-ipc rows
  Edition as text into edition order 0:0
  needs . edition
  needs . main-clsf

state classification-national rows
  IPOfficeCode as text into country order 0:0
  Edition as text into edition order 1:1
  needs . country
  needs . main-clsf

state related-documents rows
  Division : relation into division order 0:0
  model (division|jp:change-of-application|jp:change-of-utility)
  needs . division jp:change-of-application jp:change-of-utility

state dates-of-public-availability rows
  needs . printed-with-grant

state claim rows mixed
  @id as id into @id
  ClaimNumber as text into @num
  ClaimText : claim-text into claim-text* order 0:0
  there ClaimNumber index unless @num
  there ClaimText! '' unless claim-text

state claim-2 rows
  @id as id into @id
  ClaimNumber as text into @num
  ClaimText : claim-text-2 into claim-text* order 0:3
  there ClaimNumber index unless @num
  there ClaimText! '' unless claim-text
  back ClaimNumber|ClaimNumberRange index

state figure rows
  @id as id into @id
  FigureNumber as text into @num
  Image : img into img order 0:1
  needs . img
  there FigureNumber index unless @num

state b text
  use content-14

state i text
  use content-15

state u text
  @uStyle as uStyle among Single|Double|Dash|Dots into @style
  use content-16

state sup text
  use content-17

state publication-contact rows
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  Name/PersonName/PersonFullName as text into name order 0:0.0.0
  Name/EntityName : entity-name into name order 0:0.0
  Name/PersonName/PersonStructuredName/NamePrefix as text into prefix order 0:0.0.0.0
  Name/PersonName/PersonStructuredName/FirstName as text into first-name order 2:0.0.0.1
  Name/PersonName/PersonStructuredName/MiddleName as text into middle-name order 3:0.0.0.2
  Name/PersonName/PersonStructuredName/LastName as text into last-name order 1:0.0.0.3
  Name/PersonName/PersonStructuredName/NameSuffix as text into suffix order 4:0.0.0.6
  Name/OrganizationName/OrganizationStandardName : entity-name into orgname order 7:0.0.0
  CityName as text into address/city order 11.9:1
  GeographicRegionName[@geographicRegionCategory='State'] as text says [@geographicRegionCategory='State'] into address/state order 11.11:2
  GeographicRegionName[@geographicRegionCategory='County'] as text says [@geographicRegionCategory='County'] into address/county order 11.10:2
  GeographicRegionName as text says [@geographicRegionCategory='State'] into address/state order 11.11:2
  PostalCode as text into address/postcode order 11.12:4
  CountryCode as text into address/country order 11.13:3
  model ((((name?|(prefix?,last-name,first-name,middle-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?),address?,phone*,fax*,email*,url*,ead*,dtext?)|text)
  needs prefix last-name
  needs prefix first-name
  needs first-name last-name
  needs middle-name last-name
  needs middle-name first-name
  needs last-name first-name
  needs suffix last-name
  needs suffix first-name
  needs orgname last-name
  needs orgname first-name
  needs address address/postcode address/text

state party-contact rows
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  Name/PersonName/PersonFullName as text into name order 0:0.0.0
  Name/EntityName : entity-name into name order 0:0.0
  Name/PersonName/PersonStructuredName/NamePrefix as text into prefix order 0:0.0.0.0
  Name/PersonName/PersonStructuredName/FirstName as text into first-name order 2:0.0.0.1
  Name/PersonName/PersonStructuredName/MiddleName as text into middle-name order 3:0.0.0.2
  Name/PersonName/PersonStructuredName/LastName as text into last-name order 1:0.0.0.3
  Name/PersonName/PersonStructuredName/NameSuffix as text into suffix order 4:0.0.0.6
  Name/OrganizationName/OrganizationStandardName : entity-name into orgname order 7:0.0.0
  ContactText : entity-name into text order 0:0
  PostalAddressBag/PostalAddress[PostalAddressText] : address-text into address order 11:1.0
  PostalAddressBag/PostalAddress[PostalStructuredAddress] : address-lines into address order 11:1.0
  PhoneNumberBag/PhoneNumber as text into phone* order 12:5.0
  FaxNumberBag/FaxNumber as text into fax* order 13:2.0
  EmailAddressBag/EmailAddressText : email into email* order 14:3.0
  WebAddressBag/WebAddressURI as text into url* order 15:4.0
  OtherElectronicAddressBag/OtherElectronicAddressText as text into ead* order 16:6.0
  model ((((name?|(prefix?,last-name,first-name,middle-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?),address?,phone*,fax*,email*,url*,ead*,dtext?)|text)
  needs prefix last-name
  needs prefix first-name
  needs first-name last-name
  needs middle-name last-name
  needs middle-name first-name
  needs last-name first-name
  needs suffix last-name
  needs suffix first-name
  needs orgname last-name
  needs orgname first-name
  there PostalAddressBag/PostalAddress! '' unless address address/text of address

state entity-name text

state address-text rows
  PostalAddressText as text into text order 0:0
  model ((address-1?,address-2?,address-3?,mailcode?,pobox?,room?,address-floor?,building?,street?,city?,county?,state?,postcode,country)|text)
  needs . postcode text
  needs . country text

state address-lines rows
  PostalStructuredAddress/AddressLineText[@sequenceNumber='1'][not(@addressLineCategory)] as text says [@sequenceNumber='1'] into address-1 order 0:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='2'][not(@addressLineCategory)] as text says [@sequenceNumber='2'] into address-2 order 1:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='3'][not(@addressLineCategory)] as text says [@sequenceNumber='3'] into address-3 order 2:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='6'][@addressLineCategory='Post office box'] as text says [@sequenceNumber='6'][@addressLineCategory='Post office box'] into pobox order 4:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='7'][@addressLineCategory='Room'] as text says [@sequenceNumber='7'][@addressLineCategory='Room'] into room order 5:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='8'][@addressLineCategory='Floor'] as text says [@sequenceNumber='8'][@addressLineCategory='Floor'] into address-floor order 6:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='9'][@addressLineCategory='Building'] as text says [@sequenceNumber='9'][@addressLineCategory='Building'] into building order 7:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='10'][@addressLineCategory='Street'] as text says [@sequenceNumber='10'][@addressLineCategory='Street'] into street order 8:0.0
  PostalStructuredAddress/AddressLineText[@addressLineCategory='Post office box'] as text says [@sequenceNumber='6'][@addressLineCategory='Post office box'] into pobox order 4:0.0
  PostalStructuredAddress/AddressLineText[@addressLineCategory='Room'] as text says [@sequenceNumber='7'][@addressLineCategory='Room'] into room order 5:0.0
  PostalStructuredAddress/AddressLineText[@addressLineCategory='Floor'] as text says [@sequenceNumber='8'][@addressLineCategory='Floor'] into address-floor order 6:0.0
  PostalStructuredAddress/AddressLineText[@addressLineCategory='Building'] as text says [@sequenceNumber='9'][@addressLineCategory='Building'] into building order 7:0.0
  PostalStructuredAddress/AddressLineText[@addressLineCategory='Street'] as text says [@sequenceNumber='10'][@addressLineCategory='Street'] into street order 8:0.0
  PostalStructuredAddress/CityName as text into city order 9:0.1
  PostalStructuredAddress/GeographicRegionName[@geographicRegionCategory='County'] as text says [@geographicRegionCategory='County'] into county order 10:0.2
  PostalStructuredAddress/GeographicRegionName[@geographicRegionCategory='State'] as text says [@geographicRegionCategory='State'] into state order 11:0.2
  PostalStructuredAddress/GeographicRegionName as text says [@geographicRegionCategory='State'] into state order 11:0.2
  PostalStructuredAddress/PostalCode as text into postcode order 12:0.4
  PostalStructuredAddress/CountryCode as text into country order 13:0.3
  model ((address-1?,address-2?,address-3?,mailcode?,pobox?,room?,address-floor?,building?,street?,city?,county?,state?,postcode,country)|text)
  needs . postcode text
  needs . country text
  back PostalStructuredAddress/AddressLineText/@sequenceNumber|PostalAddressText '1'

state email rows
  . as text into .

state jp-parent-doc rows
  PatentDocumentIdentification/ApplicationIdentification : jp-id-of-application into document-id order 0:0.0
  PatentDocumentIdentification/ApplicationIdentification : id-of-application into document-id order 0:0.0
  PatentDocumentIdentification[not(ApplicationIdentification)]/PatentPublicationIdentification : id-of-publication returns PatentDocumentIdentification/ApplicationIdentification into document-id order 0:0.0
  there PatentDocumentIdentification/ApplicationIdentification! country unless document-id document-id

state parent-doc rows
  PatentDocumentIdentification/ApplicationIdentification : id-of-application into document-id order 0:0.0
  PatentDocumentIdentification[not(ApplicationIdentification)]/PatentPublicationIdentification : id-of-publication returns PatentDocumentIdentification/ApplicationIdentification into document-id order 0:0.0
  there PatentDocumentIdentification/ApplicationIdentification! country unless document-id document-id

state nplcit parts
  @id as id into @id
  @sequenceNumber as text into @num
  CitedBook[not(ElectronicAccess)] : cited-book into book* order 0:0
  CitedBook[ElectronicAccess/OnlineLocationURI][CitedBookTitleText] : cited-online-book into online* order 0:0
  CitedBook[ElectronicAccess/OnlineDatabase][CitedBookTitleText] : cited-online-book into online* order 0:0
  CitedJournalArticle[not(ElectronicAccess)] : cited-article into article* order 0:0
  CitedJournalArticle[ElectronicAccess/OnlineLocationURI] : cited-online-article into online* order 0:0
  CitedJournalArticle[ElectronicAccess/OnlineDatabase] : cited-online-article into online* order 0:0
  CitedConferenceProceedingsArticle[not(ElectronicAccess)] : cited-proceedings into book* order 0:0
  CitedConferenceProceedingsArticle[ElectronicAccess/OnlineLocationURI] : cited-online-proceedings into online* order 0:0
  CitedConferenceProceedingsArticle[ElectronicAccess/OnlineDatabase] : cited-online-proceedings into online* order 0:0
  NPLCitationText : entity-name into text order 0:0
  NPLCitationText : entity-name into othercit* order 0:0
  NPLCitationText : npl-text-2 into article* order 0:0
  NPLCitationText : npl-text-3 into book* order 0:0
  NPLCitationText : npl-text-4 into online* order 0:0
  CitedBook : entity-name returns NPLCitationText into othercit* order 0:0
  CitedJournalArticle : entity-name returns NPLCitationText into othercit* order 0:0
  CitedConferenceProceedingsArticle : entity-name returns NPLCitationText into othercit* order 0:0
  CitedOtherKindNPL : entity-name returns NPLCitationText into othercit* order 0:0
  WebURI : entity-name returns NPLCitationText into othercit* order 0:0
  FileName : entity-name returns NPLCitationText into othercit* order 0:0
  carrier NPLCitationText into othercit* order 0:0
  model (text|(article|book|online|othercit)*)
  needs . @num

state smallcaps text
  use content-18

state br rows

state ul parts
  @id as id into @id
  @ulStyle as ulStyle among Bullet|None|Dash into @list-style
  carrier LI : li into li* order 0:0
  model (li+)
  carries li
  use content-19

state ol parts
  @id as id into @id
  carrier LI : li into li* order 0:0
  model (li+)
  carries li
  use content-19

state dl parts
  @id as id into @id
  carrier DD : dd into dd* order 0:0
  model (dt,dd)+
  needs . dt
  carries dd
  use content-20

state figref text
  @idrefs as ids into @idref
  @referencedFigureNumber as text into @num
  use content-8

state crossref text
  @idrefs as text into @idref
  needs . @idref
  back @crossReferenceCategory 'Unknown'

state patcit-text rows
  @id as id into @id
  @sequenceNumber as text into @num
  PatentCitationText : entity-name into text order 0:0
  model (text|(document-id,rel-passage*))
  needs . document-id text
  needs . @num

state patcit rows
  @id as id into @id
  @sequenceNumber as text into @num
  CitedPatentDocumentIdentification/@sourceURI as text into @url
  CitedPatentDocumentIdentification/@languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into document-id/@lang order 0:0
  CitedPatentDocumentIdentification/IPOfficeCode as country into document-id/country order 0.0:0.0
  CitedPatentDocumentIdentification/DocumentNumber as text into document-id/doc-number order 0.1:0.1
  CitedPatentDocumentIdentification/PatentDocumentKindCode as text into document-id/kind order 0.2:0.3
  CitedPatentDocumentIdentification/EntityName as text into document-id/name order 0.3:0.2
  CitedPatentDocumentIdentification/PatentDocumentDate as date into document-id/date order 0.4:0.4
  model (text|(document-id,rel-passage*))
  needs . document-id text
  needs . @num

state bio-deposit rows
  @id as id into @id
  @sequenceNumber as text into @num
  @sourceURI as text into @url
  BioDepositDepositary[PostalAddressBag] : depositary-address into depositary order 0:0
  BioDepositDepositary/ContactText : entity-name into depositary order 0:0.0
  BioDepositDepositary[Name] : depositary-name returns BioDepositDepositary/ContactText into depositary order 0:0
  BiologicalAccessionNumber as text into bio-accno order 1:1
  BioDepositDate as date into date order 2:2
  BioDepositTermText as text into term order 3:3
  BioDepositText as text into dtext order 4:4
  needs . depositary
  needs . bio-accno
  there @sequenceNumber index unless @num

state img rows
  @id as text into @id
  @imageContentCategory as imageContent into @img-content
  ImageFormatCategory as imageFormat into @img-format
  FileName as text into @file
  HeightMeasure[@measureUnitCode='Mm'] as millimetres says [@measureUnitCode='Mm'] into @he
  WidthMeasure[@measureUnitCode='Mm'] as millimetres says [@measureUnitCode='Mm'] into @wi
  Alt as text into @alt
  needs . @file
  needs . @img-format

state maths rows
  @id as id into @id
  @mathNumber as text into @num
  math : math into math order 0:0
  Image : img into img order 0:0
  model (img|math)
  needs . img math
  there @mathNumber index unless @num

state chemistry rows
  @id as id into @id
  @chemicalFormulaeNumber as text into @num
  Image : img into img order 0:0
  needs . img
  there @chemicalFormulaeNumber index unless @num

state chemistry-file rows
  @id as id into @id
  @chemicalFormulaeNumber as text into @num
  needs . img
  there @chemicalFormulaeNumber index unless @num

state tables rows
  IPOASISTable/@id as id into @id
  IPOASISTable/@tableNumber as text into @num
  IPOASISTable/@frame as frame among top|bottom|topbot|all|sides|none into table/@frame order 0:0
  IPOASISTable/@colsep as token into table/@colsep order 0:0
  IPOASISTable/@rowsep as token into table/@rowsep order 0:0
  IPOASISTable/@pageWide as token into table/@pgwide order 0:0
  IPOASISTable/TableTitle : table-title into table/title order 0.0:0.0
  IPOASISTable/TableGroup : tgroup into table/tgroup* order 0.1:0.1
  model (img|table)
  needs . img table
  needs table table/tgroup
  there IPOASISTable/@tableNumber index unless @num
  back IPOASISTable/@tableNumber|TableImage index

state tables-image rows
  TableImage/@id as id into @id
  TableImage/@tableNumber as text into @num
  TableImage/@imageContentCategory as imageContent into img/@img-content order 0:0
  TableImage/ImageFormatCategory as imageFormat into img/@img-format order 0:0.0
  TableImage/FileName as text into img/@file order 0:0.1
  TableImage/HeightMeasure[@measureUnitCode='Mm'] as millimetres says [@measureUnitCode='Mm'] into img/@he order 0:0.2
  TableImage/WidthMeasure[@measureUnitCode='Mm'] as millimetres says [@measureUnitCode='Mm'] into img/@wi order 0:0.3
  TableImage/Alt as text into img/@alt order 0:0.4
  model (img|table)
  needs img img/@file
  needs img img/@img-format
  there TableImage/@tableNumber index unless @num

state tables-image-only rows
  TableImage/@tableNumber as text into @num
  TableImage/@id as text into img/@id order 0:0
  TableImage/@imageContentCategory as imageContent into img/@img-content order 0:0
  TableImage/ImageFormatCategory as imageFormat into img/@img-format order 0:0.0
  TableImage/FileName as text into img/@file order 0:0.1
  TableImage/HeightMeasure[@measureUnitCode='Mm'] as millimetres says [@measureUnitCode='Mm'] into img/@he order 0:0.2
  TableImage/WidthMeasure[@measureUnitCode='Mm'] as millimetres says [@measureUnitCode='Mm'] into img/@wi order 0:0.3
  TableImage/Alt as text into img/@alt order 0:0.4
  model (img|table)
  needs img img/@file
  needs img img/@img-format
  there TableImage/@tableNumber index unless @num

state embodiments-example parts
  @id as id into @id
  @exampleNumber as text into @ex-num
  carrier P : p into p* order 0:0
  model (p+)+
  carries p
  use content-12

state relation rows
  ParentDocument : parent-doc into relation/parent-doc order 0.0:0
  needs . relation
  needs . @jp:kind
  needs relation relation/parent-doc

state claim-text text
  use content-21

state claim-text-2 text
  use content-21

state jp-id-of-application rows
  IPOfficeCode as text into country order 0:0
  back ApplicationNumber/IPOfficeCode '' of country
  ApplicationNumber/IPOfficeCode as text derived repeats IPOfficeCode
  ApplicationNumber/ApplicationNumberText as text into doc-number order 1:1.1
  ApplicationNumber/ST13ApplicationNumber as text returns ApplicationNumber/ApplicationNumberText into doc-number order 1:1.1
  FilingDate as date into date order 4:6
  FilingLanguageCode as language into @lang
  back IPOfficeCode country

state id-of-application rows
  IPOfficeCode as text into country order 0:0
  back ApplicationNumber/IPOfficeCode '' of country
  ApplicationNumber/IPOfficeCode as text derived repeats IPOfficeCode
  ApplicationNumber/ApplicationNumberText as text into doc-number order 1:1.1
  ApplicationNumber/ST13ApplicationNumber as text returns ApplicationNumber/ApplicationNumberText into doc-number order 1:1.1
  FilingDate as date into date order 4:6
  FilingLanguageCode as language into @lang

state id-of-publication rows
  IPOfficeCode as text into country order 0:0
  PublicationNumber as text lost into doc-number order 1:1
  PatentDocumentKindCode as text lost into kind order 2:3
  PublicationDate as date lost into date order 4:4
  PublicationLanguageCode as language lost into @lang

state cited-book rows
  AuthorName as text into author/name* order 0.0:3
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname* order 3:4
  Subordinate : subordinate-contact into subname* order 3:4
  AbstractNumber as text into absno order 8:2
  NPLCopyrightText as text into cpyrt order 17:6
  NPLReferenceNumber as text into refno* order 18:8
  NPLClass : email into class* order 15:10
  NPLStandardNumber[@nplStandardNumberCategory='ISBN'] as text says [@nplStandardNumberCategory='ISBN'] into isbn* order 10:9
  PublicationText as text into imprint/text order 5.0:12
  PublisherName as text into imprint/name order 5.1:12
  PublicationPlace as text into imprint/address/text order 5.0.0:13
  CitedDocumentDate as date into imprint/pubdate* order 5.2:1
  CitedContributionTitleText as text into book-title* order 1:5
  Notes as text into notes order 14:11
  CitedBookAuthorName as text returns AuthorName into author/name* order 0.0:14
  CitedBookTitleText as text returns CitedContributionTitleText once into book-title* order 1:15
  CitedBookSubtitleText as text into subtitle order 2:16
  CitedBookNumber as text into bookno order 13:17
  VolumeNumber as text into vid order 12:20
  CitedBookEditionStatementText as text into edition order 4:19
  SeriesText as text into series/text order 7.0:21
  model (text|(author*,(book-title+|conference),(subtitle?,subname*,edition?,imprint?,descrip?,series?,absno?,location*,isbn*,pubid?,vid?,bookno?,notes?,class*,keyword*,cpyrt?,refno*)))
  needs . book-title conference text
  needs author author/addressbook author/last-name author/name
  needs author author/addressbook author/first-name author/name
  needs imprint/address imprint/address/postcode imprint/address/text
  needs imprint/address imprint/address/country imprint/address/text
  needs series series/mst series/text
  there PublisherName '' unless imprint/name imprint/text of imprint

state cited-online-book rows
  ElectronicAccess/RetrievalDate as date into datecit/date order 19.0:0.1
  ElectronicAccess/OnlineLocationURI as text into avail order 13:0.4
  ElectronicAccess/OnlineDatabase/DataBaseHostURI as text into location/text order 11.0:0.4.0
  ElectronicAccess/OnlineDatabase/DataBaseName as text into hosttitle order 2:0.4.1
  ElectronicAccess/OnlineDatabase/AccessionNumber as text into hostno order 10:0.4.2
  AuthorName as text into author/name* order 0.0:3
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname order 3:4
  Subordinate : subordinate-contact into subname order 3:4
  NPLCopyrightText as text into cpyrt order 16:6
  NPLReferenceNumber as text into refno* order 22:8
  NPLClass : email into class* order 14:10
  NPLStandardNumber[@nplStandardNumberCategory='ISSN'] as text says [@nplStandardNumberCategory='ISSN'] into issn order 17:9
  NPLStandardNumber[@nplStandardNumberCategory='ISBN'] as text says [@nplStandardNumberCategory='ISBN'] into isbn order 18:9
  CitedContributionTitleText as text into online-title* order 1:5
  CitedBookEditionStatementText as text into edition order 4:19
  SeriesText as text into series/text order 9.0:21
  Notes as text into book/notes order 5.14:11
  CitedDocumentDate as date into book/imprint/pubdate* order 5.5.2:1
  PublicationText as text into book/imprint/text order 5.5.0:12
  PublisherName as text into book/imprint/name order 5.5.1:12
  PublicationPlace as text into book/imprint/address/text order 5.5.0.0:13
  CitedBookAuthorName as text into book/author/name* order 5.0.0:14
  CitedBookTitleText as text into book/book-title* order 5.1:15
  CitedBookSubtitleText as text into book/subtitle order 5.2:16
  CitedBookNumber as text into book/bookno order 5.13:17
  VolumeNumber as text into book/vid order 5.12:20
  model (text|(author*,online-title*,hosttitle?,subname?,edition?,(serial|book)?,imprint?,pubdate?,history?,series?,hostno?,location?,notes?,avail,class*,keyword*,cpyrt?,issn?,isbn?,datecit?,srchterm*,srchdate?,refno*))
  needs . avail text
  needs datecit datecit/date
  needs author author/addressbook author/last-name author/name
  needs author author/addressbook author/first-name author/name
  needs series series/mst series/text
  needs book book/book-title book/conference book/text
  needs book/imprint book/imprint/name book/imprint/text
  needs book/imprint/address book/imprint/address/postcode book/imprint/address/text
  needs book/imprint/address book/imprint/address/country book/imprint/address/text
  needs book/author book/author/addressbook book/author/last-name book/author/name
  needs book/author book/author/addressbook book/author/first-name book/author/name

state cited-article rows
  AuthorName as text into author/name* order 0.0:3
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname order 2:4
  Subordinate : subordinate-contact into subname order 2:4
  AbstractNumber as text into absno order 4:2
  NPLCopyrightText as text into cpyrt order 8:6
  NPLReferenceNumber as text into refno* order 10:8
  NPLClass : email into class* order 6:10
  NPLStandardNumber[@nplStandardNumberCategory='ISSN'] as text says [@nplStandardNumberCategory='ISSN'] into serial/issn order 3.8:9
  NPLStandardNumber[@nplStandardNumberCategory='ISBN'] as text says [@nplStandardNumberCategory='ISBN'] into serial/isbn order 3.9:9
  PublicationText as text into serial/imprint/text order 3.4.0:12
  PublisherName as text into serial/imprint/name order 3.4.1:12
  PublicationPlace as text into serial/imprint/address/text order 3.4.0.0:13
  CitedContributionTitleText as text into atl order 1:5
  CitedJournalTitleText as text into serial/sertitle order 3.0:14
  SerialALTTitleText as text into serial/alttitle order 3.1:15
  NPLIssueDesignationText as text into serial/issue order 3.3:7
  CitedDocumentDate as date into serial/pubdate order 3.5:1
  Notes as text into serial/notes order 3.7:11
  VolumeNumber as text into serial/vid order 3.11:17
  IssueNumber as text into serial/ino order 3.12:16
  NPLStandardNumber[@nplStandardNumberCategory='Other'] as text says [@nplStandardNumberCategory='Other'] into serial/pubid order 3.10:9
  model (text|(author*,atl?,subname?,(serial|book),absno?,location?,class*,keyword*,cpyrt?,artid?,refno*))
  needs . book serial text
  needs author author/addressbook author/last-name author/name
  needs author author/addressbook author/first-name author/name
  needs serial serial/sertitle
  needs serial/imprint serial/imprint/name serial/imprint/text
  needs serial/imprint/address serial/imprint/address/postcode serial/imprint/address/text
  needs serial/imprint/address serial/imprint/address/country serial/imprint/address/text

state cited-online-article rows
  ElectronicAccess/RetrievalDate as date into datecit/date order 19.0:0.1
  ElectronicAccess/OnlineLocationURI as text into avail order 13:0.4
  ElectronicAccess/OnlineDatabase/DataBaseHostURI as text into location/text order 11.0:0.4.0
  ElectronicAccess/OnlineDatabase/DataBaseName as text into hosttitle order 2:0.4.1
  ElectronicAccess/OnlineDatabase/AccessionNumber as text into hostno order 10:0.4.2
  AuthorName as text into author/name* order 0.0:3
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname order 3:4
  Subordinate : subordinate-contact into subname order 3:4
  NPLCopyrightText as text into cpyrt order 16:6
  NPLReferenceNumber as text into refno* order 22:8
  NPLClass : email into class* order 14:10
  NPLStandardNumber[@nplStandardNumberCategory='ISSN'] as text says [@nplStandardNumberCategory='ISSN'] into issn order 17:9
  NPLStandardNumber[@nplStandardNumberCategory='ISBN'] as text says [@nplStandardNumberCategory='ISBN'] into isbn order 18:9
  PublicationText as text into imprint/text order 6.0:12
  PublisherName as text into imprint/name order 6.1:12
  PublicationPlace as text into imprint/address/text order 6.0.0:13
  CitedContributionTitleText as text into online-title* order 1:5
  CitedDocumentDate as date into pubdate order 7:1
  Notes as text into notes order 12:11
  CitedJournalTitleText as text into serial/sertitle order 5.0:14
  SerialALTTitleText as text into serial/alttitle order 5.1:15
  NPLIssueDesignationText as text into serial/issue order 5.3:7
  model (text|(author*,online-title*,hosttitle?,subname?,edition?,(serial|book)?,imprint?,pubdate?,history?,series?,hostno?,location?,notes?,avail,class*,keyword*,cpyrt?,issn?,isbn?,datecit?,srchterm*,srchdate?,refno*))
  needs . avail text
  needs datecit datecit/date
  needs author author/addressbook author/last-name author/name
  needs author author/addressbook author/first-name author/name
  needs imprint/address imprint/address/postcode imprint/address/text
  needs imprint/address imprint/address/country imprint/address/text
  needs serial serial/sertitle
  there PublisherName '' unless imprint/name imprint/text of imprint

state cited-proceedings rows
  AuthorName as text into author/name* order 0.0:3
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname* order 3:4
  Subordinate : subordinate-contact into subname* order 3:4
  AbstractNumber as text into absno order 8:2
  NPLCopyrightText as text into cpyrt order 17:6
  NPLReferenceNumber as text into refno* order 18:8
  NPLClass : email into class* order 15:10
  NPLStandardNumber[@nplStandardNumberCategory='ISBN'] as text says [@nplStandardNumberCategory='ISBN'] into isbn* order 10:9
  PublicationText as text into imprint/text order 5.0:12
  PublisherName as text into imprint/name order 5.1:12
  PublicationPlace as text into imprint/address/text order 5.0.0:13
  ConferenceText as text into conference/text order 1.0:14
  ConferenceTitleText as text into conference/conftitle order 1.0:14
  ConferenceNumber as text into conference/confno order 1.2:15
  ConferencePlace as text into conference/confplace order 1.3:16
  CitedDocumentDate as date into imprint/pubdate* order 5.2:1
  CitedContributionTitleText as text into subtitle order 2:5
  EditorshipDesignationText as text into edition order 4:17
  Notes as text into notes order 14:11
  NPLStandardNumber[@nplStandardNumberCategory='Other'] as text says [@nplStandardNumberCategory='Other'] into pubid order 11:9
  model (text|(author*,(book-title+|conference),(subtitle?,subname*,edition?,imprint?,descrip?,series?,absno?,location*,isbn*,pubid?,vid?,bookno?,notes?,class*,keyword*,cpyrt?,refno*)))
  needs . book-title conference text
  needs author author/addressbook author/last-name author/name
  needs author author/addressbook author/first-name author/name
  needs imprint/address imprint/address/postcode imprint/address/text
  needs imprint/address imprint/address/country imprint/address/text
  needs conference conference/conftitle conference/text
  there PublisherName '' unless imprint/name imprint/text of imprint

state cited-online-proceedings rows
  ElectronicAccess/RetrievalDate as date into datecit/date order 19.0:0.1
  ElectronicAccess/OnlineLocationURI as text into avail order 13:0.4
  ElectronicAccess/OnlineDatabase/DataBaseHostURI as text into location/text order 11.0:0.4.0
  ElectronicAccess/OnlineDatabase/DataBaseName as text into hosttitle order 2:0.4.1
  ElectronicAccess/OnlineDatabase/AccessionNumber as text into hostno order 10:0.4.2
  AuthorName as text into author/name* order 0.0:3
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname order 3:4
  Subordinate : subordinate-contact into subname order 3:4
  NPLCopyrightText as text into cpyrt order 16:6
  NPLReferenceNumber as text into refno* order 22:8
  NPLClass : email into class* order 14:10
  NPLStandardNumber[@nplStandardNumberCategory='ISSN'] as text says [@nplStandardNumberCategory='ISSN'] into issn order 17:9
  NPLStandardNumber[@nplStandardNumberCategory='ISBN'] as text says [@nplStandardNumberCategory='ISBN'] into isbn order 18:9
  PublicationText as text into imprint/text order 6.0:12
  PublisherName as text into imprint/name order 6.1:12
  PublicationPlace as text into imprint/address/text order 6.0.0:13
  ConferenceText as text into book/conference/text order 5.1.0:14
  ConferenceTitleText as text into book/conference/conftitle order 5.1.0:14
  ConferenceNumber as text into book/conference/confno order 5.1.2:15
  ConferencePlace as text into book/conference/confplace order 5.1.3:16
  CitedContributionTitleText as text into online-title* order 1:5
  CitedDocumentDate as date into pubdate order 7:1
  EditorshipDesignationText as text into edition order 4:17
  Notes as text into notes order 12:11
  model (text|(author*,online-title*,hosttitle?,subname?,edition?,(serial|book)?,imprint?,pubdate?,history?,series?,hostno?,location?,notes?,avail,class*,keyword*,cpyrt?,issn?,isbn?,datecit?,srchterm*,srchdate?,refno*))
  needs . avail text
  needs datecit datecit/date
  needs author author/addressbook author/last-name author/name
  needs author author/addressbook author/first-name author/name
  needs imprint/address imprint/address/postcode imprint/address/text
  needs imprint/address imprint/address/country imprint/address/text
  needs book book/book-title book/conference book/text
  needs book/conference book/conference/conftitle book/conference/text
  there PublisherName '' unless imprint/name imprint/text of imprint

state npl-text-2 parts
  model (text|(author*,atl?,subname?,(serial|book),absno?,location?,class*,keyword*,cpyrt?,artid?,refno*))
  needs . book serial text

state npl-text-3 parts
  model (text|(author*,(book-title+|conference),(subtitle?,subname*,edition?,imprint?,descrip?,series?,absno?,location*,isbn*,pubid?,vid?,bookno?,notes?,class*,keyword*,cpyrt?,refno*)))
  needs . book-title conference text

state npl-text-4 parts
  model (text|(author*,online-title*,hosttitle?,subname?,edition?,(serial|book)?,imprint?,pubdate?,history?,series?,hostno?,location?,notes?,avail,class*,keyword*,cpyrt?,issn?,isbn?,datecit?,srchterm*,srchdate?,refno*))
  needs . avail text

state li text
  @id as id into @id
  use content-22

state dd text
  use content-23

state dt text
  @id as id into @id
  use content-8

state depositary-address rows
  Name/OrganizationName/OrganizationStandardName as text into .
  Name/EntityName as text returns Name/OrganizationName/OrganizationStandardName into .
  PostalAddressBag/PostalAddress[PostalAddressText] : address-text into address*
  PostalAddressBag/PostalAddress[PostalStructuredAddress] : address-lines into address*
  there Name/OrganizationName/OrganizationStandardName '' unless .
  back Name/OrganizationName/OrganizationStandardName|ContactText ''

state depositary-name rows
  Name/OrganizationName/OrganizationStandardName as text lost into .
  Name/EntityName as text lost into .

state math copy

state table-title text
  use content-8

state tgroup parts
  @cols as token into @cols
  @colsep as token into @colsep
  @rowsep as token into @rowsep
  @align as groupAlign among left|right|center|justify into @align
  colspec : colspec into colspec* order 0:0
  TableHead : thead into thead order 1:2
  TableBody : tbody into tbody order 2:3
  enclose TableBody : tbody into tbody order 2:3
  needs . tbody
  needs . @cols
  use content-24

state claim-ref text
  @idrefs as ids into @idref
  needs . @idref

state subordinate rows
  Name/PersonName/PersonFullName as text into name order 0:0.0.0
  Name/EntityName : entity-name into name order 0:0.0
  Name/PersonName/PersonStructuredName/NamePrefix as text into prefix order 0:0.0.0.0
  Name/PersonName/PersonStructuredName/FirstName as text into first-name order 2:0.0.0.1
  Name/PersonName/PersonStructuredName/MiddleName as text into middle-name order 3:0.0.0.2
  Name/PersonName/PersonStructuredName/LastName as text into last-name order 1:0.0.0.3
  Name/PersonName/PersonStructuredName/NameSuffix as text into suffix order 4:0.0.0.6
  Name/OrganizationName/OrganizationStandardName : entity-name into orgname order 7:0.0.0
  Name/PersonName/PersonStructuredName/PersonOtherName as text into synonym* order 9:0.0.0.7
  model (((name|(prefix?,last-name,first-name,middle-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?)|addressbook)
  needs . addressbook last-name name
  needs . addressbook first-name name

state subordinate-contact rows
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into addressbook/@lang order 0:
  Name/PersonName/PersonFullName as text into addressbook/name order 0.0:0.0.0
  Name/EntityName : entity-name into addressbook/name order 0.0:0.0
  Name/PersonName/PersonStructuredName/NamePrefix as text into addressbook/prefix order 0.0:0.0.0.0
  Name/PersonName/PersonStructuredName/FirstName as text into addressbook/first-name order 0.2:0.0.0.1
  Name/PersonName/PersonStructuredName/MiddleName as text into addressbook/middle-name order 0.3:0.0.0.2
  Name/PersonName/PersonStructuredName/LastName as text into addressbook/last-name order 0.1:0.0.0.3
  Name/PersonName/PersonStructuredName/NameSuffix as text into addressbook/suffix order 0.4:0.0.0.6
  Name/OrganizationName/OrganizationStandardName : entity-name into addressbook/orgname order 0.7:0.0.0
  ContactText : entity-name into addressbook/text order 0.0:0
  PostalAddressBag/PostalAddress[PostalAddressText] : address-text into addressbook/address order 0.11:1.0
  PostalAddressBag/PostalAddress[PostalStructuredAddress] : address-lines into addressbook/address order 0.11:1.0
  PhoneNumberBag/PhoneNumber as text into addressbook/phone* order 0.12:5.0
  FaxNumberBag/FaxNumber as text into addressbook/fax* order 0.13:2.0
  EmailAddressBag/EmailAddressText : email into addressbook/email* order 0.14:3.0
  WebAddressBag/WebAddressURI as text into addressbook/url* order 0.15:4.0
  OtherElectronicAddressBag/OtherElectronicAddressText as text into addressbook/ead* order 0.16:6.0
  model (((name|(prefix?,last-name,first-name,middle-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?)|addressbook)
  needs . addressbook last-name name
  needs . addressbook first-name name
  needs addressbook/prefix addressbook/last-name
  needs addressbook/prefix addressbook/first-name
  needs addressbook/first-name addressbook/last-name
  needs addressbook/middle-name addressbook/last-name
  needs addressbook/middle-name addressbook/first-name
  needs addressbook/last-name addressbook/first-name
  needs addressbook/suffix addressbook/last-name
  needs addressbook/suffix addressbook/first-name
  needs addressbook/orgname addressbook/last-name
  needs addressbook/orgname addressbook/first-name

state colspec rows
  @colnum as token into @colnum
  @colname as token into @colname
  @colwidth as text into @colwidth
  @colsep as token into @colsep
  @rowsep as token into @rowsep
  @align as align among left|right|center|justify|char into @align
  @char as text into @char
  @charoff as token into @charoff

state thead rows
  @valign as valign among top|middle|bottom into @valign
  Row : row into row* order 0:0
  needs . row

state tbody parts
  @valign as valign among top|middle|bottom into @valign
  Row : row into row* order 0:0
  needs . row
  use content-25

state row rows
  @rowsep as token into @rowsep
  @valign as valign among top|middle|bottom into @valign
  Entry : entry into entry* order 0:0
  needs . entry

state entry text
  @colname as token into @colname
  @namest as token into @namest
  @nameend as token into @nameend
  @morerows as token into @morerows
  @colsep as token into @colsep
  @rowsep as token into @rowsep
  @align as align among left|right|center|justify|char into @align
  @char as text into @char
  @charoff as token into @charoff
  @valign as valign among top|middle|bottom into @valign
  use content-22

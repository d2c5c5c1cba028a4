# What a document of the dialect may say so that a conversion leaves no remainder. Made from the mapping tables and
# the grammars of both sides; docs/interoperable.md says what the lines mean.
versions V6_0
root BibliographicData : ep-bibliography-only
root PatentPublication : ep-patent-document
part Del
part TransliterationName
part amended-claims
part amended-claims-statement
data ApplicantKeywordText
data DocumentURI
data ExternalDocumentBag
data Image
data PageImage
data TableImage
data search-report-data
form align exact (?:center|char|justify|left|right)
form appType exact (?:Applicant|Applicant_Inventor) said \s*(?:Applicant|Applicant_Inventor)\s*
form applType exact (?:Design|Plant|Utility) said \s*(?:Design|Plant|Utility)\s*
form blank exact \s*
form boolean-yes exact (?:true|false) said \s*(?:true|false|0|1)\s*
form boolean-yes-2 exact (?:false|true) said \s*(?:false|true)\s*
form chemistryFormat exact (?:CDX|MOL) said \s*(?:CDX|MOL)\s*
form citedPhase exact (?:Examination|International examination|International search|International type search|Limitation|National examination|National search|Opposition|Search|Supplementary international search|Supplementary national search) said \s*(?:Examination|International examination|International search|International type search|Limitation|National examination|National search|Opposition|Search|Supplementary international search|Supplementary national search)\s*
form citingParty exact (?:Applicant|Examiner|Opponent|Third party) said \s*(?:Applicant|Examiner|Opponent|Third party)\s*
form claimType exact (?:Dependent|Independent) said \s*(?:Dependent|Independent)\s*
form colour exact (?:Black and white|Colour) said \s*(?:Black and white|Colour)\s*
form country exact (?:\S(?:.*\S)?)? said .*
form date exact (?!0000)\d{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d)))? said \s*\d{4}(?:-\d{2}(?:-\d{2}.*)?)?\s*
form designation exact (?:All|All except US|As indicated|US only) said \s*(?:All|All except US|As indicated|US only)\s*
form emailPurpose exact (?:Advance|General|Informal|Main) said \s*(?:Advance|General|Informal|Main)\s*
form filingKind exact (?:National|PCT|Regional) said \s*(?:National|PCT|Regional)\s*
form frame exact (?:all|bottom|none|sides|top|topbot)
form groupAlign exact (?:center|justify|left|right) said \s*(?:center|justify|left|right)\s*
form heading-level exact (?:H1|H2|H3) said \s*(?:H1|H2|H3)\s*
form imageContent exact (?:Character|Chemistry|DNA|Drawing|Flow chart|Graph|Maths|Photograph|Program listing|Table|Undefined) said \s*(?:Character|Chemistry|DNA|Drawing|Flow chart|Graph|Maths|Photograph|Program listing|Table|Undefined)\s*
form imageFormat exact (?:JPEG|TIFF) said \s*(?:JPEG|TIFF)\s*
form language exact (?:aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|jw|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|sh|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu) said .*
form listing exact (?:Program|Sequence) said \s*(?:Program|Sequence)\s*
form millimetres exact [+-]?(?:\d+(?:\.\d*)?|\.\d+) said \s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*
form oStyle exact (?:Dash|Dots|Double|Left arrow|Left right arrow|Right arrow|Single) said \s*(?:Dash|Dots|Double|Left arrow|Left right arrow|Right arrow|Single)\s*
form orientation exact (?:Landscape|Portrait) said \s*(?:Landscape|Portrait)\s*
form pageFormat exact (?:JPEG|TIFF) said \s*(?:JPEG|TIFF)\s*
form relevanceCategory exact (?:A|Ampersand|D|E|L|O|P|T|X|Y) said \s*(?:A|Ampersand|D|E|L|O|P|T|X|Y)\s*
form repType exact (?:Agent|Attorney|Common representative) said \s*(?:Agent|Attorney|Common representative)\s*
form subname exact (?:Editor|Translator) said \s*(?:Editor|Translator)\s*
form successor exact (?:Administrator|Administratrix|Estate|Executor|Executors|Executrix|Heir|Heiress|Heirs|Legal heirs|Legal representative|Legal representatives) said \s*(?:Administrator|Administratrix|Estate|Executor|Executors|Executrix|Heir|Heiress|Heirs|Legal heirs|Legal representative|Legal representatives)\s*
form text exact .*
form token exact \s*[^\s/%#]+\s*
form uStyle exact (?:Dash|Dots|Double|Single) said \s*(?:Dash|Dots|Double|Single)\s*
form ulStyle exact (?:Bullet|Dash|None) said \s*(?:Bullet|Dash|None)\s*
form valign exact (?:bottom|middle|top)
form wrapping exact (?:Inline) said \s*(?:Inline)\s*
names set-1 apply ci cn complexes csymbol declare emptyset eulergamma exponentiale false fn imaginaryi infinity integers interval lambda list maction maligngroup malignmark matrix matrixrow menclose merror mfenced mfrac mi mlabeledtr mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover naturalnumbers notanumber pi piecewise primes rationals reals reln semantics set true vector
names set-2 display=block|inline
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
  any Description : description into description order 2:2
  any Claims : claims into claims* order 3:4
  any Abstract : abstract into abstract* order 1:5
  any Drawings : drawings into drawings order 6:6
  any DocumentURI[@pageDocumentFormatCategory='PDF'] : doc-page-file into doc-page* order 0:2
  any PageImage : doc-page into doc-page* order 0:2
  any BibliographicData : bibliographic-data into bibliographic-data order 0:1

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
  any ReferenceSignBag : technical-field into reference-signs-list* order 1:1
  any DepositedBiologicalMaterialReference : technical-field into reference-to-deposited-biological-material* order 1:1
  any SequenceListText : technical-field into sequence-list-text* order 1:1
  any CitationBag : citation-list into citation-list* order 1:1

block content-3
  any Claim : claim-2 into claim* order 0:0

block content-4
  any P : p into p* order 0:0

block content-5
  any Figure : figure into figure* order 0:0

block content-6
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any O : o into o*
  any Sup : sup into sup*
  any Sub : sup into sub*

block content-7
  any NPLCitation : nplcit into nplcit*
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any O : o into o*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*
  any Br : br into br*
  any Pre : pre into pre*
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
  any O : o into o*
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
  any Heading : heading into heading* order 0:0
  any P : p into p* order 0:0
  any PatentCitationBag : technical-field into patent-literature* order 0:0
  any NPLCitationBag : technical-field into non-patent-literature* order 0:0

block content-13
  any I : i into i*
  any U : u into u*
  any O : o into o*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*

block content-14
  any B : b into b*
  any U : u into u*
  any O : o into o*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*

block content-15
  any B : b into b*
  any I : i into i*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*

block content-16
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any O : o into o*
  any Sup2 : smallcaps into sup2*
  any Sub2 : smallcaps into sub2*

block content-17
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any O : o into o*

block content-18
  any LI : li into li* order 0:0

block content-19
  any DT : dt into dt* order 0:0
  any DD : dd into dd* order 0:0

block content-20
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any O : o into o*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*
  any Br : br into br*
  any Pre : pre into pre*
  any FigureReference : figref into figref*
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

block content-21
  any NPLCitation : nplcit into nplcit*
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any O : o into o*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*
  any Br : br into br*
  any Pre : pre into pre*
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

block content-22
  any NPLCitation : nplcit into nplcit*
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any O : o into o*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*
  any Br : br into br*
  any Pre : pre into pre*
  any UL : ul into ul*
  any OL : ol into ol*
  any FigureReference : figref into figref*
  any CrossReference : crossref into crossref*
  any PatentCitation[PatentCitationText] : patcit-text into patcit*
  any PatentCitation[CitedPatentDocumentIdentification] : patcit into patcit*
  any BioDeposit : bio-deposit into bio-deposit*
  any Image : img into img*
  any Math[not(InlineFormula)] : maths into maths*
  any ChemicalFormulae[Image] : chemistry into chemistry*
  any ChemicalFormulae[ExternalDocumentBag] : chemistry-file into chemistry*

block content-23
  any colspec : colspec into colspec* order 0:0
  any TableHead : thead into thead order 1:2
  any TableBody : tbody into tbody order 2:3

block content-24
  any Row : row into row* order 0:0

state ep-bibliography-only rows
  @id as id into @id
  @officeCode as text among AD|AE|AF|AG|AI|AL|AM|AO|AP|AR|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BX|BY|BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CY|CZ|DE|DJ|DK|DM|DO|DZ|EA|EC|EE|EG|EH|EM|EP|ER|ES|ET|EU|FI|FJ|FK|FO|FR|GA|GB|GC|GD|GE|GG|GH|GI|GL|GM|GN|GQ|GR|GS|GT|GW|GY|HK|HN|HR|HT|HU|IB|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MG|MK|ML|MM|MN|MO|MP|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NE|NG|NI|NL|NO|NP|NR|NZ|OA|OM|PA|PE|PG|PH|PK|PL|PT|PW|PY|QA|QZ|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VN|VU|WO|WS|XN|XU|XV|XX|YE|ZA|ZM|ZW|AN|CS|DL|DD|DT|RH|SU|YD|YU into @country
  PatentPublicationIdentification/IPOfficeCode as text into SDOBI/B100/B190 order 0.1.8:0.0
  back ApplicationIdentification/IPOfficeCode '' of SDOBI/B100/B190
  ApplicationIdentification/IPOfficeCode as text derived repeats PatentPublicationIdentification/IPOfficeCode
  back ApplicationIdentification/ApplicationNumber/IPOfficeCode '' of SDOBI/B100/B190
  ApplicationIdentification/ApplicationNumber/IPOfficeCode as text derived repeats PatentPublicationIdentification/IPOfficeCode
  PatentPublicationIdentification/PublicationNumber as text into SDOBI/B100/B110 order 0.1.0:0.1
  PatentPublicationIdentification/PatentDocumentKindCode as text into SDOBI/B100/B130 order 0.1.2:0.3
  PatentPublicationIdentification/PublicationDate as date into SDOBI/B100/B140/date order 0.1.6.0:0.4
  PatentGrantIdentification/IPOfficeCode as text returns PatentPublicationIdentification/IPOfficeCode into SDOBI/B100/B190 order 0.1.8:2.0
  PatentGrantIdentification/PatentNumber as text returns PatentPublicationIdentification/PublicationNumber into SDOBI/B100/B110 order 0.1.0:2.1
  PatentGrantIdentification/PatentDocumentKindCode as text returns PatentPublicationIdentification/PatentDocumentKindCode into SDOBI/B100/B130 order 0.1.2:2.3
  PatentGrantIdentification/GrantDate as date returns PatentPublicationIdentification/PublicationDate into SDOBI/B100/B140/date order 0.1.6.0:2.4
  PlainLanguageDesignationText as text into SDOBI/B100/B120/B121 order 0.1.1.0:25
  ApplicationIdentification/ApplicationNumber/ApplicationNumberText as text into SDOBI/B200/B210 order 0.2.0:1.1.1
  ApplicationIdentification/ApplicationNumber/ST13ApplicationNumber as text returns ApplicationIdentification/ApplicationNumber/ApplicationNumberText into SDOBI/B200/B210 order 0.2.0:1.1.1
  ApplicationIdentification/FilingDate as date into SDOBI/B200/B220/date order 0.2.3.0:1.6
  ExhibitionFilingDate as date into SDOBI/B200/B230/B231/date order 0.2.5.0.0:37
  CompleteSpecificationFilingDate as date into SDOBI/B200/B230/B232/date order 0.2.5.1.0:33
  ApplicationWithdrawnDate as date into SDOBI/B200/B230/B236/date order 0.2.5.5.0:39
  ApplicationDeemedWithdrawnDate as date into SDOBI/B200/B230/B237/date order 0.2.5.6.0:40
  RightsReestablishedDate as date into SDOBI/B200/B230/B238/date order 0.2.5.8.0:38
  PatentRevocationDate as date into SDOBI/B200/B230/B239/date order 0.2.5.9.0:41
  RightsEffectiveDateBag/ExaminationRequestDate as date into SDOBI/B200/B240/B241/date order 0.2.6.0.0:35.0
  RightsEffectiveDateBag/FirstDespatchedExaminationReportDate as date into SDOBI/B200/B240/B242/date order 0.2.6.1.0:35.0
  RightsEffectiveDateBag/PatentMaintainedAsAmendedDate as date into SDOBI/B200/B240/B243/date order 0.2.6.2.0:35.0
  RightsEffectiveDateBag/NationalApplicationConversionRequest : ep-conversion-request into SDOBI/B200/B240/B244 order 0.2.6.3:35.0
  RightsEffectiveDateBag/ProceedingsSuspensionDate as date into SDOBI/B200/B240/B245/date order 0.2.6.4.0:35.0
  RightsEffectiveDateBag/ProceedingsResumptionDate as date into SDOBI/B200/B240/B246/date order 0.2.6.6.0:35.0
  RightsEffectiveDateBag/AfterAppealRightsNotificationDate as date into SDOBI/B200/B240/B248/date order 0.2.6.7.0:35.0
  FilingLanguageCode as language into SDOBI/B200/B250 order 0.2.7:26
  PublicationLanguageCode as language into SDOBI/B200/B260 order 0.2.10:27
  ApplicationIdentification/FilingLanguageCode as language returns FilingLanguageCode into SDOBI/B200/B250 order 0.2.7:1.3
  PatentPublicationIdentification/PublicationLanguageCode as language returns PublicationLanguageCode into SDOBI/B200/B260 order 0.2.10:0.2
  PriorityClaimBag : B300 into SDOBI/B300 order 0.3:3
  PublicAvailabilityDataBag/GazetteReference : ep-bulletin into SDOBI/B400/B405 order 0.4.0:34.0
  PublicAvailabilityDataBag/UnexaminedNoGrantNotPrintedPatentDocument : ep-publication into SDOBI/B400/B410 order 0.4.1:34.0
  PublicAvailabilityDataBag/ExaminedNoGrantNotPrintedPatentDocument : ep-publication into SDOBI/B400/B420 order 0.4.2:34.0
  PublicAvailabilityDataBag/UnexaminedNoGrantPrintedPatentDocument : ep-publication into SDOBI/B400/B430 order 0.4.3:34.0
  PublicAvailabilityDataBag/ExaminedNoGrantPrintedPatentDocument : ep-publication into SDOBI/B400/B440 order 0.4.4:34.0
  GrantPublicationDate as date into SDOBI/B400/B450/date order 0.4.5.1:15
  PublicAvailabilityDataBag/OnlyAvailableClaims : ep-publication into SDOBI/B400/B460 order 0.4.9:34.0
  PublicAvailabilityDataBag/NotPrintedPatentGrant : ep-grant into SDOBI/B400/B470 order 0.4.10:34.0
  PublicAvailabilityDataBag/PatentInvalidation : ep-grant into SDOBI/B400/B476 order 0.4.12:34.0
  PublicAvailabilityDataBag/PrintedAsAmendedDocument : ep-publication into SDOBI/B400/B477 order 0.4.13:34.0
  GrantTerm/TerminalDisclaimer/DisclaimerDate as date into SDOBI/B400/B472/B473/date order 0.4.11.0.0:4.0.0
  PatentClassificationBag/IPCClassification : B510 into SDOBI/B500/B510 order 0.5.0:6.0
  PatentClassificationBag/IPCRClassificationBag/IPCRClassification : classification-ipcr into SDOBI/B500/B510EP/classification-ipcr* order 0.5.1.0:6.0.0
  PatentClassificationBag/NationalClassification : B520 into SDOBI/B500/B520* order 0.5.2:6.0
  InventionTitleBag : B540 into SDOBI/B500/B540 order 0.5.4:7
  ReferenceCitationBag : B560 into SDOBI/B500/B560 order 0.5.6:9
  ClaimTotalQuantity as text into SDOBI/B500/B570/B577 order 0.5.7.4:10
  SearchField/SearchFieldText as text into SDOBI/B500/B580/B581* order 0.5.8.0:11.0
  FigureBag/DrawingSheetTotalQuantity as text into SDOBI/B500/B590/B595 order 0.5.9.2:12.0
  FigureBag/FigureTotalQuantity as text into SDOBI/B500/B590/B596 order 0.5.9.3:12.0
  FigureBag/PublishFigure/FigureNumber as text into SDOBI/B500/B590/B598* order 0.5.9.5:12.0.0
  RelatedDocumentBag/Addition : parent into SDOBI/B600/B610/parent order 0.6.0.0:13.0
  RelatedDocumentBag/Division : parent into SDOBI/B600/B620/parent order 0.6.0.0:13.0
  RelatedDocumentBag/Continuation : parent into SDOBI/B600/B630/B631/parent order 0.6.0.0.0:13.0
  RelatedDocumentBag/PartialContinuation : parent into SDOBI/B600/B630/B632/parent order 0.6.0.0.0:13.0
  RelatedDocumentBag/ContinuingReissue : parent into SDOBI/B600/B630/B633/parent order 0.6.0.0.0:13.0
  RelatedDocumentBag/Reissue : parent into SDOBI/B600/B640/parent order 0.6.0.0:13.0
  RelatedDocumentBag/Reexamination : parent into SDOBI/B600/B645/parent order 0.6.0.0:13.0
  RelatedDocumentBag/Substitution : parent into SDOBI/B600/B660/parent order 0.6.0.0:13.0
  RelatedDocumentBag/UtilityModelBasis : parent into SDOBI/B600/B670/parent order 0.6.0.0:13.0
  PartyBag/ApplicantBag/Applicant : ep-applicant-person into SDOBI/B700/B710/B711* order 0.7.0.0:18.0.0
  PartyBag/ApplicantBag/Applicant : ep-applicant into SDOBI/B700/B710/B711* order 0.7.0.0:18.0.0
  PartyBag/InventorBag/Inventor : ep-inventor-person into SDOBI/B700/B720/B721* order 0.7.1.0:18.0.0
  PartyBag/InventorBag/Inventor : ep-inventor into SDOBI/B700/B720/B721* order 0.7.1.0:18.0.0
  PartyBag/OwnerBag/Owner : ep-owner-person into SDOBI/B700/B730/B731* order 0.7.2.0:18.0.0
  PartyBag/OwnerBag/Owner : ep-owner into SDOBI/B700/B730/B731* order 0.7.2.0:18.0.0
  PartyBag/AssigneeBag/Assignee : ep-owner returns PartyBag/OwnerBag/Owner into SDOBI/B700/B730/B731* order 0.7.2.0:18.0.0
  PartyBag/RegisteredPractitionerBag/RegisteredPractitioner : ep-representative-person into SDOBI/B700/B740/B741* order 0.7.3.0:18.0.0
  PartyBag/RegisteredPractitionerBag/RegisteredPractitioner : ep-representative into SDOBI/B700/B740/B741* order 0.7.3.0:18.0.0
  PartyBag/ExaminerBag/PrimaryExaminer : ep-examiner into SDOBI/B700/B745/B746 order 0.7.4.0:18.0.0
  PartyBag/ExaminerBag/AssistantExaminer : ep-examiner into SDOBI/B700/B745/B747* order 0.7.4.1:18.0.0
  OppositionData/Opponent : ep-opponent into SDOBI/B700/B780/B781* order 0.7.5.0:47.0
  OppositionData/OppositionRejectionDate as date into SDOBI/B700/B780/B787/date order 0.7.5.1.0:47.0
  OppositionData/OppositionTerminationDate as date into SDOBI/B700/B780/B788/date order 0.7.5.1.0:47.0
  LicenceBag/Licence : ep-licence into SDOBI/B700/B790/B791* order 0.7.6.0:29.0
  StateDesignation/RegionalDesignation[RegionalOfficeCode='EP']/DesignatedCountryCode as text says StateDesignation/RegionalDesignation[RegionalOfficeCode='EP'] into SDOBI/B800/B840/ctry* order 0.8.0.0:28.1.1
  StateDesignation/NationalDesignation/DesignatedCountryCode as text into SDOBI/B800/B810/ctry* order 0.8.0.0:28.1.0
  BioDeposit/BioDepositDepositary/ContactText as text into SDOBI/B800/B830/B831 order 0.8.0.0:24.0.0
  BioDeposit/BiologicalAccessionNumber as text into SDOBI/B800/B830/B832 order 0.8.0.1:24.1
  BioDeposit/BioDepositDate as date into SDOBI/B800/B830/B833/date order 0.8.0.2.0:24.2
  PCTNationalPhaseEntryDate as date into SDOBI/B800/B850/date order 0.8.0.0:42
  InternationalFilingData/@id as id into SDOBI/B800/B860/@id order 0.8.0:19
  InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO']/ApplicationNumber/ApplicationNumberText as text says InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO'] into SDOBI/B800/B860/B861/dnum/anum order 0.8.0.0.0.0:19.0.1.1
  InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO']/FilingDate as date says InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO'] into SDOBI/B800/B860/B861/date order 0.8.0.0.1:19.0.6
  InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO']/FilingLanguageCode as language says InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO'] into SDOBI/B800/B860/B862 order 0.8.0.1:19.0.3
  InternationalFilingData/ApplicationIdentification/ApplicationNumber/ApplicationNumberText as text says InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO'] into SDOBI/B800/B860/B861/dnum/anum order 0.8.0.0.0.0:19.0.1.1
  InternationalFilingData/ApplicationIdentification/FilingDate as date says InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO'] into SDOBI/B800/B860/B861/date order 0.8.0.0.1:19.0.6
  InternationalPublishingData/@id as id into SDOBI/B800/B870/@id order 0.8.0:21
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO']/PublicationNumber as text says InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO'] into SDOBI/B800/B870/B871/dnum/pnum order 0.8.0.0.0.1:21.0.0.1
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO']/PublicationDate as date says InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO'] into SDOBI/B800/B870/B871/date order 0.8.0.0.1:21.0.0.4
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO']/PublicationLanguageCode as language says InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO'] into SDOBI/B800/B870/B872 order 0.8.0.1:21.0.0.2
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification/PublicationNumber as text says InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO'] into SDOBI/B800/B870/B871/dnum/pnum order 0.8.0.0.0.1:21.0.0.1
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification/PublicationDate as date says InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO'] into SDOBI/B800/B870/B871/date order 0.8.0.0.1:21.0.0.4
  model (doc-page+|((bibliographic-data|SDOBI),abstract*,description?,claims*,amended-claims*,amended-claims-statement*,drawings?,search-report-data*,ep-reference-list?))
  needs . SDOBI bibliographic-data doc-page
  needs SDOBI SDOBI/B100
  needs SDOBI/B100 SDOBI/B100/B110
  needs SDOBI/B100 SDOBI/B100/B130
  needs SDOBI/B100 SDOBI/B100/B140
  needs SDOBI/B100 SDOBI/B100/B190
  needs SDOBI/B100/B140 SDOBI/B100/B140/date
  needs SDOBI/B100/B120 SDOBI/B100/B120/B121
  needs SDOBI/B200 SDOBI/B200/B210
  needs SDOBI/B200 SDOBI/B200/B220
  needs SDOBI/B200/B220 SDOBI/B200/B220/date
  needs SDOBI/B200/B230/B231 SDOBI/B200/B230/B231/date
  needs SDOBI/B200/B230/B232 SDOBI/B200/B230/B232/date
  needs SDOBI/B200/B230/B236 SDOBI/B200/B230/B236/date
  needs SDOBI/B200/B230/B237 SDOBI/B200/B230/B237/date
  needs SDOBI/B200/B230/B238 SDOBI/B200/B230/B238/date
  needs SDOBI/B200/B230/B239 SDOBI/B200/B230/B239/date
  needs SDOBI/B200/B240/B241 SDOBI/B200/B240/B241/date
  needs SDOBI/B200/B240/B242 SDOBI/B200/B240/B242/date
  needs SDOBI/B200/B240/B243 SDOBI/B200/B240/B243/date
  needs SDOBI/B200/B240/B245 SDOBI/B200/B240/B245/date
  needs SDOBI/B200/B240/B246 SDOBI/B200/B240/B246/date
  needs SDOBI/B200/B240/B248 SDOBI/B200/B240/B248/date
  needs SDOBI/B400/B472/B473 SDOBI/B400/B472/B473/date
  needs SDOBI/B500/B510EP SDOBI/B500/B510EP/classification-ipcr
  needs SDOBI/B500/B570 SDOBI/B500/B570/B577
  needs SDOBI/B600/B610 SDOBI/B600/B610/parent
  needs SDOBI/B600/B620 SDOBI/B600/B620/parent
  needs SDOBI/B600/B630 SDOBI/B600/B630/B631 SDOBI/B600/B630/B632 SDOBI/B600/B630/B633
  needs SDOBI/B600/B630/B631 SDOBI/B600/B630/B631/parent
  needs SDOBI/B600/B630/B632 SDOBI/B600/B630/B632/parent
  needs SDOBI/B600/B630/B633 SDOBI/B600/B630/B633/parent
  needs SDOBI/B600/B640 SDOBI/B600/B640/parent
  needs SDOBI/B600/B645 SDOBI/B600/B645/parent
  needs SDOBI/B600/B660 SDOBI/B600/B660/parent
  needs SDOBI/B600/B670 SDOBI/B600/B670/parent
  needs SDOBI/B700/B710 SDOBI/B700/B710/B711
  needs SDOBI/B700/B720 SDOBI/B700/B720/B721
  needs SDOBI/B700/B730 SDOBI/B700/B730/B731
  needs SDOBI/B700/B740 SDOBI/B700/B740/B741
  needs SDOBI/B700/B745 SDOBI/B700/B745/B746
  needs SDOBI/B700/B780/B787 SDOBI/B700/B780/B787/date
  needs SDOBI/B700/B780/B788 SDOBI/B700/B780/B788/date
  needs SDOBI/B800/B840 SDOBI/B800/B840/ctry
  needs SDOBI/B800/B810 SDOBI/B800/B810/ctry
  needs SDOBI/B800/B830 SDOBI/B800/B830/B831
  needs SDOBI/B800/B830/B833 SDOBI/B800/B830/B833/date
  needs SDOBI/B800/B850 SDOBI/B800/B850/date
  needs SDOBI/B800/B860 SDOBI/B800/B860/B861
  needs SDOBI/B800/B870 SDOBI/B800/B870/B871
  there @officeCode country unless @country
  back @st96Version 'V6_0'
  back PatentPublicationIdentification?/IPOfficeCode country
  back PatentPublicationIdentification?/PublicationNumber ''
  back ApplicationIdentification/IPOfficeCode country
  back ApplicationIdentification/ApplicationNumber/ApplicationNumberText ''
  back FigureBag?/PublishFigure/@publishFigureCategory 'As suggested by applicant'
  back InventionTitleBag/InventionTitle ''
  back PartyBag ''
  back InternationalFilingData?/ApplicationIdentification/ApplicationNumber/ApplicationNumberText ''
  back InternationalPublishingData?/PatentDocumentIdentification/PatentPublicationIdentification/PublicationNumber ''

state ep-conversion-request rows
  NationalApplicationConversionRequestDate as date into date order 0:0
  IPOfficeCode as text into ctry* order 1:1
  needs . date
  needs . ctry

state B300 rows
  @id as id into @id
  PriorityClaim : ep-priority-claim into ep-priority-claim* order 0:0

state ep-bulletin rows
  PublicationDate as date into date order 1:1
  GazetteNumber as text into bnum order 4:0
  back GazetteNumber ''

state ep-publication rows
  PatentDocumentIdentification/PatentPublicationIdentification/PublicationDate as date into date order 1:0.0.4
  PatentDocumentIdentification/PatentPublicationIdentification/PublicationNumber as text into dnum/pnum order 0.1:0.0.1
  PatentDocumentIdentification/PatentPublicationIdentification/IPOfficeCode as text into ctry order 2:0.0.0
  PatentDocumentIdentification/PatentPublicationIdentification/PatentDocumentKindCode as text into kind order 3:0.0.3
  back PatentDocumentIdentification/PatentPublicationIdentification/IPOfficeCode country
  back PatentDocumentIdentification/PatentPublicationIdentification/PublicationNumber ''

state ep-grant rows
  PatentDocumentIdentification/PatentGrantIdentification/GrantDate as date into date order 1:0.0.4
  PatentDocumentIdentification/PatentGrantIdentification/PatentNumber as text into dnum/pnum order 0.1:0.0.1
  PatentDocumentIdentification/PatentGrantIdentification/IPOfficeCode as text into ctry order 2:0.0.0
  PatentDocumentIdentification/PatentGrantIdentification/PatentDocumentKindCode as text into kind order 3:0.0.3
  back PatentDocumentIdentification/PatentGrantIdentification/IPOfficeCode country
  back PatentDocumentIdentification/PatentGrantIdentification/PatentNumber ''

state B510 rows
  @id as id into @id
  Edition as text into B516 order 0:0
  MainClassification as text into B511 order 1:1
  FurtherClassification as text into B512* order 2:2
  there MainClassification '' unless B511
  back Edition ''

state classification-ipcr rows
  @id as id into @id
  @sequenceNumber as text into @sequence
  PatentClassificationText as text into text order 0:0
  PatentClassificationSymbolText as text returns PatentClassificationText into text order 0:8
  ClassificationVersionDate as date into ipc-version-indicator/date order 5.0:0
  PatentClassificationLevelCode as text into classification-level order 6:1
  Section as text into section order 0:8
  Class as text into class order 1:9
  Subclass as text into subclass order 2:10
  MainGroup as text into main-group order 3:11
  Subgroup as text into subgroup order 4:12
  SymbolPositionCode as text into symbol-position order 7:2
  IPCClassificationValueCode as text into classification-value order 8:3
  ActionDate as date into action-date/date order 9.0:4
  GeneratingOfficeCode as text into generating-office/country order 12.0:7
  IPCClassificationStatusCode as text into classification-status order 10:5
  PatentClassificationDataSourceCode as text into classification-data-source order 11:6
  model ((section,class,subclass,main-group?,subgroup?,ipc-version-indicator,classification-level?,symbol-position?,classification-value?,action-date?,classification-status?,classification-data-source?,generating-office?)|text)
  needs . section text
  needs . class text
  needs . subclass text
  needs . ipc-version-indicator text
  needs ipc-version-indicator ipc-version-indicator/date
  needs action-date action-date/date
  needs generating-office generating-office/country

state B520 rows
  IPOfficeCode as text into B527 order 0:0
  Edition as text into B526 order 1:1
  MainNationalClassification/PatentClassificationText as text into B521 order 2:2.0
  FurtherNationalClassification : B522 into B522* order 3:3
  needs . B527
  there MainNationalClassification/PatentClassificationText '' unless B521

state B540 rows
  InventionTitle : ep-title into ep-title* order 0:0
  needs . ep-title

state B560 rows
  ReferenceCitation[PatentCitation] : ep-patent-citation into ep-patent-citation* order 0:0
  ReferenceCitation[NPLCitation] : ep-literature-citation into ep-literature-citation* order 1:0

state parent rows
  ParentDocument/PatentDocumentIdentification : ep-document into pdoc* order 2:0.0
  ChildDocument+/PatentDocumentIdentification : ep-document into cdoc* order 1:1.0
  ParentDocument/ParentDocumentStatusCode as text into psta order 3:0.1
  back ParentDocument/PatentDocumentIdentification/ApplicationIdentification/IPOfficeCode country
  back ParentDocument/PatentDocumentIdentification/ApplicationIdentification/ApplicationNumber/ApplicationNumberText ''
  back ChildDocument/PatentDocumentIdentification/ApplicationIdentification/IPOfficeCode country
  back ChildDocument/PatentDocumentIdentification/ApplicationIdentification/ApplicationNumber/ApplicationNumberText ''

state ep-applicant-person rows
  Contact/Name/PersonName/PersonStructuredName/NamePrefix as text into ttl order 0:1.0.0.0.0
  Contact/Name/PersonName/PersonStructuredName/FirstName as text into fnm order 1:1.0.0.0.1
  Contact/Name/PersonName/PersonStructuredName/LastName as text into snm order 2:1.0.0.0.3
  Contact/Name/PersonName/PersonStructuredName/NameSuffix as text into sfx order 3:1.0.0.0.6
  Contact/Name/EntityName : ep-entity-name into snm order 2:1.0.0
  Contact/PostalAddressBag/PostalAddress[PostalStructuredAddress] : ep-address into adr order 10:1.1.0
  Contact/PhoneNumberBag/PhoneNumber as text into adr/tel* order 10.19:1.5.0
  Contact/FaxNumberBag/FaxNumber as text into adr/fax* order 10.20:1.2.0
  Contact/EmailAddressBag/EmailAddressText as text into adr/ead* order 10.18:1.3.0
  PartyIdentifier as text into iid order 4:0
  NationalityCode as text into nctry/ctry order 13.0:3
  ResidenceCountryCode as text into rctry/ctry order 12.0:5
  PublicationContact/Name/EntityName : ep-entity-name returns Contact/Name/EntityName into snm order 2:1.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/EntityName into snm order 2:1.0.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name into onm order 6:1.0.0.0
  PublicationContact/Name/PersonName/PersonFullName as text returns Contact/Name/PersonName/PersonStructuredName/LastName into snm order 2:1.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix as text returns Contact/Name/PersonName/PersonStructuredName/NamePrefix into ttl order 0:1.0.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/FirstName as text returns Contact/Name/PersonName/PersonStructuredName/FirstName into fnm order 1:1.0.0.0.1
  PublicationContact/Name/PersonName/PersonStructuredName/LastName as text returns Contact/Name/PersonName/PersonStructuredName/LastName into snm order 2:1.0.0.0.3
  PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix as text returns Contact/Name/PersonName/PersonStructuredName/NameSuffix into sfx order 3:1.0.0.0.6
  PublicationContact/CityName as text into adr/city order 10.13:1.1
  PublicationContact/GeographicRegionName as text into adr/state order 10.15:1.2
  PublicationContact/CountryCode as text into adr/ctry order 10.16:1.3
  PublicationContact/PostalCode as text into adr/pcode order 10.17:1.4
  needs nctry nctry/ctry
  needs rctry rctry/ctry

state ep-applicant rows
  Contact/Name/EntityName : ep-entity-name into snm order 2:1.0.0
  Contact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/EntityName into snm order 2:1.0.0.0
  Contact/Name/OrganizationName/OrganizationStandardName : ep-entity-name into onm order 6:1.0.0.0
  Contact/Name/PersonName/PersonFullName as text into snm order 2:1.0.0.0
  Contact/Name/PersonName/PersonStructuredName/NamePrefix as text into ttl order 0:1.0.0.0.0
  Contact/Name/PersonName/PersonStructuredName/FirstName as text into fnm order 1:1.0.0.0.1
  Contact/Name/PersonName/PersonStructuredName/LastName as text returns Contact/Name/PersonName/PersonFullName into snm order 2:1.0.0.0.3
  Contact/Name/PersonName/PersonStructuredName/NameSuffix as text into sfx order 3:1.0.0.0.6
  Contact/PostalAddressBag/PostalAddress[PostalStructuredAddress] : ep-address into adr order 10:1.1.0
  Contact/PhoneNumberBag/PhoneNumber as text into adr/tel* order 10.19:1.5.0
  Contact/FaxNumberBag/FaxNumber as text into adr/fax* order 10.20:1.2.0
  Contact/EmailAddressBag/EmailAddressText as text into adr/ead* order 10.18:1.3.0
  PartyIdentifier as text into iid order 4:0
  NationalityCode as text into nctry/ctry order 13.0:3
  ResidenceCountryCode as text into rctry/ctry order 12.0:5
  PublicationContact/Name/EntityName : ep-entity-name returns Contact/Name/EntityName into snm order 2:1.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/EntityName into snm order 2:1.0.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/OrganizationName/OrganizationStandardName into onm order 6:1.0.0.0
  PublicationContact/Name/PersonName/PersonFullName as text returns Contact/Name/PersonName/PersonFullName into snm order 2:1.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix as text returns Contact/Name/PersonName/PersonStructuredName/NamePrefix into ttl order 0:1.0.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/FirstName as text returns Contact/Name/PersonName/PersonStructuredName/FirstName into fnm order 1:1.0.0.0.1
  PublicationContact/Name/PersonName/PersonStructuredName/LastName as text returns Contact/Name/PersonName/PersonFullName into snm order 2:1.0.0.0.3
  PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix as text returns Contact/Name/PersonName/PersonStructuredName/NameSuffix into sfx order 3:1.0.0.0.6
  PublicationContact/CityName as text into adr/city order 10.13:1.1
  PublicationContact/GeographicRegionName as text into adr/state order 10.15:1.2
  PublicationContact/CountryCode as text into adr/ctry order 10.16:1.3
  PublicationContact/PostalCode as text into adr/pcode order 10.17:1.4
  needs nctry nctry/ctry
  needs rctry rctry/ctry

state ep-inventor-person rows
  Contact/Name/PersonName/PersonStructuredName/NamePrefix as text into ttl order 0:1.0.0.0.0
  Contact/Name/PersonName/PersonStructuredName/FirstName as text into fnm order 1:1.0.0.0.1
  Contact/Name/PersonName/PersonStructuredName/LastName as text into snm order 2:1.0.0.0.3
  Contact/Name/PersonName/PersonStructuredName/NameSuffix as text into sfx order 3:1.0.0.0.6
  Contact/Name/EntityName : ep-entity-name into snm order 2:1.0.0
  Contact/PostalAddressBag/PostalAddress[PostalStructuredAddress] : ep-address into adr order 10:1.1.0
  Contact/PhoneNumberBag/PhoneNumber as text into adr/tel* order 10.19:1.5.0
  Contact/FaxNumberBag/FaxNumber as text into adr/fax* order 10.20:1.2.0
  Contact/EmailAddressBag/EmailAddressText as text into adr/ead* order 10.18:1.3.0
  PartyIdentifier as text into iid order 4:0
  NationalityCode as text into nctry/ctry order 13.0:4
  PublicationContact/Name/EntityName : ep-entity-name returns Contact/Name/EntityName into snm order 2:1.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/EntityName into snm order 2:1.0.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name into onm order 6:1.0.0.0
  PublicationContact/Name/PersonName/PersonFullName as text returns Contact/Name/PersonName/PersonStructuredName/LastName into snm order 2:1.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix as text returns Contact/Name/PersonName/PersonStructuredName/NamePrefix into ttl order 0:1.0.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/FirstName as text returns Contact/Name/PersonName/PersonStructuredName/FirstName into fnm order 1:1.0.0.0.1
  PublicationContact/Name/PersonName/PersonStructuredName/LastName as text returns Contact/Name/PersonName/PersonStructuredName/LastName into snm order 2:1.0.0.0.3
  PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix as text returns Contact/Name/PersonName/PersonStructuredName/NameSuffix into sfx order 3:1.0.0.0.6
  PublicationContact/CityName as text into adr/city order 10.13:1.1
  PublicationContact/GeographicRegionName as text into adr/state order 10.15:1.2
  PublicationContact/CountryCode as text into adr/ctry order 10.16:1.3
  PublicationContact/PostalCode as text into adr/pcode order 10.17:1.4
  needs nctry nctry/ctry

state ep-inventor rows
  Contact/Name/EntityName : ep-entity-name into snm order 2:1.0.0
  Contact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/EntityName into snm order 2:1.0.0.0
  Contact/Name/OrganizationName/OrganizationStandardName : ep-entity-name into onm order 6:1.0.0.0
  Contact/Name/PersonName/PersonFullName as text into snm order 2:1.0.0.0
  Contact/Name/PersonName/PersonStructuredName/NamePrefix as text into ttl order 0:1.0.0.0.0
  Contact/Name/PersonName/PersonStructuredName/FirstName as text into fnm order 1:1.0.0.0.1
  Contact/Name/PersonName/PersonStructuredName/LastName as text returns Contact/Name/PersonName/PersonFullName into snm order 2:1.0.0.0.3
  Contact/Name/PersonName/PersonStructuredName/NameSuffix as text into sfx order 3:1.0.0.0.6
  Contact/PostalAddressBag/PostalAddress[PostalStructuredAddress] : ep-address into adr order 10:1.1.0
  Contact/PhoneNumberBag/PhoneNumber as text into adr/tel* order 10.19:1.5.0
  Contact/FaxNumberBag/FaxNumber as text into adr/fax* order 10.20:1.2.0
  Contact/EmailAddressBag/EmailAddressText as text into adr/ead* order 10.18:1.3.0
  PartyIdentifier as text into iid order 4:0
  NationalityCode as text into nctry/ctry order 13.0:4
  PublicationContact/Name/EntityName : ep-entity-name returns Contact/Name/EntityName into snm order 2:1.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/EntityName into snm order 2:1.0.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/OrganizationName/OrganizationStandardName into onm order 6:1.0.0.0
  PublicationContact/Name/PersonName/PersonFullName as text returns Contact/Name/PersonName/PersonFullName into snm order 2:1.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix as text returns Contact/Name/PersonName/PersonStructuredName/NamePrefix into ttl order 0:1.0.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/FirstName as text returns Contact/Name/PersonName/PersonStructuredName/FirstName into fnm order 1:1.0.0.0.1
  PublicationContact/Name/PersonName/PersonStructuredName/LastName as text returns Contact/Name/PersonName/PersonFullName into snm order 2:1.0.0.0.3
  PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix as text returns Contact/Name/PersonName/PersonStructuredName/NameSuffix into sfx order 3:1.0.0.0.6
  PublicationContact/CityName as text into adr/city order 10.13:1.1
  PublicationContact/GeographicRegionName as text into adr/state order 10.15:1.2
  PublicationContact/CountryCode as text into adr/ctry order 10.16:1.3
  PublicationContact/PostalCode as text into adr/pcode order 10.17:1.4
  needs nctry nctry/ctry

state ep-owner-person rows
  Contact/Name/PersonName/PersonStructuredName/NamePrefix as text into ttl order 0:1.0.0.0.0
  Contact/Name/PersonName/PersonStructuredName/FirstName as text into fnm order 1:1.0.0.0.1
  Contact/Name/PersonName/PersonStructuredName/LastName as text into snm order 2:1.0.0.0.3
  Contact/Name/PersonName/PersonStructuredName/NameSuffix as text into sfx order 3:1.0.0.0.6
  Contact/Name/EntityName : ep-entity-name into snm order 2:1.0.0
  Contact/PostalAddressBag/PostalAddress[PostalStructuredAddress] : ep-address into adr order 10:1.1.0
  Contact/PhoneNumberBag/PhoneNumber as text into adr/tel* order 10.19:1.5.0
  Contact/FaxNumberBag/FaxNumber as text into adr/fax* order 10.20:1.2.0
  Contact/EmailAddressBag/EmailAddressText as text into adr/ead* order 10.18:1.3.0
  PartyIdentifier as text into iid order 4:0
  PublicationContact/Name/EntityName : ep-entity-name returns Contact/Name/EntityName into snm order 2:1.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/EntityName into snm order 2:1.0.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name into onm order 6:1.0.0.0
  PublicationContact/Name/PersonName/PersonFullName as text returns Contact/Name/PersonName/PersonStructuredName/LastName into snm order 2:1.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix as text returns Contact/Name/PersonName/PersonStructuredName/NamePrefix into ttl order 0:1.0.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/FirstName as text returns Contact/Name/PersonName/PersonStructuredName/FirstName into fnm order 1:1.0.0.0.1
  PublicationContact/Name/PersonName/PersonStructuredName/LastName as text returns Contact/Name/PersonName/PersonStructuredName/LastName into snm order 2:1.0.0.0.3
  PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix as text returns Contact/Name/PersonName/PersonStructuredName/NameSuffix into sfx order 3:1.0.0.0.6
  PublicationContact/CityName as text into adr/city order 10.13:1.1
  PublicationContact/GeographicRegionName as text into adr/state order 10.15:1.2
  PublicationContact/CountryCode as text into adr/ctry order 10.16:1.3
  PublicationContact/PostalCode as text into adr/pcode order 10.17:1.4

state ep-owner rows
  Contact/Name/EntityName : ep-entity-name into snm order 2:1.0.0
  Contact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/EntityName into snm order 2:1.0.0.0
  Contact/Name/OrganizationName/OrganizationStandardName : ep-entity-name into onm order 6:1.0.0.0
  Contact/Name/PersonName/PersonFullName as text into snm order 2:1.0.0.0
  Contact/Name/PersonName/PersonStructuredName/NamePrefix as text into ttl order 0:1.0.0.0.0
  Contact/Name/PersonName/PersonStructuredName/FirstName as text into fnm order 1:1.0.0.0.1
  Contact/Name/PersonName/PersonStructuredName/LastName as text returns Contact/Name/PersonName/PersonFullName into snm order 2:1.0.0.0.3
  Contact/Name/PersonName/PersonStructuredName/NameSuffix as text into sfx order 3:1.0.0.0.6
  Contact/PostalAddressBag/PostalAddress[PostalStructuredAddress] : ep-address into adr order 10:1.1.0
  Contact/PhoneNumberBag/PhoneNumber as text into adr/tel* order 10.19:1.5.0
  Contact/FaxNumberBag/FaxNumber as text into adr/fax* order 10.20:1.2.0
  Contact/EmailAddressBag/EmailAddressText as text into adr/ead* order 10.18:1.3.0
  PartyIdentifier as text into iid order 4:0
  PublicationContact/Name/EntityName : ep-entity-name returns Contact/Name/EntityName into snm order 2:1.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/EntityName into snm order 2:1.0.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/OrganizationName/OrganizationStandardName into onm order 6:1.0.0.0
  PublicationContact/Name/PersonName/PersonFullName as text returns Contact/Name/PersonName/PersonFullName into snm order 2:1.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix as text returns Contact/Name/PersonName/PersonStructuredName/NamePrefix into ttl order 0:1.0.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/FirstName as text returns Contact/Name/PersonName/PersonStructuredName/FirstName into fnm order 1:1.0.0.0.1
  PublicationContact/Name/PersonName/PersonStructuredName/LastName as text returns Contact/Name/PersonName/PersonFullName into snm order 2:1.0.0.0.3
  PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix as text returns Contact/Name/PersonName/PersonStructuredName/NameSuffix into sfx order 3:1.0.0.0.6
  PublicationContact/CityName as text into adr/city order 10.13:1.1
  PublicationContact/GeographicRegionName as text into adr/state order 10.15:1.2
  PublicationContact/CountryCode as text into adr/ctry order 10.16:1.3
  PublicationContact/PostalCode as text into adr/pcode order 10.17:1.4

state ep-representative-person rows
  Contact/Name/PersonName/PersonStructuredName/NamePrefix as text into ttl order 0:2.0.0.0.0
  Contact/Name/PersonName/PersonStructuredName/FirstName as text into fnm order 1:2.0.0.0.1
  Contact/Name/PersonName/PersonStructuredName/LastName as text into snm order 2:2.0.0.0.3
  Contact/Name/PersonName/PersonStructuredName/NameSuffix as text into sfx order 3:2.0.0.0.6
  Contact/Name/EntityName : ep-entity-name into snm order 2:2.0.0
  Contact/PostalAddressBag/PostalAddress[PostalStructuredAddress] : ep-address into adr order 10:2.1.0
  Contact/PhoneNumberBag/PhoneNumber as text into adr/tel* order 10.19:2.5.0
  Contact/FaxNumberBag/FaxNumber as text into adr/fax* order 10.20:2.2.0
  Contact/EmailAddressBag/EmailAddressText as text into adr/ead* order 10.18:2.3.0
  PublicationContact/Name/EntityName : ep-entity-name returns Contact/Name/EntityName into snm order 2:2.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/EntityName into snm order 2:2.0.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name into onm order 6:2.0.0.0
  PublicationContact/Name/PersonName/PersonFullName as text returns Contact/Name/PersonName/PersonStructuredName/LastName into snm order 2:2.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix as text returns Contact/Name/PersonName/PersonStructuredName/NamePrefix into ttl order 0:2.0.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/FirstName as text returns Contact/Name/PersonName/PersonStructuredName/FirstName into fnm order 1:2.0.0.0.1
  PublicationContact/Name/PersonName/PersonStructuredName/LastName as text returns Contact/Name/PersonName/PersonStructuredName/LastName into snm order 2:2.0.0.0.3
  PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix as text returns Contact/Name/PersonName/PersonStructuredName/NameSuffix into sfx order 3:2.0.0.0.6
  PublicationContact/CityName as text into adr/city order 10.13:2.1
  PublicationContact/GeographicRegionName as text into adr/state order 10.15:2.2
  PublicationContact/CountryCode as text into adr/ctry order 10.16:2.3
  PublicationContact/PostalCode as text into adr/pcode order 10.17:2.4
  back @sequenceNumber index
  back RegisteredPractitionerCategory 'Agent'

state ep-representative rows
  Contact/Name/EntityName : ep-entity-name into snm order 2:2.0.0
  Contact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/EntityName into snm order 2:2.0.0.0
  Contact/Name/OrganizationName/OrganizationStandardName : ep-entity-name into onm order 6:2.0.0.0
  Contact/Name/PersonName/PersonFullName as text into snm order 2:2.0.0.0
  Contact/Name/PersonName/PersonStructuredName/NamePrefix as text into ttl order 0:2.0.0.0.0
  Contact/Name/PersonName/PersonStructuredName/FirstName as text into fnm order 1:2.0.0.0.1
  Contact/Name/PersonName/PersonStructuredName/LastName as text returns Contact/Name/PersonName/PersonFullName into snm order 2:2.0.0.0.3
  Contact/Name/PersonName/PersonStructuredName/NameSuffix as text into sfx order 3:2.0.0.0.6
  Contact/PostalAddressBag/PostalAddress[PostalStructuredAddress] : ep-address into adr order 10:2.1.0
  Contact/PhoneNumberBag/PhoneNumber as text into adr/tel* order 10.19:2.5.0
  Contact/FaxNumberBag/FaxNumber as text into adr/fax* order 10.20:2.2.0
  Contact/EmailAddressBag/EmailAddressText as text into adr/ead* order 10.18:2.3.0
  PublicationContact/Name/EntityName : ep-entity-name returns Contact/Name/EntityName into snm order 2:2.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/EntityName into snm order 2:2.0.0.0
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/OrganizationName/OrganizationStandardName into onm order 6:2.0.0.0
  PublicationContact/Name/PersonName/PersonFullName as text returns Contact/Name/PersonName/PersonFullName into snm order 2:2.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix as text returns Contact/Name/PersonName/PersonStructuredName/NamePrefix into ttl order 0:2.0.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/FirstName as text returns Contact/Name/PersonName/PersonStructuredName/FirstName into fnm order 1:2.0.0.0.1
  PublicationContact/Name/PersonName/PersonStructuredName/LastName as text returns Contact/Name/PersonName/PersonFullName into snm order 2:2.0.0.0.3
  PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix as text returns Contact/Name/PersonName/PersonStructuredName/NameSuffix into sfx order 3:2.0.0.0.6
  PublicationContact/CityName as text into adr/city order 10.13:2.1
  PublicationContact/GeographicRegionName as text into adr/state order 10.15:2.2
  PublicationContact/CountryCode as text into adr/ctry order 10.16:2.3
  PublicationContact/PostalCode as text into adr/pcode order 10.17:2.4
  back @sequenceNumber index
  back RegisteredPractitionerCategory 'Agent'

state ep-examiner rows
  Name/EntityName : ep-entity-name into snm order 2:0.0
  Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Name/EntityName into snm order 2:0.0.0
  Name/OrganizationName/OrganizationStandardName : ep-entity-name into onm order 6:0.0.0
  Name/PersonName/PersonFullName as text into snm order 2:0.0.0
  Name/PersonName/PersonStructuredName/NamePrefix as text into ttl order 0:0.0.0.0
  Name/PersonName/PersonStructuredName/FirstName as text into fnm order 1:0.0.0.1
  Name/PersonName/PersonStructuredName/LastName as text returns Name/PersonName/PersonFullName into snm order 2:0.0.0.3
  Name/PersonName/PersonStructuredName/NameSuffix as text into sfx order 3:0.0.0.6

state ep-opponent rows
  Contact/Name/EntityName : ep-entity-name into snm order 5:0.0.0
  Contact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns Contact/Name/EntityName into snm order 5:0.0.0.0
  Contact/Name/OrganizationName/OrganizationStandardName : ep-entity-name into onm order 9:0.0.0.0
  Contact/Name/PersonName/PersonFullName as text into snm order 5:0.0.0.0
  Contact/Name/PersonName/PersonStructuredName/NamePrefix as text into ttl order 3:0.0.0.0.0
  Contact/Name/PersonName/PersonStructuredName/FirstName as text into fnm order 4:0.0.0.0.1
  Contact/Name/PersonName/PersonStructuredName/LastName as text returns Contact/Name/PersonName/PersonFullName into snm order 5:0.0.0.0.3
  Contact/Name/PersonName/PersonStructuredName/NameSuffix as text into sfx order 6:0.0.0.0.6
  Contact/PostalAddressBag/PostalAddress[PostalStructuredAddress] : ep-address into adr order 13:0.1.0
  Contact/PhoneNumberBag/PhoneNumber as text into adr/tel* order 13.19:0.5.0
  Contact/FaxNumberBag/FaxNumber as text into adr/fax* order 13.20:0.2.0
  Contact/EmailAddressBag/EmailAddressText as text into adr/ead* order 13.18:0.3.0
  model ((dnum,date,kind),((ttl?,fnm?,snm?,sfx?,iid?,irf?,onm?,syn*,oid?,(odv,did)*),adr?,dtxt*,rctry?,nctry?),B784?,(B785|B786)?)
  needs . dnum
  needs . date
  needs . kind

state ep-licence rows
  LicenseeBag/Licensee/Contact/Name/EntityName : ep-entity-name into snm order 5:13.0.0.0.0
  LicenseeBag/Licensee/Contact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns LicenseeBag/Licensee/Contact/Name/EntityName into snm order 5:13.0.0.0.0.0
  LicenseeBag/Licensee/Contact/Name/OrganizationName/OrganizationStandardName : ep-entity-name into onm order 9:13.0.0.0.0.0
  LicenseeBag/Licensee/Contact/Name/PersonName/PersonFullName as text into snm order 5:13.0.0.0.0.0
  LicenseeBag/Licensee/Contact/Name/PersonName/PersonStructuredName/NamePrefix as text into ttl order 3:13.0.0.0.0.0.0
  LicenseeBag/Licensee/Contact/Name/PersonName/PersonStructuredName/FirstName as text into fnm order 4:13.0.0.0.0.0.1
  LicenseeBag/Licensee/Contact/Name/PersonName/PersonStructuredName/LastName as text returns LicenseeBag/Licensee/Contact/Name/PersonName/PersonFullName into snm order 5:13.0.0.0.0.0.3
  LicenseeBag/Licensee/Contact/Name/PersonName/PersonStructuredName/NameSuffix as text into sfx order 6:13.0.0.0.0.0.6
  LicenseeBag/Licensee/Contact/PostalAddressBag/PostalAddress[PostalStructuredAddress] : ep-address into adr order 13:13.0.0.1.0
  LicenseeBag/Licensee/Contact/PhoneNumberBag/PhoneNumber as text into adr/tel* order 13.19:13.0.0.5.0
  LicenseeBag/Licensee/Contact/FaxNumberBag/FaxNumber as text into adr/fax* order 13.20:13.0.0.2.0
  LicenseeBag/Licensee/Contact/EmailAddressBag/EmailAddressText as text into adr/ead* order 13.18:13.0.0.3.0
  EffectiveCountryBag/CountryCode as text into B796/ctry* order 18.0:8.0
  LicenceDate as date into date order 1:1
  needs . dnum
  needs . date
  needs B796 B796/ctry

state ep-priority-claim rows
  IPOfficeCode as text into B330/ctry order 4.0:0
  ApplicationNumber/ApplicationNumberText as text into B310 order 0:1.1
  ApplicationNumber/ST13ApplicationNumber as text returns ApplicationNumber/ApplicationNumberText into B310 order 0:1.1
  FilingDate as date into B320/date order 3.0:2
  IndicatedIPOfficeCode as text into B340/ctry order 5.0:3
  needs B340 B340/ctry
  there ApplicationNumber/ApplicationNumberText '' unless B310
  back @sequenceNumber index

state B522 rows
  PatentClassificationText as text into .
  there PatentClassificationText '' unless .

state ep-title rows mixed
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into B541 order 0:
  . as text into B542
  needs . B542

state ep-patent-citation rows
  PatentCitation/PatentCitationText as text into B561/text order 0.0:0.0
  DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber as text into B564* order 2:1.0.1.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode as relevanceCategory into B563 order 1:1.0.0
  needs . B561
  needs B561 B561/text

state ep-literature-citation rows
  NPLCitation/NPLCitationText as text into B562/text order 0.0:0.0
  DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber as text into B564* order 2:1.0.1.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode as relevanceCategory into B563 order 1:1.0.0
  needs . B562
  needs B562 B562/text

state ep-document rows
  ApplicationIdentification/ApplicationNumber/ApplicationNumberText as text into dnum/anum order 0.0:0.1.1
  ApplicationIdentification/FilingDate as date into date* order 0:0.6
  ApplicationIdentification/IPOfficeCode as text into ctry* order 0:0.0
  PatentPublicationIdentification/PublicationNumber as text into dnum/pnum order 0.1:0.1
  PatentPublicationIdentification/PatentDocumentKindCode as text into kind* order 0:0.3
  PatentPublicationIdentification/IPOfficeCode as text returns ApplicationIdentification/IPOfficeCode once into ctry* order 0:0.0
  back ApplicationIdentification/IPOfficeCode|PatentGrantIdentification|PatentPublicationIdentification country
  back ApplicationIdentification/ApplicationNumber/ApplicationNumberText|PatentGrantIdentification|PatentPublicationIdentification ''
  back PatentPublicationIdentification/IPOfficeCode|ApplicationIdentification|PatentGrantIdentification country
  back PatentPublicationIdentification/PublicationNumber|ApplicationIdentification|PatentGrantIdentification ''

state ep-entity-name text

state ep-address rows
  PostalStructuredAddress/AddressLineText[@addressLineCategory='Post office box'] : ep-line says [@addressLineCategory='Post office box'] into pbox order 11:0.0
  PostalStructuredAddress/AddressLineText[not(@addressLineCategory)] : ep-line into str* order 12:0.0
  PostalStructuredAddress/AddressLineText : ep-line into str* order 12:0.0
  PostalStructuredAddress/CityName as text into city order 13:0.1
  PostalStructuredAddress/GeographicRegionName[@geographicRegionCategory='County'] as text says [@geographicRegionCategory='County'] into cnty order 14:0.2
  PostalStructuredAddress/GeographicRegionName[@geographicRegionCategory='State'] as text says [@geographicRegionCategory='State'] into state order 15:0.2
  PostalStructuredAddress/GeographicRegionName as text says [@geographicRegionCategory='State'] into state order 15:0.2
  PostalStructuredAddress/CountryCode as text into ctry order 16:0.3
  PostalStructuredAddress/PostalCode as text into pcode order 17:0.4
  back PostalStructuredAddress/AddressLineText/@sequenceNumber|PostalAddressText '1'

state ep-line rows
  . as text into .
  back @sequenceNumber index

state ep-patent-document parts
  @id as id into @id
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  IPOfficeCode as country into @country
  @documentFileName as text into @file
  @documentStatusText as text into @status
  @creationDate as date into @date-produced
  @documentPublicationDate as date into @date-publ
  BibliographicData : SDOBI into SDOBI order 0:1
  BibliographicData : bibliographic-data into bibliographic-data order 0:1
  enclose Description : description into description order 2:2
  model (doc-page+|((bibliographic-data|SDOBI),abstract*,description?,claims*,amended-claims*,amended-claims-statement*,drawings?,search-report-data*,ep-reference-list?))
  needs . SDOBI bibliographic-data doc-page
  there @languageCode language unless @lang
  there IPOfficeCode country unless @country
  back @st96Version 'V6_0'
  back BibliographicData ''
  back Claims|DocumentURI|PageImage ''
  use content-1

state SDOBI rows
  PatentPublicationIdentification/IPOfficeCode as text into B100/B190 order 1.8:0.0
  back ApplicationIdentification/IPOfficeCode '' of B100/B190
  ApplicationIdentification/IPOfficeCode as text derived repeats PatentPublicationIdentification/IPOfficeCode
  back ApplicationIdentification/ApplicationNumber/IPOfficeCode '' of B100/B190
  ApplicationIdentification/ApplicationNumber/IPOfficeCode as text derived repeats PatentPublicationIdentification/IPOfficeCode
  PatentPublicationIdentification/PublicationNumber as text into B100/B110 order 1.0:0.1
  PatentPublicationIdentification/PatentDocumentKindCode as text into B100/B130 order 1.2:0.3
  PatentPublicationIdentification/PublicationDate as date into B100/B140/date order 1.6.0:0.4
  PatentGrantIdentification/IPOfficeCode as text returns PatentPublicationIdentification/IPOfficeCode into B100/B190 order 1.8:2.0
  PatentGrantIdentification/PatentNumber as text returns PatentPublicationIdentification/PublicationNumber into B100/B110 order 1.0:2.1
  PatentGrantIdentification/PatentDocumentKindCode as text returns PatentPublicationIdentification/PatentDocumentKindCode into B100/B130 order 1.2:2.3
  PatentGrantIdentification/GrantDate as date returns PatentPublicationIdentification/PublicationDate into B100/B140/date order 1.6.0:2.4
  PlainLanguageDesignationText as text into B100/B120/B121 order 1.1.0:25
  ApplicationIdentification/ApplicationNumber/ApplicationNumberText as text into B200/B210 order 2.0:1.1.1
  ApplicationIdentification/ApplicationNumber/ST13ApplicationNumber as text returns ApplicationIdentification/ApplicationNumber/ApplicationNumberText into B200/B210 order 2.0:1.1.1
  ApplicationIdentification/FilingDate as date into B200/B220/date order 2.3.0:1.6
  ExhibitionFilingDate as date into B200/B230/B231/date order 2.5.0.0:37
  CompleteSpecificationFilingDate as date into B200/B230/B232/date order 2.5.1.0:33
  ApplicationWithdrawnDate as date into B200/B230/B236/date order 2.5.5.0:39
  ApplicationDeemedWithdrawnDate as date into B200/B230/B237/date order 2.5.6.0:40
  RightsReestablishedDate as date into B200/B230/B238/date order 2.5.8.0:38
  PatentRevocationDate as date into B200/B230/B239/date order 2.5.9.0:41
  RightsEffectiveDateBag/ExaminationRequestDate as date into B200/B240/B241/date order 2.6.0.0:35.0
  RightsEffectiveDateBag/FirstDespatchedExaminationReportDate as date into B200/B240/B242/date order 2.6.1.0:35.0
  RightsEffectiveDateBag/PatentMaintainedAsAmendedDate as date into B200/B240/B243/date order 2.6.2.0:35.0
  RightsEffectiveDateBag/NationalApplicationConversionRequest : ep-conversion-request into B200/B240/B244 order 2.6.3:35.0
  RightsEffectiveDateBag/ProceedingsSuspensionDate as date into B200/B240/B245/date order 2.6.4.0:35.0
  RightsEffectiveDateBag/ProceedingsResumptionDate as date into B200/B240/B246/date order 2.6.6.0:35.0
  RightsEffectiveDateBag/AfterAppealRightsNotificationDate as date into B200/B240/B248/date order 2.6.7.0:35.0
  FilingLanguageCode as language into B200/B250 order 2.7:26
  PublicationLanguageCode as language into B200/B260 order 2.10:27
  ApplicationIdentification/FilingLanguageCode as language returns FilingLanguageCode into B200/B250 order 2.7:1.3
  PatentPublicationIdentification/PublicationLanguageCode as language returns PublicationLanguageCode into B200/B260 order 2.10:0.2
  PriorityClaimBag : B300 into B300 order 3:3
  PublicAvailabilityDataBag/GazetteReference : ep-bulletin into B400/B405 order 4.0:34.0
  PublicAvailabilityDataBag/UnexaminedNoGrantNotPrintedPatentDocument : ep-publication into B400/B410 order 4.1:34.0
  PublicAvailabilityDataBag/ExaminedNoGrantNotPrintedPatentDocument : ep-publication into B400/B420 order 4.2:34.0
  PublicAvailabilityDataBag/UnexaminedNoGrantPrintedPatentDocument : ep-publication into B400/B430 order 4.3:34.0
  PublicAvailabilityDataBag/ExaminedNoGrantPrintedPatentDocument : ep-publication into B400/B440 order 4.4:34.0
  GrantPublicationDate as date into B400/B450/date order 4.5.1:15
  PublicAvailabilityDataBag/OnlyAvailableClaims : ep-publication into B400/B460 order 4.9:34.0
  PublicAvailabilityDataBag/NotPrintedPatentGrant : ep-grant into B400/B470 order 4.10:34.0
  PublicAvailabilityDataBag/PatentInvalidation : ep-grant into B400/B476 order 4.12:34.0
  PublicAvailabilityDataBag/PrintedAsAmendedDocument : ep-publication into B400/B477 order 4.13:34.0
  GrantTerm/TerminalDisclaimer/DisclaimerDate as date into B400/B472/B473/date order 4.11.0.0:4.0.0
  PatentClassificationBag/IPCClassification : B510 into B500/B510 order 5.0:6.0
  PatentClassificationBag/IPCRClassificationBag/IPCRClassification : classification-ipcr into B500/B510EP/classification-ipcr* order 5.1.0:6.0.0
  PatentClassificationBag/NationalClassification : B520 into B500/B520* order 5.2:6.0
  InventionTitleBag : B540 into B500/B540 order 5.4:7
  ReferenceCitationBag : B560 into B500/B560 order 5.6:9
  ClaimTotalQuantity as text into B500/B570/B577 order 5.7.4:10
  SearchField/SearchFieldText as text into B500/B580/B581* order 5.8.0:11.0
  FigureBag/DrawingSheetTotalQuantity as text into B500/B590/B595 order 5.9.2:12.0
  FigureBag/FigureTotalQuantity as text into B500/B590/B596 order 5.9.3:12.0
  FigureBag/PublishFigure/FigureNumber as text into B500/B590/B598* order 5.9.5:12.0.0
  RelatedDocumentBag/Addition : parent into B600/B610/parent order 6.0.0:13.0
  RelatedDocumentBag/Division : parent into B600/B620/parent order 6.0.0:13.0
  RelatedDocumentBag/Continuation : parent into B600/B630/B631/parent order 6.0.0.0:13.0
  RelatedDocumentBag/PartialContinuation : parent into B600/B630/B632/parent order 6.0.0.0:13.0
  RelatedDocumentBag/ContinuingReissue : parent into B600/B630/B633/parent order 6.0.0.0:13.0
  RelatedDocumentBag/Reissue : parent into B600/B640/parent order 6.0.0:13.0
  RelatedDocumentBag/Reexamination : parent into B600/B645/parent order 6.0.0:13.0
  RelatedDocumentBag/Substitution : parent into B600/B660/parent order 6.0.0:13.0
  RelatedDocumentBag/UtilityModelBasis : parent into B600/B670/parent order 6.0.0:13.0
  PartyBag/ApplicantBag/Applicant : ep-applicant-person into B700/B710/B711* order 7.0.0:18.0.0
  PartyBag/ApplicantBag/Applicant : ep-applicant into B700/B710/B711* order 7.0.0:18.0.0
  PartyBag/InventorBag/Inventor : ep-inventor-person into B700/B720/B721* order 7.1.0:18.0.0
  PartyBag/InventorBag/Inventor : ep-inventor into B700/B720/B721* order 7.1.0:18.0.0
  PartyBag/OwnerBag/Owner : ep-owner-person into B700/B730/B731* order 7.2.0:18.0.0
  PartyBag/OwnerBag/Owner : ep-owner into B700/B730/B731* order 7.2.0:18.0.0
  PartyBag/AssigneeBag/Assignee : ep-owner returns PartyBag/OwnerBag/Owner into B700/B730/B731* order 7.2.0:18.0.0
  PartyBag/RegisteredPractitionerBag/RegisteredPractitioner : ep-representative-person into B700/B740/B741* order 7.3.0:18.0.0
  PartyBag/RegisteredPractitionerBag/RegisteredPractitioner : ep-representative into B700/B740/B741* order 7.3.0:18.0.0
  PartyBag/ExaminerBag/PrimaryExaminer : ep-examiner into B700/B745/B746 order 7.4.0:18.0.0
  PartyBag/ExaminerBag/AssistantExaminer : ep-examiner into B700/B745/B747* order 7.4.1:18.0.0
  OppositionData/Opponent : ep-opponent into B700/B780/B781* order 7.5.0:47.0
  OppositionData/OppositionRejectionDate as date into B700/B780/B787/date order 7.5.1.0:47.0
  OppositionData/OppositionTerminationDate as date into B700/B780/B788/date order 7.5.1.0:47.0
  LicenceBag/Licence : ep-licence into B700/B790/B791* order 7.6.0:29.0
  StateDesignation/RegionalDesignation[RegionalOfficeCode='EP']/DesignatedCountryCode as text says StateDesignation/RegionalDesignation[RegionalOfficeCode='EP'] into B800/B840/ctry* order 8.0.0:28.1.1
  StateDesignation/NationalDesignation/DesignatedCountryCode as text into B800/B810/ctry* order 8.0.0:28.1.0
  BioDeposit/BioDepositDepositary/ContactText as text into B800/B830/B831 order 8.0.0:24.0.0
  BioDeposit/BiologicalAccessionNumber as text into B800/B830/B832 order 8.0.1:24.1
  BioDeposit/BioDepositDate as date into B800/B830/B833/date order 8.0.2.0:24.2
  PCTNationalPhaseEntryDate as date into B800/B850/date order 8.0.0:42
  InternationalFilingData/@id as id into B800/B860/@id order 8.0:19
  InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO']/ApplicationNumber/ApplicationNumberText as text says InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO'] into B800/B860/B861/dnum/anum order 8.0.0.0.0:19.0.1.1
  InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO']/FilingDate as date says InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO'] into B800/B860/B861/date order 8.0.0.1:19.0.6
  InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO']/FilingLanguageCode as language says InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO'] into B800/B860/B862 order 8.0.1:19.0.3
  InternationalFilingData/ApplicationIdentification/ApplicationNumber/ApplicationNumberText as text says InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO'] into B800/B860/B861/dnum/anum order 8.0.0.0.0:19.0.1.1
  InternationalFilingData/ApplicationIdentification/FilingDate as date says InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO'] into B800/B860/B861/date order 8.0.0.1:19.0.6
  InternationalPublishingData/@id as id into B800/B870/@id order 8.0:21
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO']/PublicationNumber as text says InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO'] into B800/B870/B871/dnum/pnum order 8.0.0.0.1:21.0.0.1
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO']/PublicationDate as date says InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO'] into B800/B870/B871/date order 8.0.0.1:21.0.0.4
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO']/PublicationLanguageCode as language says InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO'] into B800/B870/B872 order 8.0.1:21.0.0.2
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification/PublicationNumber as text says InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO'] into B800/B870/B871/dnum/pnum order 8.0.0.0.1:21.0.0.1
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification/PublicationDate as date says InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO'] into B800/B870/B871/date order 8.0.0.1:21.0.0.4
  needs B100/B120 B100/B120/B121
  needs B200/B230/B231 B200/B230/B231/date
  needs B200/B230/B232 B200/B230/B232/date
  needs B200/B230/B236 B200/B230/B236/date
  needs B200/B230/B237 B200/B230/B237/date
  needs B200/B230/B238 B200/B230/B238/date
  needs B200/B230/B239 B200/B230/B239/date
  needs B200/B240/B241 B200/B240/B241/date
  needs B200/B240/B242 B200/B240/B242/date
  needs B200/B240/B243 B200/B240/B243/date
  needs B200/B240/B245 B200/B240/B245/date
  needs B200/B240/B246 B200/B240/B246/date
  needs B200/B240/B248 B200/B240/B248/date
  needs B400/B472/B473 B400/B472/B473/date
  needs B500/B510EP B500/B510EP/classification-ipcr
  needs B500/B570 B500/B570/B577
  needs B600/B610 B600/B610/parent
  needs B600/B620 B600/B620/parent
  needs B600/B630 B600/B630/B631 B600/B630/B632 B600/B630/B633
  needs B600/B630/B631 B600/B630/B631/parent
  needs B600/B630/B632 B600/B630/B632/parent
  needs B600/B630/B633 B600/B630/B633/parent
  needs B600/B640 B600/B640/parent
  needs B600/B645 B600/B645/parent
  needs B600/B660 B600/B660/parent
  needs B600/B670 B600/B670/parent
  needs B700/B710 B700/B710/B711
  needs B700/B720 B700/B720/B721
  needs B700/B730 B700/B730/B731
  needs B700/B740 B700/B740/B741
  needs B700/B745 B700/B745/B746
  needs B700/B780/B787 B700/B780/B787/date
  needs B700/B780/B788 B700/B780/B788/date
  needs B800/B840 B800/B840/ctry
  needs B800/B810 B800/B810/ctry
  needs B800/B830 B800/B830/B831
  needs B800/B830/B833 B800/B830/B833/date
  needs B800/B850 B800/B850/date
  needs B800/B860 B800/B860/B861
  needs B800/B870 B800/B870/B871
  there PatentPublicationIdentification/PublicationNumber '' unless B100/B110
  there PatentPublicationIdentification/PatentDocumentKindCode '' unless B100/B130
  there PatentPublicationIdentification/IPOfficeCode country unless B100/B190
  there ApplicationIdentification/ApplicationNumber/ApplicationNumberText '' unless B200/B210 of B200
  back @st96Version 'V6_0'
  back PatentPublicationIdentification?/IPOfficeCode country
  back PatentPublicationIdentification?/PublicationNumber ''
  back ApplicationIdentification/IPOfficeCode country
  back FigureBag?/PublishFigure/@publishFigureCategory 'As suggested by applicant'
  back InventionTitleBag/InventionTitle ''
  back PartyBag ''
  back InternationalFilingData?/ApplicationIdentification/ApplicationNumber/ApplicationNumberText ''
  back InternationalPublishingData?/PatentDocumentIdentification/PatentPublicationIdentification/PublicationNumber ''

state bibliographic-data rows
  @id as id into @id
  @officeCode as text among AD|AE|AF|AG|AI|AL|AM|AO|AP|AR|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BX|BY|BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CY|CZ|DE|DJ|DK|DM|DO|DZ|EA|EC|EE|EG|EH|EM|EP|ER|ES|ET|EU|FI|FJ|FK|FO|FR|GA|GB|GC|GD|GE|GG|GH|GI|GL|GM|GN|GQ|GR|GS|GT|GW|GY|HK|HN|HR|HT|HU|IB|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MG|MK|ML|MM|MN|MO|MP|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NE|NG|NI|NL|NO|NP|NR|NZ|OA|OM|PA|PE|PG|PH|PK|PL|PT|PW|PY|QA|QZ|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VN|VU|WO|WS|XN|XU|XV|XX|YE|ZA|ZM|ZW|AN|CS|DL|DD|DT|RH|SU|YD|YU into @country
  PatentPublicationIdentification : publication-reference into publication-reference order 1:0
  PatentGrantIdentification : publication-reference-grant returns PatentPublicationIdentification into publication-reference order 1:2
  ApplicationIdentification : application-reference into application-reference order 7:1
  PlainLanguageDesignationText : plain-language-designation into plain-language-designation order 0:25
  FilingLanguageCode as language into language-of-filing order 8:26
  PublicationLanguageCode as language into language-of-publication order 9:27
  PriorityClaimBag/PriorityClaim : priority-claim into priority-claims/priority-claim* order 10.0:3.0
  PriorityClaimBag/IncorporationByReferenceIndicator[.='true'] as is into priority-claims/incorporation-by-reference order 10.1:3.1
  EarliestPriorityApplication/FilingDate as date into date-of-earliest-priority/date order 16.0:31.2
  PatentClassificationBag/IPCClassification : classification-ipc into classification-ipc order 2:6.0
  PatentClassificationBag/IPCRClassificationBag/IPCRClassification : classification-ipcr into classifications-ipcr/classification-ipcr* order 3.0:6.0.0
  PatentClassificationBag/NationalClassification : classification-national into classification-national order 4:6.0
  PatentClassificationBag/LocarnoClassificationBag : classification-locarno into classification-locarno order 5:6.0
  InventionTitleBag/InventionTitle : invention-title into invention-title* order 13:7.0
  ReferenceCitationBag/ReferenceCitation : citation into references-cited/citation* order 24.0:9.0
  ReferenceCitationBag/ReferenceCitationFreeFormat as text into references-cited/text order 24.0:9.0
  ClaimTotalQuantity as text into number-of-claims order 26:10
  SearchField : field-of-search into field-of-search order 22:11
  FigureBag/DrawingSheetTotalQuantity as text into figures/number-of-drawing-sheets order 23.0:12.0
  FigureBag/FigureTotalQuantity as text into figures/number-of-figures order 23.1:12.0
  FigureBag/PublishFigure : figure-to-publish into figures/figure-to-publish order 23.2:12.0
  RelatedDocumentBag : related-documents into related-documents order 27:13
  PartyBag/ApplicantBag/Applicant : applicant into parties/applicants/applicant* order 11.0.0:18.0.0
  PartyBag/InventorBag/Inventor : inventor into parties/inventors/inventor* order 11.1.0:18.0.0
  PartyBag/InventorBag/DeceasedInventor : deceased-inventor into parties/inventors/deceased-inventor* order 11.1.0:18.0.0
  PartyBag/CorrespondenceAddress : correspondence-address into parties/correspondence-address order 11.2:18.0
  PartyBag/RegisteredPractitionerBag/RegisteredPractitioner : agent into parties/agents/agent* order 11.3.0:18.0.0
  PartyBag/AssigneeBag/Assignee[not(Contact)][not(PublicationContact/CountryCode)][not(PublicationContact/CityName)] : assignee-name into assignees/assignee* order 14.0:18.0.0
  PartyBag/AssigneeBag/Assignee[not(Contact)] : assignee-published into assignees/assignee* order 14.0:18.0.0
  PartyBag/AssigneeBag/Assignee : assignee-contact into assignees/assignee* order 14.0:18.0.0
  PartyBag/ExaminerBag/PrimaryExaminer : examiner into examiners/primary-examiner order 25.0:18.0.0
  PartyBag/ExaminerBag/AssistantExaminer : examiner into examiners/assistant-examiner order 25.1:18.0.0
  PartyBag/ExaminerBag/AuthorizedOfficer : authorized-officer into examiners/authorized-officer order 25.2:18.0.0
  InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO'] : number-of-application says [IPOfficeCode='WO'] into pct-or-regional-filing-data/document-id order 33.0:19.0
  InternationalFilingData/ApplicationIdentification[IPOfficeCode='IB'] : number-of-application says [IPOfficeCode='IB'] into pct-or-regional-filing-data/document-id order 33.0:19.0
  RegionalFilingData/ApplicationIdentification : id-of-application into pct-or-regional-filing-data/document-id order 33.0:20.0
  InternationalFilingData/ApplicationIdentification : id-of-application returns RegionalFilingData/ApplicationIdentification into pct-or-regional-filing-data/document-id order 33.0:19.0
  InternationalFilingData/NationalStageFilingDate as date into pct-or-regional-filing-data/us-371c124-date/date order 33.1.0:19.1
  RegionalFilingData/NationalStageFilingDate as date returns InternationalFilingData/NationalStageFilingDate into pct-or-regional-filing-data/us-371c124-date/date order 33.1.0:20.1
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO'] : number-of-publication says [IPOfficeCode='WO'] into pct-or-regional-publishing-data/document-id order 34.0:21.0.0
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='IB'] : number-of-publication says [IPOfficeCode='IB'] into pct-or-regional-publishing-data/document-id order 34.0:21.0.0
  RegionalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification : id-of-publication into pct-or-regional-publishing-data/document-id order 34.0:22.0.0
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification : id-of-publication returns RegionalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification into pct-or-regional-publishing-data/document-id order 34.0:21.0.0
  InternationalPublishingData/GazetteReference : gazette-reference into pct-or-regional-publishing-data/gazette-reference order 34.1:21.1
  RegionalPublishingData/GazetteReference : gazette-reference returns InternationalPublishingData/GazetteReference into pct-or-regional-publishing-data/gazette-reference order 34.1:22.1
  PatentFamily : patent-family into patent-family order 21:23
  BioDeposit : bio-deposit into bio-deposit* order 32:24
  OppositionData : opposition-data into opposition-data order 44:47
  GrantTerm : term-of-grant into term-of-grant order 19:4
  StateDesignation : designation-pct into designation-of-states/designation-pct order 12.0:28
  LicenceBag/Licence : licensee-data into licensee-data order 15:29.0
  PatentDocumentRepublication : st50-republication into st50-republication order 28:36
  PublicAvailabilityDataBag : dates-of-public-availability into dates-of-public-availability order 18:34
  RightsEffectiveDateBag : dates-rights-effective into dates-rights-effective order 20:35
  CompleteSpecificationFilingDate as date into date-complete-specification-filed/date order 17.0:33
  ExhibitionFilingDate as date into date-exhibition-filed/date order 29.0:37
  RightsReestablishedDate as date into date-rights-reestablished/date order 37.0:38
  ApplicationWithdrawnDate as date into date-application-withdrawn-by-applicant/date order 38.0:39
  ApplicationDeemedWithdrawnDate as date into date-application-deemed-withdrawn/date order 39.0:40
  PatentRevocationDate as date into date-of-revocation/date order 40.0:41
  PCTNationalPhaseEntryDate as date into date-pct-article-22-39-fulfilled/date order 30.0:42
  ApplicationPartiallyWithdrawnDate as date into date-application-partially-withdrawn/date order 42.0:43
  needs priority-claims priority-claims/priority-claim
  needs date-of-earliest-priority date-of-earliest-priority/date
  needs classifications-ipcr classifications-ipcr/classification-ipcr
  needs references-cited references-cited/citation references-cited/text
  needs parties/inventors parties/inventors/deceased-inventor parties/inventors/inventor
  needs parties/agents parties/agents/agent parties/agents/customer-number
  needs assignees assignees/assignee
  needs pct-or-regional-filing-data pct-or-regional-filing-data/document-id
  needs pct-or-regional-filing-data/us-371c124-date pct-or-regional-filing-data/us-371c124-date/date
  needs pct-or-regional-publishing-data pct-or-regional-publishing-data/document-id
  needs designation-of-states designation-of-states/designation-pct
  needs date-complete-specification-filed date-complete-specification-filed/date
  needs date-exhibition-filed date-exhibition-filed/date
  needs date-rights-reestablished date-rights-reestablished/date
  needs date-application-withdrawn-by-applicant date-application-withdrawn-by-applicant/date
  needs date-application-deemed-withdrawn date-application-deemed-withdrawn/date
  needs date-of-revocation date-of-revocation/date
  needs date-pct-article-22-39-fulfilled date-pct-article-22-39-fulfilled/date
  needs date-application-partially-withdrawn date-application-partially-withdrawn/date
  there PatentPublicationIdentification! country unless publication-reference
  there ApplicationIdentification! country unless application-reference
  there InventionTitleBag/InventionTitle! '' unless invention-title
  there PartyBag/ApplicantBag/Applicant '' unless parties/applicants/applicant
  back @st96Version 'V6_0'
  back ApplicationIdentification/IPOfficeCode country
  back ApplicationIdentification/ApplicationNumber/ApplicationNumberText ''
  back PartyBag ''

state description parts
  @id as id into @id
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  carrier P : p into p* order 1:1
  model (invention-title?,(technical-field|background-art|disclosure|summary-of-invention|description-of-drawings|description-of-embodiments|best-mode|mode-for-invention|industrial-applicability|reference-signs-list|reference-to-deposited-biological-material|sequence-list-text|citation-list|(heading*,p+)+)+)
  there P '' unless p of heading
  there P '' unless p background-art best-mode citation-list description-of-drawings description-of-embodiments disclosure industrial-applicability mode-for-invention reference-signs-list reference-to-deposited-biological-material sequence-list-text summary-of-invention technical-field
  back P|BackgroundArt|BestMode|CitationBag|DepositedBiologicalMaterialReference|Disclosure|DocumentURI|DrawingDescription|EmbodimentDescription|Heading|IndustrialApplicability|InventionMode|InventionSummary|PageImage|ReferenceSignBag|SequenceListText|TechnicalField ''
  use content-2

state claims parts
  @id as id into @id
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  carrier P : claim into claim* order 0:0
  model (claim+)
  there Claim '' unless claim
  back P|Claim|DocumentURI|PageImage ''
  use content-3

state abstract parts
  @id as id into @id
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  carrier P : p into p* order 0:0
  model ((abst-problem,abst-solution)|p+)
  carries abst-problem p
  carries abst-solution p
  use content-4

state drawings parts
  @id as id into @id
  needs . figure
  use content-5

state doc-page-file rows
  @id as id into @id
  @documentFileName as text into @file
  . as text returns @documentFileName into @file
  @firstPageNumber as text into @ppf
  @lastPageNumber as text into @ppl
  @ocrIndicator as boolean-yes into @ocr
  needs . @file

state doc-page rows
  @id as id into @id
  @firstPageNumber as text into @ppf
  @lastPageNumber as text into @ppl
  @orientationCategory as orientation among Portrait|Landscape into @orientation
  ImageFormatCategory as pageFormat into @type
  FileName as text into @file
  HeightMeasure[@measureUnitCode='Mm'] as millimetres says [@measureUnitCode='Mm'] into @he
  WidthMeasure[@measureUnitCode='Mm'] as millimetres says [@measureUnitCode='Mm'] into @wi
  Alt as text into @alt
  ColourModeCategory as colour into @color
  needs . @file
  needs . @type

state publication-reference rows
  @id as id into @id
  IPOfficeCode as text into document-id/country order 0.0:0
  PublicationNumber as text into document-id/doc-number order 0.1:1
  PatentDocumentKindCode as text into document-id/kind order 0.2:3
  PublicationDate as date into document-id/date order 0.4:4
  PublicationLanguageCode as language into document-id/@lang order 0:2
  needs . document-id
  needs document-id document-id/country
  needs document-id document-id/doc-number

state publication-reference-grant rows
  @id as id into @id
  IPOfficeCode as text into document-id/country order 0.0:0
  PatentNumber as text lost into document-id/doc-number order 0.1:1
  PatentDocumentKindCode as text into document-id/kind order 0.2:3
  GrantDate as date lost into document-id/date order 0.4:4
  PublicationLanguageCode as language into document-id/@lang order 0:2
  needs . document-id
  needs document-id document-id/country
  needs document-id document-id/doc-number

state application-reference rows
  @id as id into @id
  InventionSubjectMatterCategory as applType into @appl-type
  IPOfficeCode as text into document-id/country order 0.0:0
  back ApplicationNumber/IPOfficeCode '' of document-id/country
  ApplicationNumber/IPOfficeCode as text derived repeats IPOfficeCode
  ApplicationNumber/ApplicationNumberText as text into document-id/doc-number order 0.1:1.1
  ApplicationNumber/ST13ApplicationNumber as text returns ApplicationNumber/ApplicationNumberText into document-id/doc-number order 0.1:1.1
  FilingDate as date into document-id/date order 0.4:6
  FilingLanguageCode as language into document-id/@lang order 0:3
  there IPOfficeCode country unless document-id/country
  there ApplicationNumber/ApplicationNumberText '' unless document-id/doc-number

state plain-language-designation rows
  . as text into .
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang

state priority-claim rows
  @id as id into @id
  @sequenceNumber as text into @sequence
  ApplicationFilingCategory as filingKind into @kind
  IPOfficeCode as text into country order 0:0
  ApplicationNumber/ApplicationNumberText as text into doc-number order 1:1.1
  ApplicationNumber/ST13ApplicationNumber as text returns ApplicationNumber/ApplicationNumberText into doc-number order 1:1.1
  FilingDate as date into date order 2:2
  RequestedPriorityDocumentIndicator[.='true'] as is into priority-doc-requested order 4:5
  AttachedPriorityDocumentIndicator[.='true'] as is into priority-doc-attached order 4:5
  model (country,doc-number?,date,office-of-filing?,(priority-doc-requested|priority-doc-attached)?,restore-rights?)
  needs . country
  needs . date
  there @sequenceNumber index unless @sequence
  there ApplicationFilingCategory 'national' unless @kind

state classification-ipc rows
  @id as id into @id
  Edition as text into edition order 0:0
  MainClassification as text into main-classification order 1:1
  FurtherClassification as text into further-classification* order 2:2
  needs . edition
  needs . main-classification

state classification-national rows
  @id as id into @id
  IPOfficeCode as text into country order 0:0
  Edition as text into edition order 1:1
  MainNationalClassification : B522 into main-classification order 2:2
  FurtherNationalClassification : national-symbol-2 into further-classification* order 3:3
  needs . country
  needs . main-classification

state classification-locarno rows
  @id as id into @id
  LocarnoClassificationEdition as text into edition order 0:0
  LocarnoClassification[SymbolPositionCode='F'] : locarno-class says [SymbolPositionCode='F'] into main-classification order 1:2
  LocarnoClassification[SymbolPositionCode='L'] : locarno-class-2 says [SymbolPositionCode='L'] into further-classification* order 2:2
  LocarnoClassification : locarno-class says [SymbolPositionCode='F'] into main-classification order 1:2
  LocarnoClassificationText as text into text order 3:2
  needs . edition
  there LocarnoClassification! '' unless main-classification

state invention-title text
  @id as id into @id
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  use content-6

state citation rows
  @id as id into @id
  @citedPhaseCategory as citedPhase into @srep-phase
  PatentCitation[CitedPatentDocumentIdentification] : patcit into patcit order 0:0
  PatentCitation[PatentCitationText] : patcit-text into patcit order 0:0
  PatentCitation : patcit into patcit order 0:0
  NPLCitation : nplcit into nplcit order 0:0
  DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber as text into rel-claims* order 1:1.0.1.0
  CitedPassageBag/CitedPassage : cited-passage into rel-passage* order 1:1.0
  PatentClassificationBag/IPCClassification : classification-ipc into classification-ipc order 3:3.0
  PatentClassificationBag/IPCRClassificationBag/IPCRClassification : classification-ipcr into classifications-ipcr/classification-ipcr* order 4.0:3.0.0
  PatentClassificationBag/NationalClassification : classification-national into classification-national order 5:3.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='X'] as is into category* order 1:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='Y'] as is into category* order 1:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='A'] as is into category* order 1:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='E'] as is into category* order 1:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='L'] as is into category* order 1:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='O'] as is into category* order 1:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='P'] as is into category* order 1:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='T'] as is into category* order 1:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='D'] as is into category* order 1:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='Ampersand'] as is into category* order 1:1.0.0
  @citingPartyCategory as citingParty into category* order 1:
  model ((patcit|nplcit),(rel-passage*,category*,rel-claims*)*,corresponding-docs*,classification-ipc?,classifications-ipcr?,classification-national?,doi?)
  needs . nplcit patcit
  needs classifications-ipcr classifications-ipcr/classification-ipcr

state field-of-search rows
  PatentClassificationBag/IPCClassification : classification-ipc into classification-ipc* order 0:0.0
  PatentClassificationBag/IPCRClassificationBag/IPCRClassification : classification-ipcr into classifications-ipcr/classification-ipcr* order 0.0:0.0.0
  PatentClassificationBag/NationalClassification : classification-national into classification-national* order 0:0.0
  needs . classification-ipc classification-national classifications-ipcr
  needs classifications-ipcr classifications-ipcr/classification-ipcr

state figure-to-publish rows
  FigureNumber as text into fig-number* order 0:0
  there FigureNumber '' unless fig-number
  back @publishFigureCategory 'As suggested by applicant'

state related-documents rows
  Addition : relation into addition* order 0:0
  Division : relation into division* order 0:0
  Continuation : relation into continuation* order 0:0
  PartialContinuation : relation into continuation-in-part* order 0:0
  ContinuingReissue : relation into continuing-reissue* order 0:0
  Reissue : relation into reissue* order 0:0
  Reexamination : relation into reexamination* order 0:0
  Substitution : relation into substitution* order 0:0
  UtilityModelBasis : relation into utility-model-basis* order 0:0
  Correction : correction into correction* order 0:0
  RelatedPublication : related-publication into related-publication* order 0:0
  needs . addition continuation continuation-in-part continuing-reissue correction division previously-filed-application reexamination reissue related-publication substitution utility-model-basis

state applicant rows
  @sequenceNumber as text into @sequence
  ApplicantCategory as appType into @app-type
  DesignationCategory as designation into @designation
  PublicationContact : publication-contact into addressbook* order 0:1
  Contact : party-contact turns PublicationContact publication-contact phone|fax|email|url|ead|text|address/address-1|address/address-2|address/address-3|address/address-4|address/address-5|address/pobox|address/room|address/address-floor|address/building|address/street|address/text into addressbook* order 0:1
  NationalityCode[.='Unidentified'] as is into nationality/country order 1.0:3
  NationalityCode as text into nationality/country order 1.0:3
  ResidenceCountryCode as text into residence/country order 2.0:5
  SuccessorRights : us-rights into us-rights* order 3:6
  needs . addressbook
  there @sequenceNumber index unless @sequence
  there ApplicantCategory 'applicant' unless @app-type
  there DesignationCategory 'as-indicated' unless @designation

state inventor rows
  @sequenceNumber as text into @sequence
  PublicationContact : publication-contact into addressbook* order 0:1
  Contact : party-contact turns PublicationContact publication-contact phone|fax|email|url|ead|text|address/address-1|address/address-2|address/address-3|address/address-4|address/address-5|address/pobox|address/room|address/address-floor|address/building|address/street|address/text into addressbook* order 0:1
  StateDesignation[not(RegionalDesignation)] : designated-states into designated-states order 1:3
  needs . addressbook
  there @sequenceNumber index unless @sequence

state deceased-inventor rows
  @sequenceNumber as text into @sequence
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  PublicationContact/Name/PersonName/PersonFullName as text into name order 0:1.0.0.0
  PublicationContact/Name/EntityName : ep-entity-name into name order 0:1.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix as text into prefix order 0:1.0.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/FirstName as text into first-name order 2:1.0.0.0.1
  PublicationContact/Name/PersonName/PersonStructuredName/MiddleName as text into middle-name order 3:1.0.0.0.2
  PublicationContact/Name/PersonName/PersonStructuredName/LastName as text into last-name order 1:1.0.0.0.3
  PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName as text into first-last-name order 4:1.0.0.0.4
  PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName as text into second-last-name order 5:1.0.0.0.5
  PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix as text into suffix order 6:1.0.0.0.6
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name into orgname* order 1:1.0.0.0
  Contact/Name/PersonName/PersonFullName as text returns PublicationContact/Name/PersonName/PersonFullName into name order 0:1.0.0.0
  Contact/Name/EntityName : ep-entity-name returns PublicationContact/Name/EntityName into name order 0:1.0.0
  Contact/Name/PersonName/PersonStructuredName/NamePrefix as text returns PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix into prefix order 0:1.0.0.0.0
  Contact/Name/PersonName/PersonStructuredName/FirstName as text returns PublicationContact/Name/PersonName/PersonStructuredName/FirstName into first-name order 2:1.0.0.0.1
  Contact/Name/PersonName/PersonStructuredName/MiddleName as text returns PublicationContact/Name/PersonName/PersonStructuredName/MiddleName into middle-name order 3:1.0.0.0.2
  Contact/Name/PersonName/PersonStructuredName/LastName as text returns PublicationContact/Name/PersonName/PersonStructuredName/LastName into last-name order 1:1.0.0.0.3
  Contact/Name/PersonName/PersonStructuredName/FirstLastName as text returns PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName into first-last-name order 4:1.0.0.0.4
  Contact/Name/PersonName/PersonStructuredName/SecondLastName as text returns PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName into second-last-name order 5:1.0.0.0.5
  Contact/Name/PersonName/PersonStructuredName/NameSuffix as text returns PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix into suffix order 6:1.0.0.0.6
  Contact/Name/OrganizationName/OrganizationStandardName : ep-entity-name returns PublicationContact/Name/OrganizationName/OrganizationStandardName into orgname* order 1:1.0.0.0
  model ((name|(prefix?,(last-name|orgname),first-name?,middle-name?,first-last-name?,second-last-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?)
  needs . last-name name orgname
  there PublicationContact/Name/EntityName! '' unless name last-name orgname

state correspondence-address rows
  PartyIdentifier[@partyIdentifierCategory='Customer number'] as text says [@partyIdentifierCategory='Customer number'] into customer-number order 0:1
  PartyIdentifier as text says [@partyIdentifierCategory='Customer number'] into customer-number order 0:1
  Contact : party-contact into addressbook* order 0:1
  model (customer-number|addressbook+)
  needs . addressbook customer-number

state agent rows
  @sequenceNumber as text into @sequence
  RegisteredPractitionerCategory as repType into @rep-type
  PublicationContact : publication-contact into addressbook* order 0:2
  Contact : party-contact turns PublicationContact publication-contact phone|fax|email|url|ead|text|address/address-1|address/address-2|address/address-3|address/address-4|address/address-5|address/pobox|address/room|address/address-floor|address/building|address/street|address/text into addressbook* order 0:2
  needs . addressbook
  there @sequenceNumber index unless @sequence
  there RegisteredPractitionerCategory 'agent' unless @rep-type

state assignee-name rows
  PublicationContact/Name/PersonName/PersonFullName as text into name order 0:1.0.0.0
  PublicationContact/Name/EntityName : ep-entity-name into name order 0:1.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix as text into prefix order 0:1.0.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/FirstName as text into first-name order 2:1.0.0.0.1
  PublicationContact/Name/PersonName/PersonStructuredName/MiddleName as text into middle-name order 3:1.0.0.0.2
  PublicationContact/Name/PersonName/PersonStructuredName/LastName as text into last-name order 1:1.0.0.0.3
  PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName as text into first-last-name order 4:1.0.0.0.4
  PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName as text into second-last-name order 5:1.0.0.0.5
  PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix as text into suffix order 6:1.0.0.0.6
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name into orgname* order 1:1.0.0.0
  EntityCategory as text into role order 8:2
  model (((name|(prefix?,(last-name|orgname),first-name?,middle-name?,first-last-name?,second-last-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?)|addressbook)
  needs . addressbook last-name name orgname

state assignee-published rows
  PublicationContact/@languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into addressbook/@lang order 0:1
  PublicationContact/Name/PersonName/PersonFullName as text into addressbook/name order 0.0:1.0.0.0
  PublicationContact/Name/EntityName : ep-entity-name into addressbook/name order 0.0:1.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix as text into addressbook/prefix order 0.0:1.0.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/FirstName as text into addressbook/first-name order 0.2:1.0.0.0.1
  PublicationContact/Name/PersonName/PersonStructuredName/MiddleName as text into addressbook/middle-name order 0.3:1.0.0.0.2
  PublicationContact/Name/PersonName/PersonStructuredName/LastName as text into addressbook/last-name order 0.1:1.0.0.0.3
  PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName as text into addressbook/first-last-name order 0.4:1.0.0.0.4
  PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName as text into addressbook/second-last-name order 0.5:1.0.0.0.5
  PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix as text into addressbook/suffix order 0.6:1.0.0.0.6
  PublicationContact/Name/OrganizationName/OrganizationStandardName : ep-entity-name into addressbook/orgname* order 0.1:1.0.0.0
  PublicationContact/CityName as text into addressbook/address/city order 0.13.11:1.1
  PublicationContact/GeographicRegionName[@geographicRegionCategory='State'] as text says [@geographicRegionCategory='State'] into addressbook/address/state order 0.13.13:1.2
  PublicationContact/GeographicRegionName[@geographicRegionCategory='County'] as text says [@geographicRegionCategory='County'] into addressbook/address/county order 0.13.12:1.2
  PublicationContact/GeographicRegionName as text says [@geographicRegionCategory='State'] into addressbook/address/state order 0.13.13:1.2
  PublicationContact/PostalCode as text into addressbook/address/postcode order 0.13.14:1.4
  PublicationContact/CountryCode as text into addressbook/address/country order 0.13.15:1.3
  EntityCategory as text into addressbook/role order 0.8:2
  model (((name|(prefix?,(last-name|orgname),first-name?,middle-name?,first-last-name?,second-last-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?)|addressbook)
  needs . addressbook last-name name orgname
  needs addressbook addressbook/last-name addressbook/name addressbook/orgname addressbook/text
  needs addressbook addressbook/address addressbook/text
  needs addressbook/address addressbook/address/country addressbook/address/text

state assignee-contact rows
  Contact/@languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into addressbook/@lang order 0:1
  Contact/Name/PersonName/PersonFullName as text into addressbook/name order 0.0:1.0.0.0
  Contact/Name/EntityName : ep-entity-name into addressbook/name order 0.0:1.0.0
  Contact/Name/PersonName/PersonStructuredName/NamePrefix as text into addressbook/prefix order 0.0:1.0.0.0.0
  Contact/Name/PersonName/PersonStructuredName/FirstName as text into addressbook/first-name order 0.2:1.0.0.0.1
  Contact/Name/PersonName/PersonStructuredName/MiddleName as text into addressbook/middle-name order 0.3:1.0.0.0.2
  Contact/Name/PersonName/PersonStructuredName/LastName as text into addressbook/last-name order 0.1:1.0.0.0.3
  Contact/Name/PersonName/PersonStructuredName/FirstLastName as text into addressbook/first-last-name order 0.4:1.0.0.0.4
  Contact/Name/PersonName/PersonStructuredName/SecondLastName as text into addressbook/second-last-name order 0.5:1.0.0.0.5
  Contact/Name/PersonName/PersonStructuredName/NameSuffix as text into addressbook/suffix order 0.6:1.0.0.0.6
  Contact/Name/OrganizationName/OrganizationStandardName : ep-entity-name into addressbook/orgname* order 0.1:1.0.0.0
  Contact/ContactText : ep-entity-name into addressbook/text order 0.0:1.0
  Contact/PostalAddressBag/PostalAddress[PostalAddressText] : address-text into addressbook/address order 0.13:1.1.0
  Contact/PostalAddressBag/PostalAddress[PostalStructuredAddress] : address-lines into addressbook/address order 0.13:1.1.0
  Contact/PhoneNumberBag/PhoneNumber as text into addressbook/phone* order 0.14:1.5.0
  Contact/FaxNumberBag/FaxNumber as text into addressbook/fax* order 0.15:1.2.0
  Contact/EmailAddressBag/EmailAddressText : email into addressbook/email* order 0.16:1.3.0
  Contact/WebAddressBag/WebAddressURI as text into addressbook/url* order 0.17:1.4.0
  Contact/OtherElectronicAddressBag/OtherElectronicAddressText as text into addressbook/ead* order 0.18:1.6.0
  EntityCategory as text into addressbook/role order 0.8:2
  model (((name|(prefix?,(last-name|orgname),first-name?,middle-name?,first-last-name?,second-last-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?)|addressbook)
  needs . addressbook last-name name orgname
  needs addressbook addressbook/last-name addressbook/name addressbook/orgname addressbook/text
  needs addressbook addressbook/address addressbook/text

state examiner rows
  Name/PersonName/PersonFullName as text into name order 0:0.0.0
  Name/EntityName : ep-entity-name into name order 0:0.0
  Name/PersonName/PersonStructuredName/NamePrefix as text into prefix order 0:0.0.0.0
  Name/PersonName/PersonStructuredName/FirstName as text into first-name order 2:0.0.0.1
  Name/PersonName/PersonStructuredName/MiddleName as text into middle-name order 3:0.0.0.2
  Name/PersonName/PersonStructuredName/LastName as text into last-name order 1:0.0.0.3
  Name/PersonName/PersonStructuredName/FirstLastName as text into first-last-name order 4:0.0.0.4
  Name/PersonName/PersonStructuredName/SecondLastName as text into second-last-name order 5:0.0.0.5
  Name/PersonName/PersonStructuredName/NameSuffix as text into suffix order 6:0.0.0.6
  Name/OrganizationName/OrganizationStandardName : ep-entity-name into orgname* order 1:0.0.0
  Name/PersonName/PersonStructuredName/PersonOtherName as text into synonym* order 11:0.0.0.7
  ElectronicSignature : electronic-signature into electronic-signature order 13:1
  model (((name|(prefix?,(last-name|orgname),first-name?,middle-name?,first-last-name?,second-last-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?),electronic-signature?)
  needs . last-name name orgname

state authorized-officer rows
  Name/PersonName/PersonFullName as text into name order 0:0.0.0
  Name/EntityName : ep-entity-name into name order 0:0.0
  Name/PersonName/PersonStructuredName/NamePrefix as text into prefix order 0:0.0.0.0
  Name/PersonName/PersonStructuredName/FirstName as text into first-name order 2:0.0.0.1
  Name/PersonName/PersonStructuredName/MiddleName as text into middle-name order 3:0.0.0.2
  Name/PersonName/PersonStructuredName/LastName as text into last-name order 1:0.0.0.3
  Name/PersonName/PersonStructuredName/FirstLastName as text into first-last-name order 4:0.0.0.4
  Name/PersonName/PersonStructuredName/SecondLastName as text into second-last-name order 5:0.0.0.5
  Name/PersonName/PersonStructuredName/NameSuffix as text into suffix order 6:0.0.0.6
  Name/OrganizationName/OrganizationStandardName : ep-entity-name into orgname* order 1:0.0.0
  Name/PersonName/PersonStructuredName/PersonOtherName as text into synonym* order 11:0.0.0.7
  ElectronicSignature : electronic-signature into electronic-signature order 16:4
  PhoneNumber as text into phone order 13:1
  FaxNumber as text into fax order 14:2
  EmailAddressText as text into email order 15:3
  model (((name|(prefix?,(last-name|orgname),first-name?,middle-name?,first-last-name?,second-last-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?),phone?,fax?,email?,electronic-signature?)
  needs . last-name name orgname

state number-of-application rows
  ApplicationNumber/ApplicationNumberText as text into doc-number order 1:1.1
  ApplicationNumber/ST13ApplicationNumber as text returns ApplicationNumber/ApplicationNumberText into doc-number order 1:1.1
  FilingDate as date into date order 4:6
  FilingLanguageCode as language into @lang
  needs . doc-number

state id-of-application rows
  IPOfficeCode as text into country order 0:0
  back ApplicationNumber/IPOfficeCode '' of country
  ApplicationNumber/IPOfficeCode as text derived repeats IPOfficeCode
  ApplicationNumber/ApplicationNumberText as text into doc-number order 1:1.1
  ApplicationNumber/ST13ApplicationNumber as text returns ApplicationNumber/ApplicationNumberText into doc-number order 1:1.1
  FilingDate as date into date order 4:6
  FilingLanguageCode as language into @lang
  needs . country
  needs . doc-number

state number-of-publication rows
  PublicationNumber as text into doc-number order 1:1
  PatentDocumentKindCode as text into kind order 2:3
  PublicationDate as date into date order 4:4
  PublicationLanguageCode as language into @lang
  needs . doc-number

state id-of-publication rows
  IPOfficeCode as text into country order 0:0
  PublicationNumber as text into doc-number order 1:1
  PatentDocumentKindCode as text into kind order 2:3
  PublicationDate as date into date order 4:4
  PublicationLanguageCode as language into @lang
  needs . country
  needs . doc-number

state gazette-reference rows
  @id as id into @id
  IPOfficeCode as text into @country
  GazetteNumber as text into gazette-num order 0:0
  PublicationDate as date into date order 1:1
  GazetteReferenceText as text into text order 2:2
  needs . gazette-num
  needs . date

state patent-family rows
  @id as id into @id
  PriorityApplication : family-document into priority-application order 0:0
  PatentFamilyMember : family-document into family-member* order 1:1
  PatentFamilyText as text into text order 1:1
  model (priority-application,(family-member+|text))
  needs . priority-application
  needs . family-member text

state bio-deposit rows
  @id as id into @id
  @sequenceNumber as text into @num
  @sourceURI as text into @url
  BioDepositDepositary[PostalAddressBag] : depositary-address into depositary order 0:0
  BioDepositDepositary/ContactText : ep-entity-name into depositary order 0:0.0
  BioDepositDepositary[Name] : depositary-name returns BioDepositDepositary/ContactText into depositary order 0:0
  BiologicalAccessionNumber as text into bio-accno order 1:1
  BioDepositDate as date into date order 2:2
  BioDepositTermText as text into term order 3:3
  BioDepositText as text into dtext order 4:4
  needs . depositary
  needs . bio-accno
  there @sequenceNumber index unless @num

state opposition-data rows
  Opponent+/Contact : party-contact into opponent/addressbook order 0.0:0.0
  RegisteredPractitioner : attorney-or-agent into attorney-or-agent* order 0:0
  OppositionFilingDate as date into date-opposition-filed/date order 0.0:0
  DeemedNotToHaveBeenFiledDate as date into date-deemed-not-to-have-been-filed/date order 0.0:0
  OppositionInadmissibleDate as date into date-inadmissable/date order 0.0:0
  OppositionRejectionDate as date into date-rejected/date order 0.0:0
  OppositionTerminationDate as date into date-terminated/date order 0.0:0
  OppositionFilingIndicator[.='false'] as is into opposition-not-filed* order 0:0
  needs . attorney-or-agent date-deemed-not-to-have-been-filed date-inadmissable date-opposition-filed date-rejected date-terminated opponent opposition-not-filed
  needs opponent opponent/addressbook
  needs date-opposition-filed date-opposition-filed/date
  needs date-deemed-not-to-have-been-filed date-deemed-not-to-have-been-filed/date
  needs date-inadmissable date-inadmissable/date
  needs date-rejected date-rejected/date
  needs date-terminated date-terminated/date

state term-of-grant rows
  GrantLengthQuantity[@unitCode='ANN'] as text says [@unitCode='ANN'] into length-of-grant* order 0:0
  TerminalDisclaimer : disclaimer into disclaimer* order 0:0
  needs . disclaimer lapse-of-patent length-of-grant text

state designation-pct rows
  RegionalDesignation : regional into regional* order 0:1
  NationalDesignation : national into national order 1:1
  NewDesignationCountryCode as text into new-designation-country* order 2:0

state licensee-data rows
  LicenseeBag/Licensee : licensee into licensee order 0:13.0
  RegisteredPractitionerBag/RegisteredPractitioner : attorney-or-agent into attorney-or-agent order 1:14.0
  EffectiveCountryBag/CountryCode as text into effective-in/country* order 2.0:8.0
  needs . licensee
  needs effective-in effective-in/country

state st50-republication rows
  RepublicationCategory as text into republication-code order 0:0
  RepublicationCancellationDate as date into cancellation-date order 1:4
  ModificationPartIdentification/ModifiedBibliography : modified-bibliography into modifications/modified-bibliography order 2.0:6.0
  ModificationPartIdentification/ModifiedPartInformation : modified-part into modifications/modified-part* order 2.1:6.1
  RepublicationNoteTextBag/RepublicationNoteText : republication-note into republication-notes/republication-note* order 3.0:7.0
  PublicationDate as date into correction-notice/date order 4.0:2
  GazetteReference : gazette-reference into correction-notice/gazette-reference order 4.1:8
  needs . correction-notice
  needs republication-notes republication-notes/republication-note
  needs correction-notice correction-notice/date
  needs correction-notice correction-notice/gazette-reference

state dates-of-public-availability rows
  GazetteReference : gazette-reference into gazette-reference order 0:0
  UnexaminedNoGrantNotPrintedPatentDocument : available-application into unexamined-not-printed-without-grant order 1:0
  ExaminedNoGrantNotPrintedPatentDocument : available-application into examined-not-printed-without-grant order 2:0
  UnexaminedNoGrantPrintedPatentDocument : available-publication into unexamined-printed-without-grant order 3:0
  ExaminedNoGrantPrintedPatentDocument : available-publication into examined-printed-without-grant order 4:0
  OnlyAvailableClaims : available-application into claims-only-available order 5:0
  NotPrintedPatentGrant : available-grant into not-printed-with-grant order 6:0
  PatentInvalidation : available-grant into invalidation-of-patent order 8:0
  PrintedAsAmendedDocument : available-publication into printed-as-amended order 9:0

state dates-rights-effective rows
  ExaminationRequestDate as date into request-for-examination/date order 0.0:0
  FirstDespatchedExaminationReportDate as date into first-examination-report-despatched/date order 0.0:0
  PatentMaintainedAsAmendedDate as date into patent-maintained-as-amended/date order 0.0:0
  NationalApplicationConversionRequest : conversion-request into request-for-conversion-to-national-application* order 0:0
  ProceedingsSuspensionDate as date into proceedings-suspended/date order 0.0:0
  ProceedingsInterruptionDate as date into proceedings-interrupted/date order 0.0:0
  ProceedingsResumptionDate as date into proceedings-resumed/date order 0.0:0
  AfterAppealRightsNotificationDate as date into notification-of-rights-after-appeal/date order 0.0:0
  EnteredIntoForceDate as date into date-entering-into-force/date order 0.0:0
  needs . date-entering-into-force first-examination-report-despatched notification-of-rights-after-appeal patent-maintained-as-amended proceedings-interrupted proceedings-resumed proceedings-suspended request-for-conversion-to-national-application request-for-examination
  needs request-for-examination request-for-examination/date
  needs first-examination-report-despatched first-examination-report-despatched/date
  needs patent-maintained-as-amended patent-maintained-as-amended/date
  needs proceedings-suspended proceedings-suspended/date
  needs proceedings-interrupted proceedings-interrupted/date
  needs proceedings-resumed proceedings-resumed/date
  needs notification-of-rights-after-appeal notification-of-rights-after-appeal/date
  needs date-entering-into-force date-entering-into-force/date

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

state citation-list parts
  @id as id into @id
  carrier P : p into p* order 0:0
  model (patent-literature|non-patent-literature|(heading*,p*)+)+
  use content-12

state claim rows mixed
  @id as id into @id
  ClaimNumber as text into @num
  ClaimTypeCategory as claimType into @claim-type
  ClaimText : claim-text into claim-text* order 0:0
  there ClaimNumber index unless @num
  there ClaimText! '' unless claim-text

state claim-2 rows
  @id as id into @id
  ClaimNumber as text into @num
  ClaimTypeCategory as claimType into @claim-type
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

state national-symbol-2 rows
  @id as id into @id
  PatentClassificationText as text into .
  there PatentClassificationText '' unless .

state locarno-class rows
  LocarnoClass as text into .
  there LocarnoClass '' unless .

state locarno-class-2 rows
  @id as id into @id
  LocarnoClass as text into .
  there LocarnoClass '' unless .

state b text
  use content-13

state i text
  use content-14

state u text
  @uStyle as uStyle among Single|Double|Dash|Dots into @style
  use content-15

state o text
  @oStyle as oStyle into @ostyle
  use content-15

state sup text
  use content-16

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
  needs document-id document-id/country
  needs document-id document-id/doc-number

state patcit-text rows
  @id as id into @id
  @sequenceNumber as text into @num
  PatentCitationText : ep-entity-name into text order 0:0
  model (text|(document-id,rel-passage*))
  needs . document-id text

state nplcit parts
  @id as id into @id
  @sequenceNumber as text into @num
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  CitedBook[not(ElectronicAccess)] : cited-book into book order 0:0
  CitedBook[ElectronicAccess/OnlineLocationURI][CitedBookTitleText] : cited-online-book into online order 0:0
  CitedBook[ElectronicAccess/OnlineDatabase][CitedBookTitleText] : cited-online-book into online order 0:0
  CitedJournalArticle[not(ElectronicAccess)] : cited-article into article order 0:0
  CitedJournalArticle[ElectronicAccess/OnlineLocationURI] : cited-online-article into online order 0:0
  CitedJournalArticle[ElectronicAccess/OnlineDatabase] : cited-online-article into online order 0:0
  CitedConferenceProceedingsArticle[not(ElectronicAccess)] : cited-proceedings into book order 0:0
  CitedConferenceProceedingsArticle[ElectronicAccess/OnlineLocationURI] : cited-online-proceedings into online order 0:0
  CitedConferenceProceedingsArticle[ElectronicAccess/OnlineDatabase] : cited-online-proceedings into online order 0:0
  NPLCitationText : ep-entity-name into text order 0:0
  NPLCitationText : othercit into othercit order 0:0
  NPLCitationText : npl-text-2 into article order 0:0
  NPLCitationText : npl-text-3 into book order 0:0
  NPLCitationText : npl-text-4 into online order 0:0
  CitedBook : othercit returns NPLCitationText into othercit order 0:0
  CitedJournalArticle : othercit returns NPLCitationText into othercit order 0:0
  CitedConferenceProceedingsArticle : othercit returns NPLCitationText into othercit order 0:0
  CitedOtherKindNPL : othercit returns NPLCitationText into othercit order 0:0
  WebURI : othercit returns NPLCitationText into othercit order 0:0
  FileName : othercit returns NPLCitationText into othercit order 0:0
  carrier NPLCitationText into othercit* order 0:0
  model ((text|article|book|online|othercit),rel-passage*)
  carries article book online othercit text

state cited-passage rows
  PassageRangeBag/PassageRangeText as text into text order 0:0.0
  PassageRangeBag/PassageRange : passage into passage* order 0:0.0
  PassageRelevanceBag/PassageRelevance/CitationCategoryCode as relevanceCategory into category* order 1:1.0.0
  PassageRelevanceBag/PassageRelevance/RelatedClaimBag/ClaimNumber as text into rel-claims* order 1:1.0.1.0
  model (text|(passage+,(category,rel-claims?)*))
  needs . passage text
  needs rel-claims category

state relation rows
  ParentDocument : parent-doc into relation/parent-doc order 0.0:0
  ChildDocument : child-doc into relation/child-doc order 0.1:1
  needs . relation
  needs relation relation/parent-doc
  needs relation relation/child-doc

state correction rows
  CorrectedDocument/PatentDocumentIdentification/PatentPublicationIdentification : id-of-publication into document-corrected/document-id order 0.0:0.0.0
  CorrectedDocument/PatentDocumentIdentification/PatentGrantIdentification : id-of-grant returns CorrectedDocument/PatentDocumentIdentification/PatentPublicationIdentification into document-corrected/document-id order 0.0:0.0.0
  CorrectionTypeText as text into type-of-correction order 1:1
  GazetteReference : gazette-reference into gazette-reference order 2:2
  CorrectionText as text into text order 3:3
  needs . document-corrected
  needs document-corrected document-corrected/document-id

state related-publication text
  PatentDocumentIdentification+/PatentPublicationIdentification : id-of-publication into document-id*
  PatentDocumentIdentification+/PatentGrantIdentification : id-of-grant returns PatentDocumentIdentification/PatentPublicationIdentification into document-id*
  PatentDocumentIdentification+/ApplicationIdentification : id-of-application-2 returns PatentDocumentIdentification/PatentPublicationIdentification into document-id*

state publication-contact rows
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  Name/PersonName/PersonFullName as text into name order 0:0.0.0
  Name/EntityName : ep-entity-name into name order 0:0.0
  Name/PersonName/PersonStructuredName/NamePrefix as text into prefix order 0:0.0.0.0
  Name/PersonName/PersonStructuredName/FirstName as text into first-name order 2:0.0.0.1
  Name/PersonName/PersonStructuredName/MiddleName as text into middle-name order 3:0.0.0.2
  Name/PersonName/PersonStructuredName/LastName as text into last-name order 1:0.0.0.3
  Name/PersonName/PersonStructuredName/FirstLastName as text into first-last-name order 4:0.0.0.4
  Name/PersonName/PersonStructuredName/SecondLastName as text into second-last-name order 5:0.0.0.5
  Name/PersonName/PersonStructuredName/NameSuffix as text into suffix order 6:0.0.0.6
  Name/OrganizationName/OrganizationStandardName : ep-entity-name into orgname* order 1:0.0.0
  CityName as text into address/city order 13.11:1
  GeographicRegionName[@geographicRegionCategory='State'] as text says [@geographicRegionCategory='State'] into address/state order 13.13:2
  GeographicRegionName[@geographicRegionCategory='County'] as text says [@geographicRegionCategory='County'] into address/county order 13.12:2
  GeographicRegionName as text says [@geographicRegionCategory='State'] into address/state order 13.13:2
  PostalCode as text into address/postcode order 13.14:4
  CountryCode as text into address/country order 13.15:3
  model ((((name|(prefix?,(last-name|orgname),first-name?,middle-name?,first-last-name?,second-last-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?),address,phone*,fax*,email*,url*,ead*,dtext?)|text)
  needs . last-name name orgname text
  there Name/EntityName! '' unless name last-name orgname text

state party-contact rows
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  Name/PersonName/PersonFullName as text into name order 0:0.0.0
  Name/EntityName : ep-entity-name into name order 0:0.0
  Name/PersonName/PersonStructuredName/NamePrefix as text into prefix order 0:0.0.0.0
  Name/PersonName/PersonStructuredName/FirstName as text into first-name order 2:0.0.0.1
  Name/PersonName/PersonStructuredName/MiddleName as text into middle-name order 3:0.0.0.2
  Name/PersonName/PersonStructuredName/LastName as text into last-name order 1:0.0.0.3
  Name/PersonName/PersonStructuredName/FirstLastName as text into first-last-name order 4:0.0.0.4
  Name/PersonName/PersonStructuredName/SecondLastName as text into second-last-name order 5:0.0.0.5
  Name/PersonName/PersonStructuredName/NameSuffix as text into suffix order 6:0.0.0.6
  Name/OrganizationName/OrganizationStandardName : ep-entity-name into orgname* order 1:0.0.0
  ContactText : ep-entity-name into text order 0:0
  PostalAddressBag/PostalAddress[PostalAddressText] : address-text into address order 13:1.0
  PostalAddressBag/PostalAddress[PostalStructuredAddress] : address-lines into address order 13:1.0
  PhoneNumberBag/PhoneNumber as text into phone* order 14:5.0
  FaxNumberBag/FaxNumber as text into fax* order 15:2.0
  EmailAddressBag/EmailAddressText : email into email* order 16:3.0
  WebAddressBag/WebAddressURI as text into url* order 17:4.0
  OtherElectronicAddressBag/OtherElectronicAddressText as text into ead* order 18:6.0
  model ((((name|(prefix?,(last-name|orgname),first-name?,middle-name?,first-last-name?,second-last-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?),address,phone*,fax*,email*,url*,ead*,dtext?)|text)
  needs . last-name name orgname text
  there Name/EntityName! '' unless name last-name orgname text
  there PostalAddressBag/PostalAddress! '' unless address address/text

state us-rights rows
  @applicantSequenceNumberReference as text into @to-dead-inventor
  SuccessorCategory as successor into @kind
  SuccessorRightsText as text into .
  needs . @kind
  there SuccessorRightsText '' unless .
  there @applicantSequenceNumberReference '' unless @to-dead-inventor

state designated-states rows
  NationalDesignation/DesignatedCountryCode as text into country* order 0:1.0

state address-text rows
  PostalAddressText as text into text order 0:0
  model ((address-1?,address-2?,address-3?,address-4?,address-5?,mailcode?,pobox?,room?,address-floor?,building?,street?,city?,county?,state?,postcode?,country)|text)
  needs . country text

state address-lines rows
  PostalStructuredAddress/AddressLineText[@sequenceNumber='1'][not(@addressLineCategory)] as text says [@sequenceNumber='1'] into address-1 order 0:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='2'][not(@addressLineCategory)] as text says [@sequenceNumber='2'] into address-2 order 1:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='3'][not(@addressLineCategory)] as text says [@sequenceNumber='3'] into address-3 order 2:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='4'][not(@addressLineCategory)] as text says [@sequenceNumber='4'] into address-4 order 3:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='5'][not(@addressLineCategory)] as text says [@sequenceNumber='5'] into address-5 order 4:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='6'][@addressLineCategory='Post office box'] as text says [@sequenceNumber='6'][@addressLineCategory='Post office box'] into pobox order 6:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='7'][@addressLineCategory='Room'] as text says [@sequenceNumber='7'][@addressLineCategory='Room'] into room order 7:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='8'][@addressLineCategory='Floor'] as text says [@sequenceNumber='8'][@addressLineCategory='Floor'] into address-floor order 8:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='9'][@addressLineCategory='Building'] as text says [@sequenceNumber='9'][@addressLineCategory='Building'] into building order 9:0.0
  PostalStructuredAddress/AddressLineText[@sequenceNumber='10'][@addressLineCategory='Street'] as text says [@sequenceNumber='10'][@addressLineCategory='Street'] into street order 10:0.0
  PostalStructuredAddress/AddressLineText[@addressLineCategory='Post office box'] as text says [@sequenceNumber='6'][@addressLineCategory='Post office box'] into pobox order 6:0.0
  PostalStructuredAddress/AddressLineText[@addressLineCategory='Room'] as text says [@sequenceNumber='7'][@addressLineCategory='Room'] into room order 7:0.0
  PostalStructuredAddress/AddressLineText[@addressLineCategory='Floor'] as text says [@sequenceNumber='8'][@addressLineCategory='Floor'] into address-floor order 8:0.0
  PostalStructuredAddress/AddressLineText[@addressLineCategory='Building'] as text says [@sequenceNumber='9'][@addressLineCategory='Building'] into building order 9:0.0
  PostalStructuredAddress/AddressLineText[@addressLineCategory='Street'] as text says [@sequenceNumber='10'][@addressLineCategory='Street'] into street order 10:0.0
  PostalStructuredAddress/CityName as text into city order 11:0.1
  PostalStructuredAddress/GeographicRegionName[@geographicRegionCategory='County'] as text says [@geographicRegionCategory='County'] into county order 12:0.2
  PostalStructuredAddress/GeographicRegionName[@geographicRegionCategory='State'] as text says [@geographicRegionCategory='State'] into state order 13:0.2
  PostalStructuredAddress/GeographicRegionName as text says [@geographicRegionCategory='State'] into state order 13:0.2
  PostalStructuredAddress/PostalCode as text into postcode order 14:0.4
  PostalStructuredAddress/CountryCode as text into country order 15:0.3
  model ((address-1?,address-2?,address-3?,address-4?,address-5?,mailcode?,pobox?,room?,address-floor?,building?,street?,city?,county?,state?,postcode?,country)|text)
  needs . country text
  back PostalStructuredAddress/AddressLineText/@sequenceNumber|PostalAddressText '1'

state email rows
  . as text into .
  @emailAddressPurposeCategory as emailPurpose among Informal|General|Advance|Main|Alternate into @email-purpose

state electronic-signature rows
  ElectronicSignatureDate as date into @date
  ElectronicSignaturePlace as text into @place-signed
  ElectronicBasicSignature/ElectronicBasicSignatureImageURI as text into basic-signature/fax-image/@file order 0.0:2.0
  ElectronicBasicSignature/ElectronicBasicSignatureText as text into basic-signature/text-string order 0.0:2.0
  ElectronicBasicSignature/ElectronicBasicSignatureClickWrap[.='true'] as is into basic-signature/click-wrap order 0.0:2.0
  ElectronicEnhancedSignature[@pkcs7Indicator='true'] as blank says [@pkcs7Indicator='true'] into enhanced-signature/pkcs7 order 0.0:2
  model (basic-signature|enhanced-signature)
  needs . basic-signature enhanced-signature
  needs basic-signature basic-signature/click-wrap basic-signature/fax-image basic-signature/text-string
  needs basic-signature/fax-image basic-signature/fax-image/@file
  needs enhanced-signature enhanced-signature/pkcs7

state family-document rows
  PatentPublicationIdentification : id-of-publication into document-id order 0:0
  ApplicationIdentification : id-of-application into document-id order 0:0
  PatentGrantIdentification : id-of-grant-2 returns ApplicationIdentification into document-id order 0:0
  needs . document-id

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

state attorney-or-agent rows
  RegisteredPractitionerCategory as repType into @rep-type
  PublicationContact : publication-contact into addressbook* order 0:2
  Contact : party-contact turns PublicationContact publication-contact phone|fax|email|url|ead|text|address/address-1|address/address-2|address/address-3|address/address-4|address/address-5|address/pobox|address/room|address/address-floor|address/building|address/street|address/text into addressbook* order 0:2
  needs . addressbook
  there RegisteredPractitionerCategory 'agent' unless @rep-type
  back @sequenceNumber index

state disclaimer rows
  DisclaimerDate as date into date order 0:0
  DisclaimerText as text into text order 1:0

state regional rows
  RegionalOfficeCode as text into region/country order 0.0:0
  DesignatedCountryCode as text into country* order 1:1
  needs . region
  needs . country
  needs region region/country

state national rows
  DesignatedCountryCode as text into country* order 0:0
  ProtectionRequest : protection-request into protection-request* order 0:1
  needs . country

state licensee rows
  Contact : party-contact into addressbook order 0:0
  needs . addressbook

state modified-bibliography rows
  PatentINIDCode as text into inid-code* order 0:0
  needs . inid-code

state modified-part rows
  @sequenceNumber as text into @sequence
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  ModifiedPartCategory as text into modified-part-name order 0:0
  ModifiedItemText : modified-item into modified-item* order 1:1
  needs . modified-part-name

state republication-note rows
  @sequenceNumber as text into @sequence
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  . as text into .

state available-application rows
  PatentDocumentIdentification/ApplicationIdentification : id-of-application into document-id order 0:0.0
  CommentText as text into text order 1:1
  needs . document-id

state available-publication rows
  PatentDocumentIdentification/PatentPublicationIdentification : id-of-publication into document-id order 0:0.0
  CommentText as text into text order 1:1
  needs . document-id

state available-grant rows
  PatentDocumentIdentification/PatentGrantIdentification : id-of-grant-3 into document-id order 0:0.0
  needs . document-id

state conversion-request rows
  NationalApplicationConversionRequestDate as date into date order 0:0
  IPOfficeCode as text into country order 1:1
  needs . date
  needs . country

state smallcaps text
  use content-17

state br rows

state pre rows
  @id as id into @id
  @listingCategory as listing among Program|Sequence into @listing-type
  needs . @listing-type

state ul parts
  @id as id into @id
  @ulStyle as ulStyle among Bullet|None|Dash into @list-style
  carrier LI : li into li* order 0:0
  model (li+)
  carries li
  use content-18

state ol parts
  @id as id into @id
  @olStyle as text into @ol-style
  carrier LI : li into li* order 0:0
  model (li+)
  carries li
  use content-18

state dl parts
  @id as id into @id
  carrier DD : dd into dd* order 0:0
  model (dt,dd)+
  needs . dt
  carries dd
  use content-19

state figref text
  @idrefs as ids into @idref
  @referencedFigureNumber as text into @num
  use content-8

state crossref text
  @idrefs as idref into @idref
  needs . @idref
  back @crossReferenceCategory 'Unknown'
  use content-8

state img rows
  @id as id into @id
  @imageContentCategory as imageContent into @img-content
  @orientationCategory as orientation among Portrait|Landscape into @orientation
  @imageWrappingStyleCategory as wrapping into @inline
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
  model (img|formula-text|(math,img?))
  needs . formula-text img math
  there @mathNumber index unless @num

state chemistry rows
  @id as id into @id
  @chemicalFormulaeNumber as text into @num
  Image : img into img order 0:0
  model (img|formula-text|(chem,img?))
  needs . chem formula-text img
  there @chemicalFormulaeNumber index unless @num

state chemistry-file rows
  @id as id into @id
  @chemicalFormulaeNumber as text into @num
  ExternalDocumentBag/ExternalDocument/@id as id into chem/@id order 0:0.0
  ExternalDocumentBag/ExternalDocument/FileName as text into chem/@file order 0:0.0.0
  ExternalDocumentBag/ExternalDocument/DocumentFormatCategory as chemistryFormat into chem/@chem-type order 0:0.0.1
  model (img|formula-text|(chem,img?))
  needs . chem formula-text img
  needs chem chem/@file
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
  TableImage/@orientationCategory as orientation among Portrait|Landscape into img/@orientation order 0:0
  TableImage/@imageWrappingStyleCategory as wrapping into img/@inline order 0:0
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
  TableImage/@id as id into img/@id order 0:0
  TableImage/@imageContentCategory as imageContent into img/@img-content order 0:0
  TableImage/@orientationCategory as orientation among Portrait|Landscape into img/@orientation order 0:0
  TableImage/@imageWrappingStyleCategory as wrapping into img/@inline order 0:0
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
  model (heading*,p+)+
  carries p
  use content-9

state claim-text text
  use content-20

state claim-text-2 text
  use content-20

state cited-book rows
  AuthorName as text into author/name* order 0.0:3
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname* order 3:4
  Subordinate : subordinate-contact into subname* order 3:4
  AbstractNumber as text into absno order 11:2
  NPLCopyrightText as text into cpyrt order 17:6
  NPLReferenceNumber as text into refno* order 21:8
  NPLClass : npl-class into class* order 15:10
  NPLStandardNumber[@nplStandardNumberCategory='ISSN'] as text says [@nplStandardNumberCategory='ISSN'] into issn order 19:9
  NPLStandardNumber[@nplStandardNumberCategory='ISBN'] as text says [@nplStandardNumberCategory='ISBN'] into isbn* order 20:9
  PublicationText as text into imprint/text order 5.0:12
  PublisherName as text into imprint/name order 5.1:12
  PublicationPlace as text into imprint/address/text order 5.0.0:13
  CitedDocumentDate as date into imprint/pubdate* order 5.2:1
  CitedContributionTitleText as text into book-title* order 1:5
  Notes as text into notes order 10:11
  CitedBookAuthorName as text returns AuthorName into author/name* order 0.0:14
  CitedBookTitleText as text returns CitedContributionTitleText once into book-title* order 1:15
  CitedBookSubtitleText as text into subtitle order 2:16
  CitedBookNumber as text into bookno order 14:17
  IssueNumber as text into ino order 7:18
  VolumeNumber as text into vid order 6:20
  CitedBookEditionStatementText as text into edition order 4:19
  SeriesText as text into series/text order 9.0:21
  model (text|(author*,(book-title+|conference),(subtitle?,subname*,edition?,imprint?,vid?,ino?,descrip?,series?,notes?,absno?,location*,pubid?,bookno?,class*,keyword*,cpyrt?,doi?,issn?,isbn*,refno*)))
  needs . book-title conference text
  needs author author/addressbook author/last-name author/name author/orgname
  needs imprint/address imprint/address/country imprint/address/text
  needs series series/mst series/text
  there PublisherName '' unless imprint/name imprint/text of imprint

state cited-online-book rows
  ElectronicAccess/RetrievalDate as date into datecit/date order 23.0:0.1
  ElectronicAccess/DOI as text into doi order 20:0.2
  ElectronicAccess/OnlineLocationURI as text into avail* order 16:0.4
  ElectronicAccess/OnlineDatabase/DataBaseHostURI as text into location/text order 14.0:0.4.0
  ElectronicAccess/OnlineDatabase/DataBaseName as text into hosttitle order 2:0.4.1
  ElectronicAccess/OnlineDatabase/AccessionNumber as text into hostno order 12:0.4.2
  AuthorName as text into author/name* order 0.0:3
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname* order 3:4
  Subordinate : subordinate-contact into subname* order 3:4
  AbstractNumber as text into absno order 13:2
  NPLCopyrightText as text into cpyrt order 19:6
  NPLReferenceNumber as text into refno* order 26:8
  NPLClass : npl-class into class* order 17:10
  NPLStandardNumber[@nplStandardNumberCategory='ISSN'] as text says [@nplStandardNumberCategory='ISSN'] into issn order 21:9
  NPLStandardNumber[@nplStandardNumberCategory='ISBN'] as text says [@nplStandardNumberCategory='ISBN'] into isbn order 22:9
  CitedContributionTitleText as text into online-title* order 1:5
  NPLIssueDesignationText as text into ino order 9:7
  CitedBookEditionStatementText as text into edition order 4:19
  SeriesText as text into series/text order 11.0:21
  Notes as text into book/notes order 5.10:11
  CitedDocumentDate as date into book/imprint/pubdate* order 5.5.2:1
  PublicationText as text into book/imprint/text order 5.5.0:12
  PublisherName as text into book/imprint/name order 5.5.1:12
  PublicationPlace as text into book/imprint/address/text order 5.5.0.0:13
  CitedBookAuthorName as text into book/author/name* order 5.0.0:14
  CitedBookTitleText as text into book/book-title* order 5.1:15
  CitedBookSubtitleText as text into book/subtitle order 5.2:16
  CitedBookNumber as text into book/bookno order 5.14:17
  IssueNumber as text into book/ino order 5.7:18
  VolumeNumber as text into book/vid order 5.6:20
  model (text|(author*,online-title*,hosttitle?,subname*,edition?,(serial|book)?,imprint?,pubdate?,vid?,ino?,history?,series?,hostno?,absno?,location?,notes?,avail*,class*,keyword*,cpyrt?,doi?,issn?,isbn?,datecit?,srchterm*,srchdate?,refno*))
  needs datecit datecit/date
  needs author author/addressbook author/last-name author/name author/orgname
  needs series series/mst series/text
  needs book book/book-title book/conference book/text
  needs book/imprint book/imprint/name book/imprint/text
  needs book/imprint/address book/imprint/address/country book/imprint/address/text
  needs book/author book/author/addressbook book/author/last-name book/author/name book/author/orgname

state cited-article rows
  AuthorName as text into author/name* order 0.0:3
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname* order 2:4
  Subordinate : subordinate-contact into subname* order 2:4
  AbstractNumber as text into absno order 4:2
  NPLCopyrightText as text into cpyrt order 8:6
  NPLReferenceNumber as text into refno* order 10:8
  NPLClass : npl-class into class* order 6:10
  NPLStandardNumber[@nplStandardNumberCategory='ISSN'] as text says [@nplStandardNumberCategory='ISSN'] into serial/issn order 3.12:9
  NPLStandardNumber[@nplStandardNumberCategory='ISBN'] as text says [@nplStandardNumberCategory='ISBN'] into serial/isbn order 3.13:9
  PublicationText as text into serial/imprint/text order 3.4.0:12
  PublisherName as text into serial/imprint/name order 3.4.1:12
  PublicationPlace as text into serial/imprint/address/text order 3.4.0.0:13
  CitedContributionTitleText as text into atl order 1:5
  CitedJournalTitleText as text into serial/sertitle order 3.0:14
  SerialALTTitleText as text into serial/alttitle order 3.1:15
  NPLIssueDesignationText as text into serial/issue order 3.3:7
  CitedDocumentDate as date into serial/pubdate order 3.5:1
  Notes as text into serial/notes order 3.7:11
  VolumeNumber as text into serial/vid order 3.9:17
  IssueNumber as text into serial/ino order 3.10:16
  NPLStandardNumber[@nplStandardNumberCategory='Other'] as text says [@nplStandardNumberCategory='Other'] into serial/pubid order 3.8:9
  model (text|(author*,atl?,subname*,(serial|book),absno?,location?,class*,keyword*,cpyrt?,artid?,refno*))
  needs . book serial text
  needs author author/addressbook author/last-name author/name author/orgname
  needs serial serial/sertitle
  needs serial/imprint serial/imprint/name serial/imprint/text
  needs serial/imprint/address serial/imprint/address/country serial/imprint/address/text

state cited-online-article rows
  ElectronicAccess/RetrievalDate as date into datecit/date order 23.0:0.1
  ElectronicAccess/DOI as text into doi order 20:0.2
  ElectronicAccess/OnlineLocationURI as text into avail* order 16:0.4
  ElectronicAccess/OnlineDatabase/DataBaseHostURI as text into location/text order 14.0:0.4.0
  ElectronicAccess/OnlineDatabase/DataBaseName as text into hosttitle order 2:0.4.1
  ElectronicAccess/OnlineDatabase/AccessionNumber as text into hostno order 12:0.4.2
  AuthorName as text into author/name* order 0.0:3
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname* order 3:4
  Subordinate : subordinate-contact into subname* order 3:4
  AbstractNumber as text into absno order 13:2
  NPLCopyrightText as text into cpyrt order 19:6
  NPLReferenceNumber as text into refno* order 26:8
  NPLClass : npl-class into class* order 17:10
  NPLStandardNumber[@nplStandardNumberCategory='ISSN'] as text says [@nplStandardNumberCategory='ISSN'] into issn order 21:9
  NPLStandardNumber[@nplStandardNumberCategory='ISBN'] as text says [@nplStandardNumberCategory='ISBN'] into isbn order 22:9
  PublicationText as text into imprint/text order 6.0:12
  PublisherName as text into imprint/name order 6.1:12
  PublicationPlace as text into imprint/address/text order 6.0.0:13
  CitedContributionTitleText as text into online-title* order 1:5
  CitedDocumentDate as date into pubdate order 7:1
  Notes as text into notes order 15:11
  VolumeNumber as text into vid order 8:17
  IssueNumber as text into ino order 9:16
  CitedJournalTitleText as text into serial/sertitle order 5.0:14
  SerialALTTitleText as text into serial/alttitle order 5.1:15
  NPLIssueDesignationText as text into serial/issue order 5.3:7
  model (text|(author*,online-title*,hosttitle?,subname*,edition?,(serial|book)?,imprint?,pubdate?,vid?,ino?,history?,series?,hostno?,absno?,location?,notes?,avail*,class*,keyword*,cpyrt?,doi?,issn?,isbn?,datecit?,srchterm*,srchdate?,refno*))
  needs datecit datecit/date
  needs author author/addressbook author/last-name author/name author/orgname
  needs imprint/address imprint/address/country imprint/address/text
  needs serial serial/sertitle
  there PublisherName '' unless imprint/name imprint/text of imprint

state cited-proceedings rows
  AuthorName as text into author/name* order 0.0:3
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname* order 3:4
  Subordinate : subordinate-contact into subname* order 3:4
  AbstractNumber as text into absno order 11:2
  NPLCopyrightText as text into cpyrt order 17:6
  NPLReferenceNumber as text into refno* order 21:8
  NPLClass : npl-class into class* order 15:10
  NPLStandardNumber[@nplStandardNumberCategory='ISSN'] as text says [@nplStandardNumberCategory='ISSN'] into issn order 19:9
  NPLStandardNumber[@nplStandardNumberCategory='ISBN'] as text says [@nplStandardNumberCategory='ISBN'] into isbn* order 20:9
  PublicationText as text into imprint/text order 5.0:12
  PublisherName as text into imprint/name order 5.1:12
  PublicationPlace as text into imprint/address/text order 5.0.0:13
  ConferenceText as text into conference/text order 1.0:14
  ConferenceTitleText as text into conference/conftitle order 1.0:14
  ConferenceNumber as text into conference/confno order 1.2:15
  ConferencePlace as text into conference/confplace order 1.3:16
  ConferenceDate as date into conference/confdate/date order 1.1.0:18
  ConferenceStartDate as date into conference/confdate/sdate order 1.1.0:18
  ConferenceEndDate as date into conference/confdate/edate order 1.1.1:19
  CitedDocumentDate as date into imprint/pubdate* order 5.2:1
  CitedContributionTitleText as text into subtitle order 2:5
  EditorshipDesignationText as text into edition order 4:17
  Notes as text into notes order 10:11
  NPLStandardNumber[@nplStandardNumberCategory='Other'] as text says [@nplStandardNumberCategory='Other'] into pubid order 13:9
  model (text|(author*,(book-title+|conference),(subtitle?,subname*,edition?,imprint?,vid?,ino?,descrip?,series?,notes?,absno?,location*,pubid?,bookno?,class*,keyword*,cpyrt?,doi?,issn?,isbn*,refno*)))
  needs . book-title conference text
  needs author author/addressbook author/last-name author/name author/orgname
  needs imprint/address imprint/address/country imprint/address/text
  needs conference conference/conftitle conference/text
  needs conference/confdate conference/confdate/date conference/confdate/sdate
  needs conference/confdate/sdate conference/confdate/edate
  there PublisherName '' unless imprint/name imprint/text of imprint

state cited-online-proceedings rows
  ElectronicAccess/RetrievalDate as date into datecit/date order 23.0:0.1
  ElectronicAccess/DOI as text into doi order 20:0.2
  ElectronicAccess/OnlineLocationURI as text into avail* order 16:0.4
  ElectronicAccess/OnlineDatabase/DataBaseHostURI as text into location/text order 14.0:0.4.0
  ElectronicAccess/OnlineDatabase/DataBaseName as text into hosttitle order 2:0.4.1
  ElectronicAccess/OnlineDatabase/AccessionNumber as text into hostno order 12:0.4.2
  AuthorName as text into author/name* order 0.0:3
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname* order 3:4
  Subordinate : subordinate-contact into subname* order 3:4
  AbstractNumber as text into absno order 13:2
  NPLCopyrightText as text into cpyrt order 19:6
  NPLReferenceNumber as text into refno* order 26:8
  NPLClass : npl-class into class* order 17:10
  NPLStandardNumber[@nplStandardNumberCategory='ISSN'] as text says [@nplStandardNumberCategory='ISSN'] into issn order 21:9
  NPLStandardNumber[@nplStandardNumberCategory='ISBN'] as text says [@nplStandardNumberCategory='ISBN'] into isbn order 22:9
  PublicationText as text into imprint/text order 6.0:12
  PublisherName as text into imprint/name order 6.1:12
  PublicationPlace as text into imprint/address/text order 6.0.0:13
  ConferenceText as text into book/conference/text order 5.1.0:14
  ConferenceTitleText as text into book/conference/conftitle order 5.1.0:14
  ConferenceNumber as text into book/conference/confno order 5.1.2:15
  ConferencePlace as text into book/conference/confplace order 5.1.3:16
  ConferenceDate as date into book/conference/confdate/date order 5.1.1.0:18
  ConferenceStartDate as date into book/conference/confdate/sdate order 5.1.1.0:18
  ConferenceEndDate as date into book/conference/confdate/edate order 5.1.1.1:19
  CitedContributionTitleText as text into online-title* order 1:5
  CitedDocumentDate as date into pubdate order 7:1
  EditorshipDesignationText as text into edition order 4:17
  Notes as text into notes order 15:11
  model (text|(author*,online-title*,hosttitle?,subname*,edition?,(serial|book)?,imprint?,pubdate?,vid?,ino?,history?,series?,hostno?,absno?,location?,notes?,avail*,class*,keyword*,cpyrt?,doi?,issn?,isbn?,datecit?,srchterm*,srchdate?,refno*))
  needs datecit datecit/date
  needs author author/addressbook author/last-name author/name author/orgname
  needs imprint/address imprint/address/country imprint/address/text
  needs book book/book-title book/conference book/text
  needs book/conference book/conference/conftitle book/conference/text
  needs book/conference/confdate book/conference/confdate/date book/conference/confdate/sdate
  needs book/conference/confdate/sdate book/conference/confdate/edate
  there PublisherName '' unless imprint/name imprint/text of imprint

state othercit text
  use content-6

state npl-text-2 parts
  model (text|(author*,atl?,subname*,(serial|book),absno?,location?,class*,keyword*,cpyrt?,artid?,refno*))
  needs . book serial text

state npl-text-3 parts
  model (text|(author*,(book-title+|conference),(subtitle?,subname*,edition?,imprint?,vid?,ino?,descrip?,series?,notes?,absno?,location*,pubid?,bookno?,class*,keyword*,cpyrt?,doi?,issn?,isbn*,refno*)))
  needs . book-title conference text

state npl-text-4 parts
  model (text|(author*,online-title*,hosttitle?,subname*,edition?,(serial|book)?,imprint?,pubdate?,vid?,ino?,history?,series?,hostno?,absno?,location?,notes?,avail*,class*,keyword*,cpyrt?,doi?,issn?,isbn?,datecit?,srchterm*,srchdate?,refno*))

state passage rows
  PassageRangeStart/PassageLocation as text into .
  there PassageRangeStart/PassageLocation '' unless .

state parent-doc rows
  PatentDocumentIdentification/ApplicationIdentification : id-of-application into document-id order 0:0.0
  PatentDocumentIdentification[not(ApplicationIdentification)]/PatentPublicationIdentification : id-of-publication-2 returns PatentDocumentIdentification/ApplicationIdentification into document-id order 0:0.0
  ParentDocumentStatusCode as text into parent-status order 1:1
  PatentDocumentIdentification/PatentGrantIdentification : id-of-grant-3 into parent-grant-document/document-id order 2.0:0.0
  PCTDocumentParent/ApplicationIdentification : id-of-application into parent-pct-document/document-id order 3.0:2.0
  needs parent-grant-document parent-grant-document/document-id
  needs parent-pct-document parent-pct-document/document-id
  there PatentDocumentIdentification/ApplicationIdentification! country unless document-id

state child-doc rows
  PatentDocumentIdentification/ApplicationIdentification : id-of-application into document-id order 0:0.0
  PatentDocumentIdentification[not(ApplicationIdentification)]/PatentPublicationIdentification : id-of-publication-2 returns PatentDocumentIdentification/ApplicationIdentification into document-id order 0:0.0
  PatentDocumentIdentification[not(ApplicationIdentification)]/PatentGrantIdentification : id-of-grant-2 returns PatentDocumentIdentification/ApplicationIdentification into document-id order 0:0.0
  needs . document-id

state id-of-grant rows
  IPOfficeCode as text into country order 0:0
  PatentNumber as text lost into doc-number order 1:1
  PatentDocumentKindCode as text into kind order 2:3
  GrantDate as date lost into date order 4:4
  PublicationLanguageCode as language into @lang
  needs . country
  needs . doc-number

state id-of-application-2 rows
  IPOfficeCode as text into country order 0:0
  back ApplicationNumber/IPOfficeCode '' of country
  ApplicationNumber/IPOfficeCode as text derived repeats IPOfficeCode
  ApplicationNumber/ApplicationNumberText as text lost into doc-number order 1:1.1
  ApplicationNumber/ST13ApplicationNumber as text lost into doc-number order 1:1.1
  FilingDate as date lost into date order 4:6
  FilingLanguageCode as language lost into @lang
  needs . country
  needs . doc-number

state id-of-grant-2 rows
  IPOfficeCode as text into country order 0:0
  PatentNumber as text lost into doc-number order 1:1
  PatentDocumentKindCode as text lost into kind order 2:3
  GrantDate as date lost into date order 4:4
  PublicationLanguageCode as language lost into @lang
  needs . country
  needs . doc-number

state protection-request rows
  @subsetIndicator as boolean-yes-2 into @subset
  ProtectionCategory as text into kind-of-protection order 0:0
  PatentDocumentIdentification/ApplicationIdentification : id-of-application into document-id order 1:1.0
  needs . kind-of-protection

state modified-item rows
  @sequenceNumber as text into @sequence
  . as text into .

state id-of-grant-3 rows
  IPOfficeCode as text into country order 0:0
  PatentNumber as text into doc-number order 1:1
  PatentDocumentKindCode as text into kind order 2:3
  GrantDate as date into date order 4:4
  PublicationLanguageCode as language into @lang
  needs . country
  needs . doc-number

state li text
  @id as id into @id
  @liNumber as text into @num
  use content-21

state dd text
  use content-22

state dt text
  @id as id into @id
  use content-8

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
  use content-23

state claim-ref text
  @idrefs as ids into @idref
  needs . @idref

state subordinate rows
  @subordinateCategory as subname among Editor|Translator into @subname-type
  Name/PersonName/PersonFullName as text into name order 0:0.0.0
  Name/EntityName : ep-entity-name into name order 0:0.0
  Name/PersonName/PersonStructuredName/NamePrefix as text into prefix order 0:0.0.0.0
  Name/PersonName/PersonStructuredName/FirstName as text into first-name order 2:0.0.0.1
  Name/PersonName/PersonStructuredName/MiddleName as text into middle-name order 3:0.0.0.2
  Name/PersonName/PersonStructuredName/LastName as text into last-name order 1:0.0.0.3
  Name/PersonName/PersonStructuredName/FirstLastName as text into first-last-name order 4:0.0.0.4
  Name/PersonName/PersonStructuredName/SecondLastName as text into second-last-name order 5:0.0.0.5
  Name/PersonName/PersonStructuredName/NameSuffix as text into suffix order 6:0.0.0.6
  Name/OrganizationName/OrganizationStandardName : ep-entity-name into orgname* order 1:0.0.0
  Name/PersonName/PersonStructuredName/PersonOtherName as text into synonym* order 11:0.0.0.7
  model (((name|(prefix?,(last-name|orgname),first-name?,middle-name?,first-last-name?,second-last-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?)|addressbook)
  needs . addressbook last-name name orgname

state subordinate-contact rows
  @subordinateCategory as subname among Editor|Translator into @subname-type
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into addressbook/@lang order 0:
  Name/PersonName/PersonFullName as text into addressbook/name order 0.0:0.0.0
  Name/EntityName : ep-entity-name into addressbook/name order 0.0:0.0
  Name/PersonName/PersonStructuredName/NamePrefix as text into addressbook/prefix order 0.0:0.0.0.0
  Name/PersonName/PersonStructuredName/FirstName as text into addressbook/first-name order 0.2:0.0.0.1
  Name/PersonName/PersonStructuredName/MiddleName as text into addressbook/middle-name order 0.3:0.0.0.2
  Name/PersonName/PersonStructuredName/LastName as text into addressbook/last-name order 0.1:0.0.0.3
  Name/PersonName/PersonStructuredName/FirstLastName as text into addressbook/first-last-name order 0.4:0.0.0.4
  Name/PersonName/PersonStructuredName/SecondLastName as text into addressbook/second-last-name order 0.5:0.0.0.5
  Name/PersonName/PersonStructuredName/NameSuffix as text into addressbook/suffix order 0.6:0.0.0.6
  Name/OrganizationName/OrganizationStandardName : ep-entity-name into addressbook/orgname* order 0.1:0.0.0
  ContactText : ep-entity-name into addressbook/text order 0.0:0
  PostalAddressBag/PostalAddress[PostalAddressText] : address-text into addressbook/address order 0.13:1.0
  PostalAddressBag/PostalAddress[PostalStructuredAddress] : address-lines into addressbook/address order 0.13:1.0
  PhoneNumberBag/PhoneNumber as text into addressbook/phone* order 0.14:5.0
  FaxNumberBag/FaxNumber as text into addressbook/fax* order 0.15:2.0
  EmailAddressBag/EmailAddressText : email into addressbook/email* order 0.16:3.0
  WebAddressBag/WebAddressURI as text into addressbook/url* order 0.17:4.0
  OtherElectronicAddressBag/OtherElectronicAddressText as text into addressbook/ead* order 0.18:6.0
  model (((name|(prefix?,(last-name|orgname),first-name?,middle-name?,first-last-name?,second-last-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?)|addressbook)
  needs . addressbook last-name name orgname
  needs addressbook addressbook/last-name addressbook/name addressbook/orgname addressbook/text
  needs addressbook addressbook/address addressbook/text

state npl-class rows
  . as text into .
  @classificationSystem as text into @class-type

state id-of-publication-2 rows
  IPOfficeCode as text into country order 0:0
  PublicationNumber as text lost into doc-number order 1:1
  PatentDocumentKindCode as text lost into kind order 2:3
  PublicationDate as date lost into date order 4:4
  PublicationLanguageCode as language lost into @lang
  needs . country
  needs . doc-number

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
  use content-24

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
  use content-21

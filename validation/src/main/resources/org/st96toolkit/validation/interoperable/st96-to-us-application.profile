# What a document of the dialect may say so that a conversion leaves no remainder. Made from the mapping tables and
# the grammars of both sides; docs/interoperable.md says what the lines mean.
versions V6_0
root PatentPublication : us-patent-application
part Del
part TransliterationName
data ApplicantKeywordText
data DocumentURI
data ExternalDocumentBag
data Image
data PageImage
data TableImage
form align exact (?:center|char|justify|left|right)
form appType exact (?:Applicant|Applicant_Inventor) said \s*(?:Applicant|Applicant_Inventor)\s*
form applType exact (?:Design|Plant|Utility) said \s*(?:Design|Plant|Utility)\s*
form chemistryFormat exact (?:CDX|MOL) said \s*(?:CDX|MOL)\s*
form citedPhase exact (?:Examination|International examination|International search|International type search|Limitation|National examination|National search|Opposition|Search|Supplementary international search|Supplementary national search) said \s*(?:Examination|International examination|International search|International type search|Limitation|National examination|National search|Opposition|Search|Supplementary international search|Supplementary national search)\s*
form citingParty exact (?:Applicant|Examiner|Opponent|Third party) said \s*(?:Applicant|Examiner|Opponent|Third party)\s*
form claimType exact (?:Dependent|Independent) said \s*(?:Dependent|Independent)\s*
form colour exact (?:Black and white|Colour) said \s*(?:Black and white|Colour)\s*
form country exact (?:\S(?:.*\S)?)? said .*
form date exact (?!0000)\d{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d)))? said \s*\d{4}(?:-\d{2}(?:-\d{2}.*)?)?\s*
form designation exact (?:All|All except US|As indicated|US only) said \s*(?:All|All except US|As indicated|US only)\s*
form filingKind exact (?:National|PCT|Regional) said \s*(?:National|PCT|Regional)\s*
form frame exact (?:all|bottom|none|sides|top|topbot)
form groupAlign exact (?:center|justify|left|right) said \s*(?:center|justify|left|right)\s*
form heading-level exact (?:H1|H2|H3) said \s*(?:H1|H2|H3)\s*
form imageContent exact (?:Character|Chemistry|DNA|Drawing|Flow chart|Maths|Photograph|Program listing|Table|Undefined) said \s*(?:Character|Chemistry|DNA|Drawing|Flow chart|Maths|Photograph|Program listing|Table|Undefined)\s*
form imageFormat exact (?:JPEG|TIFF) said \s*(?:JPEG|TIFF)\s*
form language exact (?:aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|jw|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|sh|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu) said .*
form language-upper exact (?:aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|jw|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|sh|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu) said .*
form listing exact (?:Program|Sequence) said \s*(?:Program|Sequence)\s*
form millimetres exact [+-]?(?:\d+(?:\.\d*)?|\.\d+) said \s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*
form millimetres-unit exact [+-]?(?:\d+(?:\.\d*)?|\.\d+) said \s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*
form oStyle exact (?:Dash|Dots|Double|Left arrow|Left right arrow|Right arrow|Single) said \s*(?:Dash|Dots|Double|Left arrow|Left right arrow|Right arrow|Single)\s*
form orientation exact (?:Landscape|Portrait) said \s*(?:Landscape|Portrait)\s*
form pageFormat exact (?:JPEG|TIFF) said \s*(?:JPEG|TIFF)\s*
form relevanceCategory exact (?:A|Ampersand|D|E|L|O|P|T|X|Y) said \s*(?:A|Ampersand|D|E|L|O|P|T|X|Y)\s*
form repType exact (?:Agent|Attorney|Common representative) said \s*(?:Agent|Attorney|Common representative)\s*
form subname exact (?:Editor|Translator) said \s*(?:Editor|Translator)\s*
form successor exact (?:Administrator|Administratrix|Estate|Executor|Executors|Executrix|Heir|Heiress|Heirs|Legal heirs|Legal representative|Legal representatives) said \s*(?:Administrator|Administratrix|Estate|Executor|Executors|Executrix|Heir|Heiress|Heirs|Legal heirs|Legal representative|Legal representatives)\s*
form tableOrientation exact (?:Landscape|Portrait) said \s*(?:Landscape|Portrait)\s*
form text exact .*
form token exact \s*[^\s/%#]+\s*
form uStyle exact (?:Dash|Dots|Double|Single) said \s*(?:Dash|Dots|Double|Single)\s*
form ulStyle exact (?:Bullet|Dash|None) said \s*(?:Bullet|Dash|None)\s*
form valign exact (?:bottom|middle|top)
form wrapping exact (?:Inline) said \s*(?:Inline)\s*
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
  any ClaimStatement : us-claim-statement into us-claim-statement order 9:3
  any Description : description into description order 3:2
  any Claims : claims into claims order 10:4
  any Abstract : abstract into abstract* order 1:5
  any Drawings : drawings into drawings order 2:6
  any DocumentURI[@pageDocumentFormatCategory='PDF'] : doc-page-file into doc-page* order 0:2
  any PageImage : doc-page into doc-page* order 0:2
  any BibliographicData : us-bibliographic-data-application into us-bibliographic-data-application order 0:1

block content-2
  any Heading : heading into heading* order 1:1
  any P : p into p* order 1:1
  any InventionTitle : invention-title into invention-title order 0:0
  any TechnicalField : technical-field into technical-field* order 1:1
  any BackgroundArt : technical-field into background-art* order 1:1
  any Disclosure : disclosure into disclosure* order 1:1
  any DrawingDescription : technical-field into description-of-drawings* order 1:1
  any BestMode : technical-field into best-mode* order 1:1
  any InventionMode : technical-field into mode-for-invention* order 1:1
  any IndustrialApplicability : technical-field into industrial-applicability* order 1:1
  any SequenceListText : technical-field into sequence-list-text* order 1:1
  any DocumentURI[@pageDocumentFormatCategory='PDF'] : doc-page-file into doc-page* order 0:0
  any PageImage : doc-page into doc-page* order 0:0

block content-3
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any O : o into o*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*

block content-4
  any Claim : claim-2 into claim* order 0:0
  any DocumentURI[@pageDocumentFormatCategory='PDF'] : doc-page-file into doc-page* order 0:0
  any PageImage : doc-page into doc-page* order 0:0

block content-5
  any P : p into p* order 0:0
  any DocumentURI[@pageDocumentFormatCategory='PDF'] : doc-page-file into doc-page* order 0:0
  any PageImage : doc-page into doc-page* order 0:0

block content-6
  any Figure : figure into figure* order 0:0
  any DocumentURI[@pageDocumentFormatCategory='PDF'] : doc-page-file into doc-page* order 0:0
  any PageImage : doc-page into doc-page* order 0:0

block content-7
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any O : o into o*
  any Sup : sup into sup*
  any Sub : sup into sub*

block content-8
  any Math[@id][math][ExternalDocumentBag] : maths-notebook into maths*
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
  any I : i into i*
  any U : u into u*
  any O : o into o*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*

block content-12
  any B : b into b*
  any U : u into u*
  any O : o into o*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*

block content-13
  any B : b into b*
  any I : i into i*
  any O : o into o*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*

block content-14
  any B : b into b*
  any I : i into i*
  any Sup : sup into sup*
  any Sub : sup into sub*
  any SmallCapital : smallcaps into smallcaps*

block content-15
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any O : o into o*
  any Sup2 : smallcaps into sup2*
  any Sub2 : smallcaps into sub2*

block content-16
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any O : o into o*

block content-17
  any LI : li into li* order 0:0

block content-18
  any DT : dt into dt* order 0:0
  any DD : dd into dd* order 0:0

block content-19
  any Math[@id][math][ExternalDocumentBag] : maths-notebook into maths*
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

block content-20
  any Math[@id][math][ExternalDocumentBag] : maths-notebook into maths*
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

block content-21
  any Math[@id][math][ExternalDocumentBag] : maths-notebook into maths*
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

block content-22
  any colspec : colspec into colspec* order 0:0
  any TableHead : thead into thead order 1:2
  any TableBody : tbody into tbody order 2:3

block content-23
  any Row : row into row* order 0:0

block content-24
  any Math[@id][math][ExternalDocumentBag] : maths-notebook into maths*
  any NPLCitation : nplcit into nplcit*
  any B : b into b*
  any I : i into i*
  any U : u into u*
  any O : o into o*
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

state us-patent-application parts
  @id as id into @id
  @languageCode as language-upper among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  IPOfficeCode as country into @country
  @documentFileName as text into @file
  @documentStatusText as text into @status
  @creationDate as date into @date-produced
  @documentPublicationDate as date into @date-publ
  BibliographicData : us-bibliographic-data-application into us-bibliographic-data-application order 0:1
  ExternalDocumentBag/ExternalDocument[DocumentFormatCategory='CDX'] : us-chemistry-cdx says [DocumentFormatCategory='CDX'] into us-chemistry* order 7:8.0
  ExternalDocumentBag/ExternalDocument[DocumentFormatCategory='MOL'] : us-chemistry-mol says [DocumentFormatCategory='MOL'] into us-chemistry* order 7:8.0
  ExternalDocumentBag/ExternalDocument[DocumentFormatCategory='NB'] : us-math says [DocumentFormatCategory='NB'] into us-math* order 8:8.0
  ExternalDocumentBag/ExternalDocument[DocumentFormatCategory='XML'][DocumentContentCategory='Sequence listing'] : sequence-list says [DocumentFormatCategory='XML'][DocumentContentCategory='Sequence listing'] into us-sequence-list-doc/sequence-list order 4.1:8.0
  ExternalDocumentBag/ExternalDocument[DocumentFormatCategory='Text'][DocumentContentCategory='Sequence listing'] : sequence-list says [DocumentFormatCategory='Text'][DocumentContentCategory='Sequence listing'] into us-sequence-list-doc/sequence-list order 4.1:8.0
  enclose Description : description into description order 3:2
  model (doc-page+|(us-bibliographic-data-application,abstract*,drawings?,description,us-sequence-list-doc?,us-megatable-doc?,table-external-doc*,us-chemistry*,us-math*,us-claim-statement?,claims))
  needs us-sequence-list-doc us-sequence-list-doc/sequence-list
  there BibliographicData! '' unless us-bibliographic-data-application doc-page
  there @languageCode language unless @lang
  there IPOfficeCode country unless @country
  there Description '' unless description of abstract
  there Description '' unless description of claims
  there Description '' unless description of drawings
  there Description '' unless description of table-external-doc
  there Description '' unless description of us-bibliographic-data-application
  there Description '' unless description of us-chemistry
  there Description '' unless description of us-claim-statement
  there Description '' unless description of us-math
  there Description '' unless description of us-megatable-doc
  there Description '' unless description of us-sequence-list-doc
  there Description '' unless description doc-page
  there Claims '' unless claims of abstract
  there Claims '' unless claims of description
  there Claims '' unless claims of drawings
  there Claims '' unless claims of table-external-doc
  there Claims '' unless claims of us-bibliographic-data-application
  there Claims '' unless claims of us-chemistry
  there Claims '' unless claims of us-claim-statement
  there Claims '' unless claims of us-math
  there Claims '' unless claims of us-megatable-doc
  there Claims '' unless claims of us-sequence-list-doc
  there Claims '' unless claims doc-page
  back @st96Version 'V6_0'
  back Claims|DocumentURI|PageImage ''
  use content-1

state us-bibliographic-data-application rows
  @id as id into @id
  @officeCode as text among AD|AE|AF|AG|AI|AL|AM|AO|AP|AR|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BX|BY|BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CY|CZ|DE|DJ|DK|DM|DO|DZ|EA|EC|EE|EG|EH|EM|EP|ER|ES|ET|EU|FI|FJ|FK|FO|FR|GA|GB|GC|GD|GE|GG|GH|GI|GL|GM|GN|GQ|GR|GS|GT|GW|GY|HK|HN|HR|HT|HU|IB|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MG|MK|ML|MM|MN|MO|MP|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NE|NG|NI|NL|NO|NP|NR|NZ|OA|OM|PA|PE|PG|PH|PK|PL|PT|PW|PY|QA|QZ|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VN|VU|WO|WS|XN|XU|XV|XX|YE|ZA|ZM|ZW|AN|CS|DL|DD|DT|RH|SU|YD|YU into @country
  PatentPublicationIdentification : publication-reference into publication-reference order 0:0
  PatentGrantIdentification : publication-reference-grant returns PatentPublicationIdentification into publication-reference order 0:2
  ApplicationIdentification : us-application-reference into application-reference order 1:1
  PriorityClaimBag/PriorityClaim : priority-claim into priority-claims/priority-claim* order 6.0:3.0
  PatentClassificationBag/IPCRClassificationBag/IPCRClassification : us-classification-ipcr into classifications-ipcr/classification-ipcr* order 7.0:6.0.0
  PatentClassificationBag/CPCClassificationBag : classifications-cpc into classifications-cpc order 8:6.0
  PatentClassificationBag/LocarnoClassificationBag : classification-locarno into classification-locarno order 9:6.0
  PatentClassificationBag/NationalClassification : classification-national into classification-national order 10:6.0
  InventionTitleBag/InventionTitle : invention-title into invention-title order 11:7.0
  PlantName : us-botanic into us-botanic order 12:8
  ReferenceCitationBag/ReferenceCitation : citation into us-references-cited/us-citation* order 13.0:9.0
  ReferenceCitationBag/ReferenceCitationFreeFormat as text into us-references-cited/text order 13.0:9.0
  RelatedDocumentBag : us-related-documents into us-related-documents order 14:13
  PartyBag/ApplicantBag/Applicant : us-applicant into us-parties/us-applicants/us-applicant* order 15.0.0:18.0.0
  PartyBag/InventorBag/Inventor : us-inventor into us-parties/inventors/inventor* order 15.1.0:18.0.0
  PartyBag/InventorBag/DeceasedInventor : deceased-inventor into us-parties/inventors/deceased-inventor* order 15.1.0:18.0.0
  PartyBag/RegisteredPractitionerBag/RegisteredPractitioner : us-agent into us-parties/agents/agent* order 15.2.0:18.0.0
  PartyBag/AssigneeBag/Assignee[not(Contact)][not(PublicationContact/CountryCode)][not(PublicationContact/CityName)] : assignee-name into assignees/assignee* order 16.0:18.0.0
  PartyBag/AssigneeBag/Assignee[not(Contact)] : us-assignee-published into assignees/assignee* order 16.0:18.0.0
  PartyBag/AssigneeBag/Assignee : assignee-contact into assignees/assignee* order 16.0:18.0.0
  InternationalFilingData/ApplicationIdentification[IPOfficeCode='WO'] : number-of-application says [IPOfficeCode='WO'] into pct-or-regional-filing-data/document-id order 18.0:19.0
  InternationalFilingData/ApplicationIdentification[IPOfficeCode='IB'] : number-of-application says [IPOfficeCode='IB'] into pct-or-regional-filing-data/document-id order 18.0:19.0
  RegionalFilingData/ApplicationIdentification : id-of-application into pct-or-regional-filing-data/document-id order 18.0:20.0
  InternationalFilingData/ApplicationIdentification : id-of-application returns RegionalFilingData/ApplicationIdentification into pct-or-regional-filing-data/document-id order 18.0:19.0
  InternationalFilingData/NationalStageFilingDate as date into pct-or-regional-filing-data/us-371c12-date/date order 18.1.0:19.1
  InternationalFilingData/NationalStageFilingDate as date into pct-or-regional-filing-data/us-371c124-date/date order 18.1.0:19.1
  RegionalFilingData/NationalStageFilingDate as date returns InternationalFilingData/NationalStageFilingDate into pct-or-regional-filing-data/us-371c12-date/date order 18.1.0:20.1
  RegionalFilingData/NationalStageFilingDate as date returns InternationalFilingData/NationalStageFilingDate into pct-or-regional-filing-data/us-371c124-date/date order 18.1.0:20.1
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='WO'] : number-of-publication says [IPOfficeCode='WO'] into pct-or-regional-publishing-data/document-id order 19.0:21.0.0
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification[IPOfficeCode='IB'] : number-of-publication says [IPOfficeCode='IB'] into pct-or-regional-publishing-data/document-id order 19.0:21.0.0
  RegionalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification : id-of-publication into pct-or-regional-publishing-data/document-id order 19.0:22.0.0
  InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification : id-of-publication returns RegionalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification into pct-or-regional-publishing-data/document-id order 19.0:21.0.0
  InternationalPublishingData/GazetteReference : gazette-reference into pct-or-regional-publishing-data/gazette-reference order 19.1:21.1
  RegionalPublishingData/GazetteReference : gazette-reference returns InternationalPublishingData/GazetteReference into pct-or-regional-publishing-data/gazette-reference order 19.1:22.1
  BioDeposit : bio-deposit into bio-deposit order 17:24
  needs priority-claims priority-claims/priority-claim
  needs classifications-ipcr classifications-ipcr/classification-ipcr
  needs us-references-cited us-references-cited/text us-references-cited/us-citation
  needs us-parties/agents us-parties/agents/agent us-parties/agents/customer-number
  needs assignees assignees/assignee
  needs pct-or-regional-filing-data pct-or-regional-filing-data/document-id
  needs pct-or-regional-filing-data pct-or-regional-filing-data/us-371c12-date pct-or-regional-filing-data/us-371c124-date
  needs pct-or-regional-filing-data/us-371c12-date pct-or-regional-filing-data/us-371c12-date/date
  needs pct-or-regional-filing-data/us-371c124-date pct-or-regional-filing-data/us-371c124-date/date
  needs pct-or-regional-publishing-data pct-or-regional-publishing-data/document-id
  there PatentPublicationIdentification! country unless publication-reference
  there ApplicationIdentification! 'utility' unless application-reference
  there InventionTitleBag/InventionTitle! '' unless invention-title
  there PartyBag/ApplicantBag/Applicant '' unless us-parties/us-applicants/us-applicant
  there PartyBag/InventorBag/Inventor '' unless us-parties/inventors/inventor us-parties/inventors/deceased-inventor
  back @st96Version 'V6_0'
  back ApplicationIdentification/IPOfficeCode country
  back ApplicationIdentification/ApplicationNumber/ApplicationNumberText ''
  back PartyBag ''

state us-chemistry-cdx rows
  FileName as text into @cdx-file
  needs . @idref
  needs . @cdx-file
  needs . @mol-file

state us-chemistry-mol rows
  FileName as text into @mol-file
  needs . @idref
  needs . @cdx-file
  needs . @mol-file

state us-math rows
  FileName as text into @nb-file
  needs . @idrefs
  needs . @nb-file

state sequence-list rows
  @id as id into @id
  FileName as text into @file
  needs . @file

state description parts
  @languageCode as language-upper among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  @id as id into @id
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh respelled into @lang
  carrier P : p into p* order 1:1
  model (doc-page+|(invention-title?,(technical-field|background-art|disclosure|description-of-drawings|best-mode|mode-for-invention|industrial-applicability|sequence-list-text|(heading*,p+)+)+))
  there P '' unless p of heading
  there P '' unless p background-art best-mode description-of-drawings disclosure doc-page industrial-applicability mode-for-invention sequence-list-text technical-field
  back P|BackgroundArt|BestMode|CitationBag|DepositedBiologicalMaterialReference|Disclosure|DocumentURI|DrawingDescription|EmbodimentDescription|Heading|IndustrialApplicability|InventionMode|InventionSummary|PageImage|ReferenceSignBag|SequenceListText|TechnicalField ''
  use content-2

state us-claim-statement text
  use content-3

state claims parts
  @languageCode as language-upper among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  @id as id into @id
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh respelled into @lang
  carrier P : claim into claim* order 0:0
  model (doc-page+|claim+)
  there Claim '' unless claim doc-page
  back P|Claim|DocumentURI|PageImage ''
  use content-4

state abstract parts
  @languageCode as language-upper among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  @id as id into @id
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh respelled into @lang
  carrier P : p into p* order 0:0
  model (doc-page+|(abst-problem,abst-solution)|p+)
  carries abst-problem doc-page p
  use content-5

state drawings parts
  @id as id into @id
  model (doc-page+|figure+)
  needs . doc-page figure
  use content-6

state doc-page-file rows
  @id as id into @id
  @documentFileName as text into @file
  . as text returns @documentFileName into @file
  @firstPageNumber as text into @ppf
  @lastPageNumber as text into @ppl
  needs . @file

state doc-page rows
  HeightMeasure[@measureUnitCode='Mm'] as millimetres-unit says [@measureUnitCode='Mm'] into @he
  WidthMeasure[@measureUnitCode='Mm'] as millimetres-unit says [@measureUnitCode='Mm'] into @wi
  @id as id into @id
  @firstPageNumber as text into @ppf
  @lastPageNumber as text into @ppl
  @orientationCategory as orientation among Portrait|Landscape into @orientation
  ImageFormatCategory as pageFormat into @type
  FileName as text into @file
  HeightMeasure[@measureUnitCode='Mm'] as millimetres respelled says [@measureUnitCode='Mm'] into @he
  WidthMeasure[@measureUnitCode='Mm'] as millimetres respelled says [@measureUnitCode='Mm'] into @wi
  Alt as text into @alt
  ColourModeCategory as colour into @color
  needs . @type
  needs . @file

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

state us-application-reference rows
  @id as id into @id
  InventionSubjectMatterCategory as applType into @appl-type
  IPOfficeCode as text into document-id/country order 0.0:0
  back ApplicationNumber/IPOfficeCode '' of document-id/country
  ApplicationNumber/IPOfficeCode as text derived repeats IPOfficeCode
  ApplicationNumber/ApplicationNumberText as text into document-id/doc-number order 0.1:1.1
  ApplicationNumber/ST13ApplicationNumber as text returns ApplicationNumber/ApplicationNumberText into document-id/doc-number order 0.1:1.1
  FilingDate as date into document-id/date order 0.4:6
  FilingLanguageCode as language into document-id/@lang order 0:3
  there InventionSubjectMatterCategory 'utility' unless @appl-type
  there IPOfficeCode country unless document-id/country
  there ApplicationNumber/ApplicationNumberText '' unless document-id/doc-number

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
  model (country,doc-number?,date,office-of-filing?,(priority-doc-requested|priority-doc-attached)?)
  needs . country
  needs . date
  there @sequenceNumber index unless @sequence
  there ApplicationFilingCategory 'national' unless @kind

state us-classification-ipcr rows
  @id as id into @id
  @sequenceNumber as text into @sequence
  ClassificationVersionDate as date into ipc-version-indicator/date order 0.0:0
  PatentClassificationLevelCode as text into classification-level order 1:1
  Section as text into section order 2:8
  Class as text into class order 3:9
  Subclass as text into subclass order 4:10
  MainGroup as text into main-group order 5:11
  Subgroup as text into subgroup order 6:12
  SymbolPositionCode as text into symbol-position order 7:2
  IPCClassificationValueCode as text into classification-value order 8:3
  ActionDate as date into action-date/date order 9.0:4
  GeneratingOfficeCode as text into generating-office/country order 10.0:7
  IPCClassificationStatusCode as text into classification-status order 11:5
  PatentClassificationDataSourceCode as text into classification-data-source order 12:6
  needs action-date action-date/date
  needs generating-office generating-office/country

state classifications-cpc rows
  @id as id into @id
  MainCPC : cpc-group into main-cpc order 0:0
  FurtherCPC : cpc-group-2 into further-cpc order 1:1
  needs . main-cpc

state classification-locarno rows
  @id as id into @id
  LocarnoClassificationEdition as text into edition order 0:0
  LocarnoClassification[SymbolPositionCode='F'] : locarno-class says [SymbolPositionCode='F'] into main-classification order 1:2
  LocarnoClassification[SymbolPositionCode='L'] : locarno-class-2 says [SymbolPositionCode='L'] into further-classification* order 2:2
  LocarnoClassification : locarno-class says [SymbolPositionCode='F'] into main-classification order 1:2
  LocarnoClassificationText as text into text order 3:2
  needs . edition
  there LocarnoClassification! '' unless main-classification

state classification-national rows
  @id as id into @id
  IPOfficeCode as text into country order 0:0
  Edition as text into edition order 1:1
  MainNationalClassification : national-symbol into main-classification order 2:2
  FurtherNationalClassification : national-symbol-2 into further-classification* order 3:3
  needs . country
  needs . main-classification

state invention-title text
  @languageCode as language-upper among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  @id as id into @id
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh respelled into @lang
  use content-7

state us-botanic rows
  BotanicalName as text into latin-name order 0:0
  PlantCommonName as text into variety order 1:0
  there BotanicalName '' unless latin-name
  there PlantCommonName '' unless variety

state citation rows
  @citedPhaseCategory as citedPhase into @srep-phase
  PatentCitation[CitedPatentDocumentIdentification] : patcit into patcit order 0:0
  PatentCitation[PatentCitationText] : patcit-text into patcit order 0:0
  PatentCitation : patcit into patcit order 0:0
  NPLCitation : nplcit into nplcit order 0:0
  DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber as text into rel-claims* order 4:1.0.1.0
  CitedPassageBag/CitedPassage : cited-passage into rel-passage* order 2:1.0
  PatentClassificationBag/IPCClassification : classification-ipc into classification-ipc order 5:3.0
  PatentClassificationBag/IPCRClassificationBag/IPCRClassification : classification-ipcr into classifications-ipcr/classification-ipcr* order 6.0:3.0.0
  PatentClassificationBag/NationalClassification : classification-national into classification-national order 8:3.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='X'] as is into category* order 3:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='Y'] as is into category* order 3:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='A'] as is into category* order 3:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='E'] as is into category* order 3:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='L'] as is into category* order 3:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='O'] as is into category* order 3:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='P'] as is into category* order 3:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='T'] as is into category* order 3:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='D'] as is into category* order 3:1.0.0
  DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode[.='Ampersand'] as is into category* order 3:1.0.0
  @citingPartyCategory as citingParty into category* order 3:
  model ((patcit|nplcit),corresponding-docs*,rel-passage*,category*,rel-claims*,classification-ipc?,classifications-ipcr?,classification-cpc-text?,classification-national?)
  needs . nplcit patcit
  needs classifications-ipcr classifications-ipcr/classification-ipcr

state us-related-documents rows
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
  DivisionalReissue : us-relation into us-divisional-reissue* order 0:0
  ReexaminationReissueMerger : relation into us-reexamination-reissue-merger* order 0:0
  ProvisionalApplication : us-provisional-application into us-provisional-application* order 0:0
  needs . addition continuation continuation-in-part continuing-reissue correction division reexamination reissue related-publication substitution us-divisional-reissue us-provisional-application us-reexamination-reissue-merger utility-model-basis

state us-applicant rows
  @sequenceNumber as text into @sequence
  ApplicantCategory as appType into @app-type
  DesignationCategory as designation into @designation
  PublicationContact : us-publication-contact into addressbook* order 0:1
  Contact : party-contact turns PublicationContact us-publication-contact phone|fax|email|url|ead|text|address/address-1|address/address-2|address/address-3|address/pobox|address/room|address/address-floor|address/building|address/street|address/text into addressbook* order 0:1
  ResidenceCountryCode as text into residence/country order 1.0:5
  SuccessorRights : us-rights into us-rights* order 2:6
  needs . addressbook
  there @sequenceNumber index unless @sequence
  there ApplicantCategory 'applicant' unless @app-type
  there DesignationCategory 'us-only' unless @designation

state us-inventor rows
  @sequenceNumber as text into @sequence
  PublicationContact : us-publication-contact into addressbook* order 0:1
  Contact : party-contact turns PublicationContact us-publication-contact phone|fax|email|url|ead|text|address/address-1|address/address-2|address/address-3|address/pobox|address/room|address/address-floor|address/building|address/street|address/text into addressbook* order 0:1
  StateDesignation[not(RegionalDesignation)] : designated-states into designated-states order 1:3
  needs . addressbook
  there @sequenceNumber index unless @sequence

state deceased-inventor rows
  @sequenceNumber as text into @sequence
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  PublicationContact/Name/PersonName/PersonFullName as text into name order 0:1.0.0.0
  PublicationContact/Name/EntityName : entity-name into name order 0:1.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix as text into prefix order 0:1.0.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/FirstName as text into first-name order 2:1.0.0.0.1
  PublicationContact/Name/PersonName/PersonStructuredName/MiddleName as text into middle-name order 3:1.0.0.0.2
  PublicationContact/Name/PersonName/PersonStructuredName/LastName as text into last-name order 1:1.0.0.0.3
  PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix as text into suffix order 4:1.0.0.0.6
  PublicationContact/Name/OrganizationName/OrganizationStandardName : entity-name into orgname* order 1:1.0.0.0
  Contact/Name/PersonName/PersonFullName as text returns PublicationContact/Name/PersonName/PersonFullName into name order 0:1.0.0.0
  Contact/Name/EntityName : entity-name returns PublicationContact/Name/EntityName into name order 0:1.0.0
  Contact/Name/PersonName/PersonStructuredName/NamePrefix as text returns PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix into prefix order 0:1.0.0.0.0
  Contact/Name/PersonName/PersonStructuredName/FirstName as text returns PublicationContact/Name/PersonName/PersonStructuredName/FirstName into first-name order 2:1.0.0.0.1
  Contact/Name/PersonName/PersonStructuredName/MiddleName as text returns PublicationContact/Name/PersonName/PersonStructuredName/MiddleName into middle-name order 3:1.0.0.0.2
  Contact/Name/PersonName/PersonStructuredName/LastName as text returns PublicationContact/Name/PersonName/PersonStructuredName/LastName into last-name order 1:1.0.0.0.3
  Contact/Name/PersonName/PersonStructuredName/NameSuffix as text returns PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix into suffix order 4:1.0.0.0.6
  Contact/Name/OrganizationName/OrganizationStandardName : entity-name returns PublicationContact/Name/OrganizationName/OrganizationStandardName into orgname* order 1:1.0.0.0
  model ((name|(prefix?,(last-name|orgname),first-name?,middle-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?)
  needs . last-name name orgname
  there PublicationContact/Name/EntityName! '' unless name last-name orgname

state us-agent rows
  @sequenceNumber as text into @sequence
  RegisteredPractitionerCategory as repType into @rep-type
  PublicationContact : us-publication-contact into addressbook* order 0:2
  Contact : party-contact turns PublicationContact us-publication-contact phone|fax|email|url|ead|text|address/address-1|address/address-2|address/address-3|address/pobox|address/room|address/address-floor|address/building|address/street|address/text into addressbook* order 0:2
  needs . addressbook
  there @sequenceNumber index unless @sequence
  there RegisteredPractitionerCategory 'agent' unless @rep-type

state assignee-name rows
  PublicationContact/Name/PersonName/PersonFullName as text into name order 0:1.0.0.0
  PublicationContact/Name/EntityName : entity-name into name order 0:1.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix as text into prefix order 0:1.0.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/FirstName as text into first-name order 2:1.0.0.0.1
  PublicationContact/Name/PersonName/PersonStructuredName/MiddleName as text into middle-name order 3:1.0.0.0.2
  PublicationContact/Name/PersonName/PersonStructuredName/LastName as text into last-name order 1:1.0.0.0.3
  PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix as text into suffix order 4:1.0.0.0.6
  PublicationContact/Name/OrganizationName/OrganizationStandardName : entity-name into orgname* order 1:1.0.0.0
  EntityCategory as text into role order 6:2
  model (((name|(prefix?,(last-name|orgname),first-name?,middle-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?)|addressbook)
  needs . addressbook last-name name orgname

state us-assignee-published rows
  PublicationContact/@languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into addressbook/@lang order 0:1
  PublicationContact/Name/PersonName/PersonFullName as text into addressbook/name order 0.0:1.0.0.0
  PublicationContact/Name/EntityName : entity-name into addressbook/name order 0.0:1.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix as text into addressbook/prefix order 0.0:1.0.0.0.0
  PublicationContact/Name/PersonName/PersonStructuredName/FirstName as text into addressbook/first-name order 0.2:1.0.0.0.1
  PublicationContact/Name/PersonName/PersonStructuredName/MiddleName as text into addressbook/middle-name order 0.3:1.0.0.0.2
  PublicationContact/Name/PersonName/PersonStructuredName/LastName as text into addressbook/last-name order 0.1:1.0.0.0.3
  PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix as text into addressbook/suffix order 0.4:1.0.0.0.6
  PublicationContact/Name/OrganizationName/OrganizationStandardName : entity-name into addressbook/orgname* order 0.1:1.0.0.0
  PublicationContact/CityName as text into addressbook/address/city order 0.11.9:1.1
  PublicationContact/GeographicRegionName[@geographicRegionCategory='State'] as text says [@geographicRegionCategory='State'] into addressbook/address/state order 0.11.11:1.2
  PublicationContact/GeographicRegionName[@geographicRegionCategory='County'] as text says [@geographicRegionCategory='County'] into addressbook/address/county order 0.11.10:1.2
  PublicationContact/GeographicRegionName as text says [@geographicRegionCategory='State'] into addressbook/address/state order 0.11.11:1.2
  PublicationContact/PostalCode as text into addressbook/address/postcode order 0.11.12:1.4
  PublicationContact/CountryCode as text into addressbook/address/country order 0.11.13:1.3
  EntityCategory as text into addressbook/role order 0.6:2
  model (((name|(prefix?,(last-name|orgname),first-name?,middle-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?)|addressbook)
  needs . addressbook last-name name orgname
  needs addressbook addressbook/last-name addressbook/name addressbook/orgname addressbook/text
  needs addressbook/address addressbook/address/country addressbook/address/text

state assignee-contact rows
  Contact/@languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into addressbook/@lang order 0:1
  Contact/Name/PersonName/PersonFullName as text into addressbook/name order 0.0:1.0.0.0
  Contact/Name/EntityName : entity-name into addressbook/name order 0.0:1.0.0
  Contact/Name/PersonName/PersonStructuredName/NamePrefix as text into addressbook/prefix order 0.0:1.0.0.0.0
  Contact/Name/PersonName/PersonStructuredName/FirstName as text into addressbook/first-name order 0.2:1.0.0.0.1
  Contact/Name/PersonName/PersonStructuredName/MiddleName as text into addressbook/middle-name order 0.3:1.0.0.0.2
  Contact/Name/PersonName/PersonStructuredName/LastName as text into addressbook/last-name order 0.1:1.0.0.0.3
  Contact/Name/PersonName/PersonStructuredName/NameSuffix as text into addressbook/suffix order 0.4:1.0.0.0.6
  Contact/Name/OrganizationName/OrganizationStandardName : entity-name into addressbook/orgname* order 0.1:1.0.0.0
  Contact/ContactText : entity-name into addressbook/text order 0.0:1.0
  Contact/PostalAddressBag/PostalAddress[PostalAddressText] : address-text into addressbook/address order 0.11:1.1.0
  Contact/PostalAddressBag/PostalAddress[PostalStructuredAddress] : address-lines into addressbook/address order 0.11:1.1.0
  Contact/PhoneNumberBag/PhoneNumber as text into addressbook/phone* order 0.12:1.5.0
  Contact/FaxNumberBag/FaxNumber as text into addressbook/fax* order 0.13:1.2.0
  Contact/EmailAddressBag/EmailAddressText : email into addressbook/email* order 0.14:1.3.0
  Contact/WebAddressBag/WebAddressURI as text into addressbook/url* order 0.15:1.4.0
  Contact/OtherElectronicAddressBag/OtherElectronicAddressText as text into addressbook/ead* order 0.16:1.6.0
  EntityCategory as text into addressbook/role order 0.6:2
  model (((name|(prefix?,(last-name|orgname),first-name?,middle-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?)|addressbook)
  needs . addressbook last-name name orgname
  needs addressbook addressbook/last-name addressbook/name addressbook/orgname addressbook/text

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

state p text
  @id as id into @id
  @pNumber as text into @num
  there @pNumber index unless @num
  use content-8

state heading text
  @id as id into @id
  @headingLevelCode as heading-level among H1|H2|H3|H4|H5|H6|H7|H8|H9|H10|H11|H12|H13|H14|H15 into @level
  use content-3

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

state b text
  use content-11

state i text
  use content-12

state u text
  @uStyle as uStyle among Single|Double|Dash|Dots into @style
  use content-13

state o text
  @oStyle as oStyle into @ostyle
  use content-14

state sup text
  use content-15

state smallcaps text
  use content-16

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

state cpc-group rows
  @id as id into @id
  CPCClassification : classification-cpc into classification-cpc order 0:0
  needs . classification-cpc

state cpc-group-2 rows
  @id as id into @id
  CPCClassification : classification-cpc into classification-cpc* order 0:0
  CPCCombinationSet : combination-set into combination-set* order 1:0

state locarno-class rows
  LocarnoClass as text into .
  there LocarnoClass '' unless .

state locarno-class-2 rows
  @id as id into @id
  LocarnoClass as text into .
  there LocarnoClass '' unless .

state national-symbol rows
  PatentClassificationText as text into .
  there PatentClassificationText '' unless .

state national-symbol-2 rows
  @id as id into @id
  PatentClassificationText as text into .
  there PatentClassificationText '' unless .

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
  PatentCitationText : entity-name into text order 0:0
  model (text|(document-id,rel-passage*))
  needs . document-id text

state nplcit parts
  NPLCitationText : othercit into othercit order 0:0
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
  NPLCitationText : entity-name into text order 0:0
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
  model (text|article|book|online|othercit)
  carries article book online othercit text

state cited-passage rows
  PassageRangeBag/PassageRangeText as text into text order 0:0.0
  PassageRangeBag/PassageRange : passage into passage* order 0:0.0
  PassageRelevanceBag/PassageRelevance/CitationCategoryCode as relevanceCategory into category* order 0:1.0.0
  PassageRelevanceBag/PassageRelevance/RelatedClaimBag/ClaimNumber as text into rel-claims* order 0:1.0.1.0
  model (text|(passage+,category*,rel-claims*)+)
  needs . passage text

state classification-ipc rows
  @id as id into @id
  Edition as text into edition order 0:0
  MainClassification as text into main-classification order 1:1
  FurtherClassification as text into further-classification* order 2:2
  needs . edition
  needs . main-classification

state classification-ipcr rows
  @id as id into @id
  @sequenceNumber as text into @sequence
  ClassificationVersionDate as date into ipc-version-indicator/date order 0.0:0
  PatentClassificationLevelCode as text into classification-level order 1:1
  Section as text into section order 2:8
  Class as text into class order 3:9
  Subclass as text into subclass order 4:10
  MainGroup as text into main-group order 5:11
  Subgroup as text into subgroup order 6:12
  SymbolPositionCode as text into symbol-position order 7:2
  IPCClassificationValueCode as text into classification-value order 8:3
  ActionDate as date into action-date/date order 9.0:4
  GeneratingOfficeCode as text into generating-office/country order 10.0:7
  IPCClassificationStatusCode as text into classification-status order 11:5
  PatentClassificationDataSourceCode as text into classification-data-source order 12:6
  needs . ipc-version-indicator
  needs . section
  needs . class
  needs . subclass
  needs ipc-version-indicator ipc-version-indicator/date
  needs action-date action-date/date
  needs generating-office generating-office/country

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

state us-relation rows
  ParentDocument : parent-doc into us-relation/parent-doc order 0.0:0
  ChildDocument : child-doc into us-relation/child-doc* order 0.1:1
  needs . us-relation
  needs us-relation us-relation/parent-doc
  needs us-relation us-relation/child-doc

state us-provisional-application rows
  PatentDocumentIdentification/ApplicationIdentification : id-of-application into document-id order 0:0.0
  ProvisionalApplicationStatusCode as text into us-provisional-application-status order 1:1
  needs . document-id

state us-publication-contact rows
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  Name/PersonName/PersonFullName as text into name order 0:0.0.0
  Name/EntityName : entity-name into name order 0:0.0
  Name/PersonName/PersonStructuredName/NamePrefix as text into prefix order 0:0.0.0.0
  Name/PersonName/PersonStructuredName/FirstName as text into first-name order 2:0.0.0.1
  Name/PersonName/PersonStructuredName/MiddleName as text into middle-name order 3:0.0.0.2
  Name/PersonName/PersonStructuredName/LastName as text into last-name order 1:0.0.0.3
  Name/PersonName/PersonStructuredName/NameSuffix as text into suffix order 4:0.0.0.6
  Name/OrganizationName/OrganizationStandardName : entity-name into orgname* order 1:0.0.0
  CityName as text into address/city order 11.9:1
  GeographicRegionName[@geographicRegionCategory='State'] as text says [@geographicRegionCategory='State'] into address/state order 11.11:2
  GeographicRegionName[@geographicRegionCategory='County'] as text says [@geographicRegionCategory='County'] into address/county order 11.10:2
  GeographicRegionName as text says [@geographicRegionCategory='State'] into address/state order 11.11:2
  PostalCode as text into address/postcode order 11.12:4
  CountryCode as text into address/country order 11.13:3
  model (((name|(prefix?,(last-name|orgname),first-name?,middle-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?,address?,phone*,fax*,email*,url*,ead*,dtext?)|text)
  needs . last-name name orgname text
  there Name/EntityName! '' unless name last-name orgname text

state party-contact rows
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into @lang
  Name/PersonName/PersonFullName as text into name order 0:0.0.0
  Name/EntityName : entity-name into name order 0:0.0
  Name/PersonName/PersonStructuredName/NamePrefix as text into prefix order 0:0.0.0.0
  Name/PersonName/PersonStructuredName/FirstName as text into first-name order 2:0.0.0.1
  Name/PersonName/PersonStructuredName/MiddleName as text into middle-name order 3:0.0.0.2
  Name/PersonName/PersonStructuredName/LastName as text into last-name order 1:0.0.0.3
  Name/PersonName/PersonStructuredName/NameSuffix as text into suffix order 4:0.0.0.6
  Name/OrganizationName/OrganizationStandardName : entity-name into orgname* order 1:0.0.0
  ContactText : entity-name into text order 0:0
  PostalAddressBag/PostalAddress[PostalAddressText] : address-text into address order 11:1.0
  PostalAddressBag/PostalAddress[PostalStructuredAddress] : address-lines into address order 11:1.0
  PhoneNumberBag/PhoneNumber as text into phone* order 12:5.0
  FaxNumberBag/FaxNumber as text into fax* order 13:2.0
  EmailAddressBag/EmailAddressText : email into email* order 14:3.0
  WebAddressBag/WebAddressURI as text into url* order 15:4.0
  OtherElectronicAddressBag/OtherElectronicAddressText as text into ead* order 16:6.0
  model (((name|(prefix?,(last-name|orgname),first-name?,middle-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?,address?,phone*,fax*,email*,url*,ead*,dtext?)|text)
  needs . last-name name orgname text
  there Name/EntityName! '' unless name last-name orgname text
  there PostalAddressBag/PostalAddress! '' unless address address/text of address

state us-rights rows
  @applicantSequenceNumberReference as text into @to-dead-inventor
  SuccessorCategory as successor into @kind
  SuccessorRightsText as text into .
  needs . @kind
  there SuccessorRightsText '' unless .
  there @applicantSequenceNumberReference '' unless @to-dead-inventor

state designated-states rows
  NationalDesignation/DesignatedCountryCode as text into country* order 0:1.0

state entity-name text

state address-text rows
  PostalAddressText as text into text order 0:0
  model ((address-1?,address-2?,address-3?,mailcode?,pobox?,room?,address-floor?,building?,street?,city?,county?,state?,postcode?,country)|text)
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
  model ((address-1?,address-2?,address-3?,mailcode?,pobox?,room?,address-floor?,building?,street?,city?,county?,state?,postcode?,country)|text)
  needs . country text
  back PostalStructuredAddress/AddressLineText/@sequenceNumber|PostalAddressText '1'

state email rows
  . as text into .

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

state maths-notebook rows
  @id as id into @id
  @mathNumber as text into @num
  math : math into math order 0:0
  model (img|(math,img?))
  needs . img math
  there @mathNumber index unless @num

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
  use content-17

state ol parts
  @id as id into @id
  @olStyle as text into @ol-style
  carrier LI : li into li* order 0:0
  model (li+)
  carries li
  use content-17

state dl parts
  @id as id into @id
  carrier DD : dd into dd* order 0:0
  model (dt,dd)+
  needs . dt
  carries dd
  use content-18

state figref text
  @idrefs as ids into @idref
  @referencedFigureNumber as text into @num
  use content-3

state crossref text
  @idrefs as idref into @idref
  needs . @idref
  back @crossReferenceCategory 'Unknown'
  use content-3

state img rows
  HeightMeasure[@measureUnitCode='Mm'] as millimetres-unit says [@measureUnitCode='Mm'] into @he
  WidthMeasure[@measureUnitCode='Mm'] as millimetres-unit says [@measureUnitCode='Mm'] into @wi
  @id as id into @id
  @imageContentCategory as imageContent into @img-content
  @orientationCategory as orientation among Portrait|Landscape into @orientation
  @imageWrappingStyleCategory as wrapping into @inline
  ImageFormatCategory as imageFormat into @img-format
  FileName as text into @file
  HeightMeasure[@measureUnitCode='Mm'] as millimetres respelled says [@measureUnitCode='Mm'] into @he
  WidthMeasure[@measureUnitCode='Mm'] as millimetres respelled says [@measureUnitCode='Mm'] into @wi
  Alt as text into @alt
  needs . @file
  needs . @img-format

state maths rows
  @id as id into @id
  @mathNumber as text into @num
  math : math into math order 0:0
  Image : img into img order 0:0
  model (img|(math,img?))
  needs . img math
  there @mathNumber index unless @num

state chemistry rows
  @id as id into @id
  @chemicalFormulaeNumber as text into @num
  Image : img into img order 0:0
  model (img|(chem,img?))
  needs . chem img
  there @chemicalFormulaeNumber index unless @num

state chemistry-file rows
  @id as id into @id
  @chemicalFormulaeNumber as text into @num
  ExternalDocumentBag/ExternalDocument/@id as id into chem/@id order 0:0.0
  ExternalDocumentBag/ExternalDocument/FileName as text into chem/@file order 0:0.0.0
  ExternalDocumentBag/ExternalDocument/DocumentFormatCategory as chemistryFormat into chem/@chem-type order 0:0.0.1
  model (img|(chem,img?))
  needs . chem img
  needs chem chem/@file
  there @chemicalFormulaeNumber index unless @num

state tables rows
  IPOASISTable/@id as id into @id
  IPOASISTable/@tableNumber as text into @num
  IPOASISTable/@frame as frame among top|bottom|topbot|all|sides|none into table/@frame order 0:0
  IPOASISTable/@colsep as token into table/@colsep order 0:0
  IPOASISTable/@rowsep as token into table/@rowsep order 0:0
  IPOASISTable/@pageWide as token into table/@pgwide order 0:0
  IPOASISTable/@orientationCategory as tableOrientation among Portrait|Landscape into table/@orient order 0:0
  IPOASISTable/@tableStyle as token into table/@tabstyle order 0:0
  IPOASISTable/TableTitle : us-claim-statement into table/title order 0.0:0.0
  IPOASISTable/TableGroup : tgroup into table/tgroup* order 0.1:0.1
  model (img|table)
  needs . img table
  needs table table/tgroup
  there IPOASISTable/@tableNumber index unless @num
  back IPOASISTable/@tableNumber|TableImage index

state tables-image rows
  TableImage/HeightMeasure[@measureUnitCode='Mm'] as millimetres-unit says [@measureUnitCode='Mm'] into img/@he order 0:0.2
  TableImage/WidthMeasure[@measureUnitCode='Mm'] as millimetres-unit says [@measureUnitCode='Mm'] into img/@wi order 0:0.3
  TableImage/@id as id into @id
  TableImage/@tableNumber as text into @num
  TableImage/@imageContentCategory as imageContent into img/@img-content order 0:0
  TableImage/@orientationCategory as orientation among Portrait|Landscape into img/@orientation order 0:0
  TableImage/@imageWrappingStyleCategory as wrapping into img/@inline order 0:0
  TableImage/ImageFormatCategory as imageFormat into img/@img-format order 0:0.0
  TableImage/FileName as text into img/@file order 0:0.1
  TableImage/HeightMeasure[@measureUnitCode='Mm'] as millimetres respelled says [@measureUnitCode='Mm'] into img/@he order 0:0.2
  TableImage/WidthMeasure[@measureUnitCode='Mm'] as millimetres respelled says [@measureUnitCode='Mm'] into img/@wi order 0:0.3
  TableImage/Alt as text into img/@alt order 0:0.4
  model (img|table)
  needs img img/@file
  needs img img/@img-format
  there TableImage/@tableNumber index unless @num

state tables-image-only rows
  TableImage/HeightMeasure[@measureUnitCode='Mm'] as millimetres-unit says [@measureUnitCode='Mm'] into img/@he order 0:0.2
  TableImage/WidthMeasure[@measureUnitCode='Mm'] as millimetres-unit says [@measureUnitCode='Mm'] into img/@wi order 0:0.3
  TableImage/@tableNumber as text into @num
  TableImage/@id as id into img/@id order 0:0
  TableImage/@imageContentCategory as imageContent into img/@img-content order 0:0
  TableImage/@orientationCategory as orientation among Portrait|Landscape into img/@orientation order 0:0
  TableImage/@imageWrappingStyleCategory as wrapping into img/@inline order 0:0
  TableImage/ImageFormatCategory as imageFormat into img/@img-format order 0:0.0
  TableImage/FileName as text into img/@file order 0:0.1
  TableImage/HeightMeasure[@measureUnitCode='Mm'] as millimetres respelled says [@measureUnitCode='Mm'] into img/@he order 0:0.2
  TableImage/WidthMeasure[@measureUnitCode='Mm'] as millimetres respelled says [@measureUnitCode='Mm'] into img/@wi order 0:0.3
  TableImage/Alt as text into img/@alt order 0:0.4
  model (img|table)
  needs img img/@file
  needs img img/@img-format
  there TableImage/@tableNumber index unless @num

state claim-text text
  use content-19

state claim-text-2 text
  use content-19

state classification-cpc rows
  @id as id into @id
  ClassificationVersionDate as date into cpc-version-indicator/date order 0.0:0
  CPCSection as text into section order 1:1
  Class as text into class order 2:2
  Subclass as text into subclass order 3:3
  MainGroup as text into main-group order 4:4
  Subgroup as text into subgroup order 5:5
  SymbolPositionCode as text into symbol-position order 6:6
  CPCClassificationValueCode as text into classification-value order 7:7
  ActionDate as date into action-date/date order 8.0:8
  GeneratingOfficeCode as text into generating-office/country order 9.0:9
  CPCClassificationStatusCode as text into classification-status order 10:10
  PatentClassificationDataSourceCode as text into classification-data-source order 11:11
  needs . cpc-version-indicator
  needs . section
  needs . class
  needs . subclass
  needs . main-group
  needs . subgroup
  needs . symbol-position
  needs . classification-value
  needs . action-date
  needs . generating-office
  needs cpc-version-indicator cpc-version-indicator/date
  needs action-date action-date/date
  needs generating-office generating-office/country

state combination-set rows
  @id as id into @id
  CPCGroupNumber as text into group-number order 0:0
  CPCCombinationRank : combination-rank into combination-rank* order 1:1
  needs . group-number
  needs . combination-rank

state othercit text
  use content-7

state cited-book rows
  AuthorName as text into author/name* order 0.0:3
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname* order 3:4
  Subordinate : subordinate-contact into subname* order 3:4
  AbstractNumber as text into absno order 8:2
  NPLCopyrightText as text into cpyrt order 17:6
  NPLReferenceNumber as text into refno* order 18:8
  NPLClass : npl-class into class* order 15:10
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
  model (text|(author*,(book-title+|conference),subtitle?,subname*,edition?,imprint?,descrip?,series?,absno?,location*,isbn*,pubid?,vid?,bookno?,notes?,class*,keyword*,cpyrt?,refno*))
  needs . book-title conference text
  needs author author/addressbook author/last-name author/name author/orgname
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
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname* order 3:4
  Subordinate : subordinate-contact into subname* order 3:4
  NPLCopyrightText as text into cpyrt order 16:6
  NPLReferenceNumber as text into refno* order 22:8
  NPLClass : npl-class into class* order 14:10
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
  model (text|(author*,online-title*,hosttitle?,subname*,edition?,(serial|book)?,imprint?,pubdate?,history?,series?,hostno?,location?,notes?,avail,class*,keyword*,cpyrt?,issn?,isbn?,datecit?,srchterm*,srchdate?,refno*))
  needs . avail text
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
  model (text|(author*,atl?,subname*,(serial|book),absno?,location?,class*,keyword*,cpyrt?,artid?,refno*))
  needs . book serial text
  needs author author/addressbook author/last-name author/name author/orgname
  needs serial serial/sertitle
  needs serial/imprint serial/imprint/name serial/imprint/text
  needs serial/imprint/address serial/imprint/address/country serial/imprint/address/text

state cited-online-article rows
  ElectronicAccess/RetrievalDate as date into datecit/date order 19.0:0.1
  ElectronicAccess/OnlineLocationURI as text into avail order 13:0.4
  ElectronicAccess/OnlineDatabase/DataBaseHostURI as text into location/text order 11.0:0.4.0
  ElectronicAccess/OnlineDatabase/DataBaseName as text into hosttitle order 2:0.4.1
  ElectronicAccess/OnlineDatabase/AccessionNumber as text into hostno order 10:0.4.2
  AuthorName as text into author/name* order 0.0:3
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname* order 3:4
  Subordinate : subordinate-contact into subname* order 3:4
  NPLCopyrightText as text into cpyrt order 16:6
  NPLReferenceNumber as text into refno* order 22:8
  NPLClass : npl-class into class* order 14:10
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
  model (text|(author*,online-title*,hosttitle?,subname*,edition?,(serial|book)?,imprint?,pubdate?,history?,series?,hostno?,location?,notes?,avail,class*,keyword*,cpyrt?,issn?,isbn?,datecit?,srchterm*,srchdate?,refno*))
  needs . avail text
  needs datecit datecit/date
  needs author author/addressbook author/last-name author/name author/orgname
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
  NPLClass : npl-class into class* order 15:10
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
  model (text|(author*,(book-title+|conference),subtitle?,subname*,edition?,imprint?,descrip?,series?,absno?,location*,isbn*,pubid?,vid?,bookno?,notes?,class*,keyword*,cpyrt?,refno*))
  needs . book-title conference text
  needs author author/addressbook author/last-name author/name author/orgname
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
  Subordinate[not(PostalAddressBag)][not(FaxNumberBag)][not(EmailAddressBag)][not(WebAddressBag)][not(PhoneNumberBag)][not(OtherElectronicAddressBag)][not(ContactText)] : subordinate into subname* order 3:4
  Subordinate : subordinate-contact into subname* order 3:4
  NPLCopyrightText as text into cpyrt order 16:6
  NPLReferenceNumber as text into refno* order 22:8
  NPLClass : npl-class into class* order 14:10
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
  model (text|(author*,online-title*,hosttitle?,subname*,edition?,(serial|book)?,imprint?,pubdate?,history?,series?,hostno?,location?,notes?,avail,class*,keyword*,cpyrt?,issn?,isbn?,datecit?,srchterm*,srchdate?,refno*))
  needs . avail text
  needs datecit datecit/date
  needs author author/addressbook author/last-name author/name author/orgname
  needs imprint/address imprint/address/country imprint/address/text
  needs book book/book-title book/conference book/text
  needs book/conference book/conference/conftitle book/conference/text
  there PublisherName '' unless imprint/name imprint/text of imprint

state npl-text-2 parts
  model (text|(author*,atl?,subname*,(serial|book),absno?,location?,class*,keyword*,cpyrt?,artid?,refno*))
  needs . book serial text

state npl-text-3 parts
  model (text|(author*,(book-title+|conference),subtitle?,subname*,edition?,imprint?,descrip?,series?,absno?,location*,isbn*,pubid?,vid?,bookno?,notes?,class*,keyword*,cpyrt?,refno*))
  needs . book-title conference text

state npl-text-4 parts
  model (text|(author*,online-title*,hosttitle?,subname*,edition?,(serial|book)?,imprint?,pubdate?,history?,series?,hostno?,location?,notes?,avail,class*,keyword*,cpyrt?,issn?,isbn?,datecit?,srchterm*,srchdate?,refno*))
  needs . avail text

state passage rows
  PassageRangeStart/PassageLocation as text into .
  there PassageRangeStart/PassageLocation '' unless .

state parent-doc rows
  PatentDocumentIdentification/ApplicationIdentification : id-of-application into document-id order 0:0.0
  PatentDocumentIdentification[not(ApplicationIdentification)]/PatentPublicationIdentification : id-of-publication-2 returns PatentDocumentIdentification/ApplicationIdentification into document-id order 0:0.0
  ParentDocumentStatusCode as text into parent-status order 1:1
  PatentDocumentIdentification/PatentGrantIdentification : id-of-grant-2 into parent-grant-document/document-id order 2.0:0.0
  PCTDocumentParent/ApplicationIdentification : id-of-application into parent-pct-document/document-id order 3.0:2.0
  needs parent-grant-document parent-grant-document/document-id
  needs parent-pct-document parent-pct-document/document-id
  there PatentDocumentIdentification/ApplicationIdentification! country unless document-id

state child-doc rows
  PatentDocumentIdentification/ApplicationIdentification : id-of-application into document-id order 0:0.0
  PatentDocumentIdentification[not(ApplicationIdentification)]/PatentPublicationIdentification : id-of-publication-2 returns PatentDocumentIdentification/ApplicationIdentification into document-id order 0:0.0
  PatentDocumentIdentification[not(ApplicationIdentification)]/PatentGrantIdentification : id-of-grant-3 returns PatentDocumentIdentification/ApplicationIdentification into document-id order 0:0.0
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

state math copy

state li text
  @id as id into @id
  @liNumber as text into @num
  use content-20

state dd text
  use content-21

state dt text
  @id as id into @id
  use content-3

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
  use content-22

state claim-ref text
  @idrefs as ids into @idref
  needs . @idref

state combination-rank rows
  @id as id into @id
  CPCRankNumber as text into rank-number order 0:0
  CPCClassification : classification-cpc into classification-cpc order 1:1
  needs . rank-number
  needs . classification-cpc

state subordinate rows
  @subordinateCategory as subname among Editor|Translator into @subname-type
  Name/PersonName/PersonFullName as text into name order 0:0.0.0
  Name/EntityName : entity-name into name order 0:0.0
  Name/PersonName/PersonStructuredName/NamePrefix as text into prefix order 0:0.0.0.0
  Name/PersonName/PersonStructuredName/FirstName as text into first-name order 2:0.0.0.1
  Name/PersonName/PersonStructuredName/MiddleName as text into middle-name order 3:0.0.0.2
  Name/PersonName/PersonStructuredName/LastName as text into last-name order 1:0.0.0.3
  Name/PersonName/PersonStructuredName/NameSuffix as text into suffix order 4:0.0.0.6
  Name/OrganizationName/OrganizationStandardName : entity-name into orgname* order 1:0.0.0
  Name/PersonName/PersonStructuredName/PersonOtherName as text into synonym* order 9:0.0.0.7
  model (((name|(prefix?,(last-name|orgname),first-name?,middle-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?)|addressbook)
  needs . addressbook last-name name orgname

state subordinate-contact rows
  @subordinateCategory as subname among Editor|Translator into @subname-type
  @languageCode as language among aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu|jw|sh into addressbook/@lang order 0:
  Name/PersonName/PersonFullName as text into addressbook/name order 0.0:0.0.0
  Name/EntityName : entity-name into addressbook/name order 0.0:0.0
  Name/PersonName/PersonStructuredName/NamePrefix as text into addressbook/prefix order 0.0:0.0.0.0
  Name/PersonName/PersonStructuredName/FirstName as text into addressbook/first-name order 0.2:0.0.0.1
  Name/PersonName/PersonStructuredName/MiddleName as text into addressbook/middle-name order 0.3:0.0.0.2
  Name/PersonName/PersonStructuredName/LastName as text into addressbook/last-name order 0.1:0.0.0.3
  Name/PersonName/PersonStructuredName/NameSuffix as text into addressbook/suffix order 0.4:0.0.0.6
  Name/OrganizationName/OrganizationStandardName : entity-name into addressbook/orgname* order 0.1:0.0.0
  ContactText : entity-name into addressbook/text order 0.0:0
  PostalAddressBag/PostalAddress[PostalAddressText] : address-text into addressbook/address order 0.11:1.0
  PostalAddressBag/PostalAddress[PostalStructuredAddress] : address-lines into addressbook/address order 0.11:1.0
  PhoneNumberBag/PhoneNumber as text into addressbook/phone* order 0.12:5.0
  FaxNumberBag/FaxNumber as text into addressbook/fax* order 0.13:2.0
  EmailAddressBag/EmailAddressText : email into addressbook/email* order 0.14:3.0
  WebAddressBag/WebAddressURI as text into addressbook/url* order 0.15:4.0
  OtherElectronicAddressBag/OtherElectronicAddressText as text into addressbook/ead* order 0.16:6.0
  model (((name|(prefix?,(last-name|orgname),first-name?,middle-name?,suffix?,iid?,role?,orgname?,department?,synonym*)),registered-number?)|addressbook)
  needs . addressbook last-name name orgname
  needs addressbook addressbook/last-name addressbook/name addressbook/orgname addressbook/text

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

state id-of-grant-2 rows
  IPOfficeCode as text into country order 0:0
  PatentNumber as text into doc-number order 1:1
  PatentDocumentKindCode as text into kind order 2:3
  GrantDate as date into date order 4:4
  PublicationLanguageCode as language into @lang
  needs . country
  needs . doc-number

state id-of-grant-3 rows
  IPOfficeCode as text into country order 0:0
  PatentNumber as text lost into doc-number order 1:1
  PatentDocumentKindCode as text lost into kind order 2:3
  GrantDate as date lost into date order 4:4
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
  use content-23

state row rows
  @rowsep as token into @rowsep
  @valign as valign among top|middle|bottom into @valign
  Entry : entry into entry* order 0:0
  needs . entry

state entry text
  @id as id into @id
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
  use content-24

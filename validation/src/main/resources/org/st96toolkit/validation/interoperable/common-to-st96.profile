# What a document of the dialect may say so that a conversion leaves no remainder. Made from the mapping tables and
# the grammars of both sides; docs/interoperable.md says what the lines mean.
versions 1.0 2.0 2.3 1.5 1.6 1.7
root patent-document : patent-document in 1.0 2.0 2.3
root bibliographic-data : bibliographic-data-2 in 1.0 2.0 2.3
root application-body : application-body in 1.5 1.6 1.7
root description : description-2 in 1.5 1.6 1.7
root claims : claims-2 in 1.5 1.6 1.7
root abstract : abstract-2 in 1.5 1.6 1.7
root drawings : drawings-2 in 1.5 1.6 1.7
part Del
part TransliterationName
data ApplicantKeywordText
data DocumentURI
data ExternalDocumentBag
data Image
data PageImage
data TableImage
form CountryCode exact (?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BU|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CX|CY|CZ|DD|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NT|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TP|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|YD|YE|YT|YU|ZA|ZM|ZR|ZW)
form DesignatedCountryCode exact (?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AP|AR|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BX|BY|BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CY|CZ|DD|DE|DJ|DK|DL|DM|DO|DT|DZ|EA|EC|EE|EG|EH|EM|EP|ER|ES|ET|EU|FI|FJ|FK|FO|FR|GA|GB|GC|GD|GE|GG|GH|GI|GL|GM|GN|GQ|GR|GS|GT|GW|GY|HK|HN|HR|HT|HU|IB|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MG|MK|ML|MM|MN|MO|MP|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NE|NG|NI|NL|NO|NP|NR|NZ|OA|OM|PA|PE|PG|PH|PK|PL|PT|PW|PY|QA|QZ|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VN|VU|WO|WS|XN|XU|XV|XX|YD|YE|YU|ZA|ZM|ZW)
form GeneratingOfficeCode exact (?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AP|AR|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BX|BY|BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CY|CZ|DD|DE|DJ|DK|DL|DM|DO|DT|DZ|EA|EC|EE|EG|EH|EM|EP|ER|ES|ET|EU|FI|FJ|FK|FO|FR|GA|GB|GC|GD|GE|GG|GH|GI|GL|GM|GN|GQ|GR|GS|GT|GW|GY|HK|HN|HR|HT|HU|IB|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MG|MK|ML|MM|MN|MO|MP|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NE|NG|NI|NL|NO|NP|NR|NZ|OA|OM|PA|PE|PG|PH|PK|PL|PT|PW|PY|QA|QZ|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VN|VU|WO|WS|XN|XU|XV|XX|YD|YE|YU|ZA|ZM|ZW)
form IPCClassificationStatusCode exact (?:B|D|R|V)
form IPCClassificationValueCode exact (?:I|N)
form IPOfficeCode exact (?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AP|AR|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BX|BY|BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CY|CZ|DD|DE|DJ|DK|DL|DM|DO|DT|DZ|EA|EC|EE|EG|EH|EM|EP|ER|ES|ET|EU|FI|FJ|FK|FO|FR|GA|GB|GC|GD|GE|GG|GH|GI|GL|GM|GN|GQ|GR|GS|GT|GW|GY|HK|HN|HR|HT|HU|IB|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MG|MK|ML|MM|MN|MO|MP|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NE|NG|NI|NL|NO|NP|NR|NZ|OA|OM|PA|PE|PG|PH|PK|PL|PT|PW|PY|QA|QZ|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VN|VU|WO|WS|XN|XU|XV|XX|YD|YE|YU|ZA|ZM|ZW)
form ModifiedPartCategory exact (?:Abstract|Claims|Description|Drawings|Sequence listing)
form NationalityCode exact (?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BU|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CX|CY|CZ|DD|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NT|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|Stateless|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TP|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|Unidentified|VA|VC|VE|VG|VI|VN|VU|WF|WS|YD|YE|YT|YU|ZA|ZM|ZR|ZW)
form NewDesignationCountryCode exact (?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BU|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CX|CY|CZ|DD|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NT|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TP|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|YD|YE|YT|YU|ZA|ZM|ZR|ZW)
form PatentClassificationDataSourceCode exact (?:G|H|M)
form PatentClassificationLevelCode exact (?:A|C|S)
form RegionalOfficeCode exact (?:BX|EM|EP)
form RepublicationCategory exact (?:Alteration|Correction|Supplement)
form ResidenceCountryCode exact (?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BU|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CX|CY|CZ|DD|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NT|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TP|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|YD|YE|YT|YU|ZA|ZM|ZR|ZW)
form Section exact (?:A|B|C|D|E|F|G|H)
form SymbolPositionCode exact (?:F|L)
form address exact (?:[^%]|%[0-9A-Fa-f]{2})*+
form align exact (?:center|char|justify|left|right)
form appType exact (?:applicant|applicant-inventor) said \s*(?:applicant|applicant-inventor)\s*
form applType exact (?:design|plant|utility) said \s*(?:design|plant|utility)\s*
form boolean exact \s*(?:0|1|true|false)\s*
form boolean-yes exact (?:yes|no) said \s*(?:yes|no)\s*
form chemistryFormat exact (?:cdx|mol) said \s*(?:cdx|mol)\s*
form citedPhase exact (?:examination|international-examination|international-search|international-type-search|limitation|national-examination|national-search|opposition|search|supplementary-international-search|supplementary-national-search) said \s*(?:examination|international-examination|international-search|international-type-search|limitation|national-examination|national-search|opposition|search|supplementary-international-search|supplementary-national-search)\s*
form citingParty exact (?:cited by applicant|cited by examiner|cited by opponent|cited by third party) said \s*(?:cited by applicant|cited by examiner|cited by opponent|cited by third party)\s*
form claimType exact (?:dependent|independent) said \s*(?:dependent|independent)\s*
form colour exact (?:bw|color) said \s*(?:bw|color)\s*
form country exact (?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AP|AR|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BX|BY|BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CY|CZ|DD|DE|DJ|DK|DL|DM|DO|DT|DZ|EA|EC|EE|EG|EH|EM|EP|ER|ES|ET|EU|FI|FJ|FK|FO|FR|GA|GB|GC|GD|GE|GG|GH|GI|GL|GM|GN|GQ|GR|GS|GT|GW|GY|HK|HN|HR|HT|HU|IB|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MG|MK|ML|MM|MN|MO|MP|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NE|NG|NI|NL|NO|NP|NR|NZ|OA|OM|PA|PE|PG|PH|PK|PL|PT|PW|PY|QA|QZ|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VN|VU|WO|WS|XN|XU|XV|XX|YD|YE|YU|ZA|ZM|ZW) said \s*(?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AP|AR|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BX|BY|BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CY|CZ|DD|DE|DJ|DK|DL|DM|DO|DT|DZ|EA|EC|EE|EG|EH|EM|EP|ER|ES|ET|EU|FI|FJ|FK|FO|FR|GA|GB|GC|GD|GE|GG|GH|GI|GL|GM|GN|GQ|GR|GS|GT|GW|GY|HK|HN|HR|HT|HU|IB|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MG|MK|ML|MM|MN|MO|MP|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NE|NG|NI|NL|NO|NP|NR|NZ|OA|OM|PA|PE|PG|PH|PK|PL|PT|PW|PY|QA|QZ|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VN|VU|WO|WS|XN|XU|XV|XX|YD|YE|YU|ZA|ZM|ZW)\s*
form date exact (?!0000)\d{4}(?:0000|(?:0[1-9]|1[0-2])00|(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|1\d|2\d)) said \s*(?!0000)\d{4}(?:0000|(?:0[1-9]|1[0-2])00|(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|1\d|2\d))\s*
form decimal exact \s*+[+-]?(?:\d++(?:\.\d*+)?|\.\d++)\s*+
form designation exact (?:all|all-except-us|as-indicated|us-only) said \s*(?:all|all-except-us|as-indicated|us-only)\s*
form emailPurpose exact (?:advance|general|informal|main) said \s*(?:advance|general|informal|main)\s*
form filingKind exact (?:international|national|regional) said \s*(?:international|national|regional)\s*
form formula-colour exact \s*+(?:#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?|(?i:aqua|black|blue|fuchsia|gray|green|lime|maroon|navy|olive|purple|red|silver|teal|white|yellow))\s*+
form formula-count exact \s*+(?:\+?[0-9]+|-0+)\s*+
form formula-font exact \s*+(?:-?[0-9]*+(?:\.[0-9]*+)?(?:e[mx]|in|cm|mm|p[xtc]|%)?|(?:negative)?(?:(?:very){0,2}thi(?:n|ck)|medium)mathspace|normal|small|big)\s*+
form formula-integer exact \s*+(?:[+-]?[0-9]+)\s*+
form formula-length exact \s*+(?:-?[0-9]*+(?:\.[0-9]*+)?(?:e[mx]|in|cm|mm|p[xtc]|%)?|(?:negative)?(?:(?:very){0,2}thi(?:n|ck)|medium)mathspace)\s*+
form formula-name exact \s*+(?:[A-Za-z_À-�][-.\w·-�]*)\s*+
form formula-number exact \s*+(?:[+-]?(?:[0-9]++(?:\.[0-9]*+)?|\.[0-9]++))\s*+
form formula-positive exact \s*+(?:\+?0*[1-9][0-9]*)\s*+
form formula-room exact \s*+(?:[+-]?[0-9]*+(?:\.[0-9]*+)?\s*+(?:%?\s*+(?:height|depth|width)?|e[mx]|in|cm|mm|p[xtc]|(?:negative)?(?:(?:very){0,2}thi(?:n|ck)|medium)mathspace)?)\s*+
form formula-size exact \s*+(?:-?[0-9]*+(?:\.[0-9]*+)?(?:e[mx]|in|cm|mm|p[xtc]|%)?|(?:negative)?(?:(?:very){0,2}thi(?:n|ck)|medium)mathspace|infinity)\s*+
form formula-tokens exact \s*+(?:[-.:\w·-�]++(?:\s++[-.:\w·-�]++)*+)\s*+
form formula-width exact \s*+(?:-?[0-9]*+(?:\.[0-9]*+)?(?:e[mx]|in|cm|mm|p[xtc]|%)?|(?:negative)?(?:(?:very){0,2}thi(?:n|ck)|medium)mathspace|auto)\s*+
form frame exact (?:all|bottom|none|sides|top|topbot)
form groupAlign exact (?:center|justify|left|right) said \s*(?:center|justify|left|right)\s*
form heading-level exact (?:[1-9]|1[0-5]) said \s*(?:[1-9]|1[0-5])\s*
form imageContent exact (?:character|chem|dna|drawing|flowchart|graph|math|photograph|program-listing|table|undefined) said \s*(?:character|chem|dna|drawing|flowchart|graph|math|photograph|program-listing|table|undefined)\s*
form imageFormat exact (?:jpg|tif) said \s*(?:jpg|tif)\s*
form integer exact \s*[+-]?\d+\s*
form language exact (?:aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|jw|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|sh|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu) said \s*(?i:(?:aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|jw|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|sh|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu))\s*
form letter exact \s*[A-Z]\s*
form listing exact (?:program-listing|sequence) said \s*(?:program-listing|sequence)\s*
form millimetres exact (?:\d+(?:\.\d+)?|\.\d+) said \s*(?:\d+(?:\.\d+)?|\.\d+)\s*
form none exact  said .*
form nothing exact (?!)
form number exact \s*\+?\d+\s*
form oStyle exact (?:dash|dots|double|leftarrow|leftrightarrow|rightarrow|single) said \s*(?:dash|dots|double|leftarrow|leftrightarrow|rightarrow|single)\s*
form officeCode exact (?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AP|AR|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BX|BY|BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CY|CZ|DD|DE|DJ|DK|DL|DM|DO|DT|DZ|EA|EC|EE|EG|EH|EM|EP|ER|ES|ET|EU|FI|FJ|FK|FO|FR|GA|GB|GC|GD|GE|GG|GH|GI|GL|GM|GN|GQ|GR|GS|GT|GW|GY|HK|HN|HR|HT|HU|IB|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MG|MK|ML|MM|MN|MO|MP|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NE|NG|NI|NL|NO|NP|NR|NZ|OA|OM|PA|PE|PG|PH|PK|PL|PT|PW|PY|QA|QZ|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VN|VU|WO|WS|XN|XU|XV|XX|YD|YE|YU|ZA|ZM|ZW)
form orientation exact (?:landscape|portrait) said \s*(?:landscape|portrait)\s*
form pageFormat exact (?:jpg|tif) said \s*(?:jpg|tif)\s*
form relevanceCategory exact (?:\&|A|D|E|L|O|P|T|X|Y) said \s*(?:\&|A|D|E|L|O|P|T|X|Y)\s*
form repType exact (?:agent|attorney|common-representative) said \s*(?:agent|attorney|common-representative)\s*
form subname exact (?:editor|translator) said \s*(?:editor|translator)\s*
form successor exact (?:administrator|administratrix|estate|executor|executors|executrix|heir|heiress|heirs|legal-heirs|legal-representative|legal-representatives) said \s*(?:administrator|administratrix|estate|executor|executors|executrix|heir|heiress|heirs|legal-heirs|legal-representative|legal-representatives)\s*
form tableOrientation exact (?:land|port) said \s*(?:land|port)\s*
form text exact .*
form token exact \s*[^\s/%#]+\s*
form two-digits exact \s*\d{2}\s*
form uStyle exact (?:dash|dots|double|single) said \s*(?:dash|dots|double|single)\s*
form ulStyle exact (?:bullet|dash|none) said \s*(?:bullet|dash|none)\s*
form valign exact (?:bottom|middle|top)
form wrapping exact (?:yes) said \s*(?:yes)\s*
names set-1 abs and apply approx arccos arccosh arccot arccoth arccsc arccsch arcsec arcsech arcsin arcsinh arctan arctanh arg bind card cartesianproduct cbytes ceiling cerror ci cn codomain complexes compose conjugate cos cosh cot coth cs csc csch csymbol curl declare determinant diff divergence divide domain emptyset eq equivalent eulergamma exists exp exponentiale factorial factorof false floor fn forall gcd geq grad gt ident image imaginary imaginaryi implies in infinity int integers intersect interval inverse lambda laplacian lcm leq limit list ln log lt maction maligngroup malignmark matrix matrixrow max mean median menclose merror mfenced mfrac mi min minus mlongdiv mmultiscripts mn mo mode moment mover mpadded mphantom mroot mrow ms mspace msqrt mstack mstyle msub msubsup msup mtable mtext munder munderover naturalnumbers neq not notanumber notin notprsubset notsubset or outerproduct partialdiff pi piecewise plus power primes product prsubset quotient rationals real reals reln rem root scalarproduct sdev sec sech selector semantics set setdiff share sin sinh subset sum tan tanh tendsto times transpose true union variance vector vectorproduct xor
names set-2 accent=true|false accentunder=true|false align=left|right|center alignmentscope altimg altimg-height=~formula-length altimg-valign=~formula-length altimg-width=~formula-length alttext bevelled=true|false cdgroup charalign=left|center|right charspacing=~formula-length class=~formula-tokens close columnalign columnlines columnspacing columnspan=~formula-positive columnwidth crossout decimalpoint denomalign=left|center|right depth=~formula-length dir=ltr|rtl display=block|inline displaystyle=true|false edge=left|right equalcolumns=true|false equalrows=true|false fence=true|false form=prefix|infix|postfix frame=none|solid|dashed framespacing groupalign height=~formula-length href id=#id indentalign=left|center|right|auto|id indentalignfirst=left|center|right|auto|id|indentalign indentalignlast=left|center|right|auto|id|indentalign indentshift=~formula-length indentshiftfirst=~formula-length indentshiftlast=~formula-length indenttarget infixlinebreakstyle=before|after|duplicate largeop=true|false leftoverhang=~formula-length length=~formula-count linebreak=auto|newline|nobreak|goodbreak|badbreak linebreakmultchar linebreakstyle=before|after|duplicate|infixlinebreakstyle lineleading=~formula-length linethickness=~formula-length location=w|nw|n|ne|e|se|s|sw longdivstyle=lefttop|stackedrightright|mediumstackedrightright|shortstackedrightright|righttop|left/\right|left)(right|:right=right|stackedleftleft|stackedleftlinetop lquote lspace=~formula-length macros mathbackground=~formula-colour mathcolor=~formula-colour mathsize=~formula-font mathvariant=normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur|sans-serif|bold-sans-serif|sans-serif-italic|sans-serif-bold-italic|monospace|initial|tailed|looped|stretched maxsize=~formula-size maxwidth=~formula-length minlabelspacing=~formula-length minsize=~formula-length mode movablelimits=true|false mslinethickness=~formula-length notation numalign=left|center|right open other overflow=linebreak|scroll|elide|truncate|scale position=~formula-integer rightoverhang=~formula-length rowalign rowlines rowspacing rowspan=~formula-positive rquote rspace=~formula-length scriptlevel=~formula-integer scriptminsize=~formula-length scriptsizemultiplier=~formula-number selection=~formula-positive separator=true|false separators shift=~formula-integer side=left|right|leftoverlap|rightoverlap stackalign=left|center|right|decimalpoint stretchy=true|false style subscriptshift=~formula-length superscriptshift=~formula-length symmetric=true|false valign=~formula-length width=~formula-length xref
names set-3 class=~formula-tokens definitionURL encoding href id=#id other style xref
names set-4 abs and apply approx arccos arccosh arccot arccoth arccsc arccsch arcsec arcsech arcsin arcsinh arctan arctanh arg bind bvar card cartesianproduct cbytes ceiling cerror ci cn codomain complexes compose condition conjugate cos cosh cot coth cs csc csch csymbol curl declare degree determinant diff divergence divide domain domainofapplication emptyset eq equivalent eulergamma exists exp exponentiale factorial factorof false floor fn forall gcd geq grad gt ident image imaginary imaginaryi implies in infinity int integers intersect interval inverse lambda laplacian lcm leq limit list ln log logbase lowlimit lt matrix matrixrow max mean median min minus mode moment momentabout naturalnumbers neq not notanumber notin notprsubset notsubset or outerproduct partialdiff pi piecewise plus power primes product prsubset quotient rationals real reals reln rem root scalarproduct sdev sec sech selector set setdiff share sin sinh subset sum tan tanh tendsto times transpose true union uplimit variance vector vectorproduct xor
names set-5 class=~formula-tokens href id=#id other style xref
names set-6 abs and apply approx arccos arccosh arccot arccoth arccsc arccsch arcsec arcsech arcsin arcsinh arctan arctanh arg bind card cartesianproduct cbytes ceiling cerror ci cn codomain complexes compose conjugate cos cosh cot coth cs csc csch csymbol curl declare determinant diff divergence divide domain emptyset eq equivalent eulergamma exists exp exponentiale factorial factorof false floor fn forall gcd geq grad gt ident image imaginary imaginaryi implies in infinity int integers intersect interval inverse lambda laplacian lcm leq limit list ln log lt matrix matrixrow max mean median min minus mode moment naturalnumbers neq not notanumber notin notprsubset notsubset or outerproduct partialdiff pi piecewise plus power primes product prsubset quotient rationals real reals reln rem root scalarproduct sdev sec sech selector set setdiff share sin sinh subset sum tan tanh tendsto times transpose true union variance vector vectorproduct xor
names set-7 maction maligngroup malignmark menclose merror mfenced mfrac mglyph mi mlongdiv mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstack mstyle msub msubsup msup mtable mtext munder munderover
names set-8 class=~formula-tokens definitionURL encoding href id=#id other style type xref
names set-9 maction maligngroup malignmark menclose merror mfenced mfrac mglyph mi mlongdiv mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstack mstyle msub msubsup msup mtable mtext munder munderover sep
names set-10 base class=~formula-tokens definitionURL encoding href id=#id other style type xref
names set-11 cd=~formula-name class=~formula-tokens definitionURL encoding href id=#id other style type xref
names set-12 definitionURL encoding nargs=~formula-count occurrence=prefix|infix|function-model scope type
names set-13 class=~formula-tokens closure definitionURL encoding href id=#id other style xref
names set-14 abs and apply approx arccos arccosh arccot arccoth arccsc arccsch arcsec arcsech arcsin arcsinh arctan arctanh arg bind bvar card cartesianproduct cbytes ceiling cerror ci cn codomain complexes compose condition conjugate cos cosh cot coth cs csc csch csymbol curl declare determinant diff divergence divide domain domainofapplication emptyset eq equivalent eulergamma exists exp exponentiale factorial factorof false floor fn forall gcd geq grad gt ident image imaginary imaginaryi implies in infinity int integers intersect interval inverse lambda laplacian lcm leq limit list ln log lowlimit lt matrix matrixrow max mean median min minus mode moment naturalnumbers neq not notanumber notin notprsubset notsubset or outerproduct partialdiff pi piecewise plus power primes product prsubset quotient rationals real reals reln rem root scalarproduct sdev sec sech selector set setdiff share sin sinh subset sum tan tanh tendsto times transpose true union uplimit variance vector vectorproduct xor
names set-15 class=~formula-tokens definitionURL encoding href id=#id order=numeric|lexicographic other style xref
names set-16 actiontype class=~formula-tokens href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other selection=~formula-positive style xref
names set-17 class=~formula-tokens groupalign=left|center|right|decimalpoint href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other style xref
names set-18 class=~formula-tokens edge=left|right href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other style xref
names set-19 class=~formula-tokens href id=#id mathbackground=~formula-colour mathcolor=~formula-colour notation other style xref
names set-20 class=~formula-tokens href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other style xref
names set-21 class=~formula-tokens close href id=#id mathbackground=~formula-colour mathcolor=~formula-colour open other separators style xref
names set-22 bevelled=true|false class=~formula-tokens denomalign=left|center|right href id=#id linethickness=~formula-length mathbackground=~formula-colour mathcolor=~formula-colour numalign=left|center|right other style xref
names set-23 malignmark mglyph
names set-24 background=~formula-colour class=~formula-tokens color=~formula-colour dir=ltr|rtl fontfamily fontsize=~formula-length fontstyle=normal|italic fontweight=normal|bold href id=#id mathbackground=~formula-colour mathcolor=~formula-colour mathsize=~formula-font mathvariant=normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur|sans-serif|bold-sans-serif|sans-serif-italic|sans-serif-bold-italic|monospace|initial|tailed|looped|stretched other style xref
names set-25 abs and apply approx arccos arccosh arccot arccoth arccsc arccsch arcsec arcsech arcsin arcsinh arctan arctanh arg bind card cartesianproduct cbytes ceiling cerror ci cn codomain complexes compose conjugate cos cosh cot coth cs csc csch csymbol curl declare determinant diff divergence divide domain emptyset eq equivalent eulergamma exists exp exponentiale factorial factorof false floor fn forall gcd geq grad gt ident image imaginary imaginaryi implies in infinity int integers intersect interval inverse lambda laplacian lcm leq limit list ln log lt maction maligngroup malignmark matrix matrixrow max mean median menclose merror mfenced mfrac mi min minus mlongdiv mmultiscripts mn mo mode moment mover mpadded mphantom mroot mrow ms mscarries msgroup msline mspace msqrt msrow mstack mstyle msub msubsup msup mtable mtext munder munderover naturalnumbers neq not notanumber notin notprsubset notsubset or outerproduct partialdiff pi piecewise plus power primes product prsubset quotient rationals real reals reln rem root scalarproduct sdev sec sech selector semantics set setdiff share sin sinh subset sum tan tanh tendsto times transpose true union variance vector vectorproduct xor
names set-26 class=~formula-tokens href id=#id longdivstyle=lefttop|stackedrightright|mediumstackedrightright|shortstackedrightright|righttop|left/\right|left)(right|:right=right|stackedleftleft|stackedleftlinetop mathbackground=~formula-colour mathcolor=~formula-colour other position=~formula-integer shift=~formula-integer style xref
names set-27 abs and apply approx arccos arccosh arccot arccoth arccsc arccsch arcsec arcsech arcsin arcsinh arctan arctanh arg bind card cartesianproduct cbytes ceiling cerror ci cn codomain complexes compose conjugate cos cosh cot coth cs csc csch csymbol curl declare determinant diff divergence divide domain emptyset eq equivalent eulergamma exists exp exponentiale factorial factorof false floor fn forall gcd geq grad gt ident image imaginary imaginaryi implies in infinity int integers intersect interval inverse lambda laplacian lcm leq limit list ln log lt maction maligngroup malignmark matrix matrixrow max mean median menclose merror mfenced mfrac mi min minus mlongdiv mmultiscripts mn mo mode moment mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstack mstyle msub msubsup msup mtable mtext munder munderover naturalnumbers neq none not notanumber notin notprsubset notsubset or outerproduct partialdiff pi piecewise plus power primes product prsubset quotient rationals real reals reln rem root scalarproduct sdev sec sech selector semantics set setdiff share sin sinh subset sum tan tanh tendsto times transpose true union variance vector vectorproduct xor
names set-28 class=~formula-tokens href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other style subscriptshift=~formula-length superscriptshift=~formula-length xref
names set-29 accent=true|false background=~formula-colour class=~formula-tokens color=~formula-colour dir=ltr|rtl fence=true|false fontfamily fontsize=~formula-length fontstyle=normal|italic fontweight=normal|bold form=prefix|infix|postfix href id=#id indentalign=left|center|right|auto|id indentalignfirst=left|center|right|auto|id|indentalign indentalignlast=left|center|right|auto|id|indentalign indentshift=~formula-length indentshiftfirst=~formula-length indentshiftlast=~formula-length indenttarget largeop=true|false linebreak=auto|newline|nobreak|goodbreak|badbreak linebreakmultchar linebreakstyle=before|after|duplicate|infixlinebreakstyle lineleading=~formula-length lspace=~formula-length mathbackground=~formula-colour mathcolor=~formula-colour mathsize=~formula-font mathvariant=normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur|sans-serif|bold-sans-serif|sans-serif-italic|sans-serif-bold-italic|monospace|initial|tailed|looped|stretched maxsize=~formula-size minsize=~formula-length movablelimits=true|false other rspace=~formula-length separator=true|false stretchy=true|false style symmetric=true|false xref
names set-30 accent=true|false align=left|right|center class=~formula-tokens href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other style xref
names set-31 class=~formula-tokens depth=~formula-room height=~formula-room href id=#id lspace=~formula-room mathbackground=~formula-colour mathcolor=~formula-colour other style voffset=~formula-room width=~formula-room xref
names set-32 class=~formula-tokens dir=ltr|rtl href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other style xref
names set-33 background=~formula-colour class=~formula-tokens color=~formula-colour dir=ltr|rtl fontfamily fontsize=~formula-length fontstyle=normal|italic fontweight=normal|bold href id=#id lquote mathbackground=~formula-colour mathcolor=~formula-colour mathsize=~formula-font mathvariant=normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur|sans-serif|bold-sans-serif|sans-serif-italic|sans-serif-bold-italic|monospace|initial|tailed|looped|stretched other rquote style xref
names set-34 background=~formula-colour class=~formula-tokens color=~formula-colour depth=~formula-length dir=ltr|rtl fontfamily fontsize=~formula-length fontstyle=normal|italic fontweight=normal|bold height=~formula-length href id=#id indentalign=left|center|right|auto|id indentalignfirst=left|center|right|auto|id|indentalign indentalignlast=left|center|right|auto|id|indentalign indentshift=~formula-length indentshiftfirst=~formula-length indentshiftlast=~formula-length indenttarget linebreak=auto|newline|nobreak|goodbreak|badbreak|indentingnewline mathbackground=~formula-colour mathcolor=~formula-colour mathsize=~formula-font mathvariant=normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur|sans-serif|bold-sans-serif|sans-serif-italic|sans-serif-bold-italic|monospace|initial|tailed|looped|stretched other style width=~formula-length xref
names set-35 align charalign=left|center|right charspacing=~formula-length class=~formula-tokens href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other stackalign=left|center|right|decimalpoint style xref
names set-36 accent=true|false accentunder=true|false align=left|right|center alignmentscope background=~formula-colour bevelled=true|false charalign=left|center|right charspacing=~formula-length class=~formula-tokens close color=~formula-colour columnalign columnlines columnspacing columnspan=~formula-positive columnwidth crossout decimalpoint denomalign=left|center|right depth=~formula-length dir=ltr|rtl displaystyle=true|false edge=left|right equalcolumns=true|false equalrows=true|false fence=true|false fontfamily fontsize=~formula-length fontstyle=normal|italic fontweight=normal|bold form=prefix|infix|postfix frame=none|solid|dashed framespacing groupalign height=~formula-length href id=#id indentalign=left|center|right|auto|id indentalignfirst=left|center|right|auto|id|indentalign indentalignlast=left|center|right|auto|id|indentalign indentshift=~formula-length indentshiftfirst=~formula-length indentshiftlast=~formula-length indenttarget infixlinebreakstyle=before|after|duplicate largeop=true|false leftoverhang=~formula-length length=~formula-count linebreak=auto|newline|nobreak|goodbreak|badbreak linebreakmultchar linebreakstyle=before|after|duplicate|infixlinebreakstyle lineleading=~formula-length linethickness=~formula-length location=w|nw|n|ne|e|se|s|sw longdivstyle=lefttop|stackedrightright|mediumstackedrightright|shortstackedrightright|righttop|left/\right|left)(right|:right=right|stackedleftleft|stackedleftlinetop lquote lspace=~formula-length mathbackground=~formula-colour mathcolor=~formula-colour mathsize=~formula-font mathvariant=normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur|sans-serif|bold-sans-serif|sans-serif-italic|sans-serif-bold-italic|monospace|initial|tailed|looped|stretched maxsize=~formula-size mediummathspace=~formula-length minlabelspacing=~formula-length minsize=~formula-length movablelimits=true|false mslinethickness=~formula-length notation numalign=left|center|right open other position=~formula-integer rightoverhang=~formula-length rowalign rowlines rowspacing rowspan=~formula-positive rquote rspace=~formula-length scriptlevel=~formula-integer scriptminsize=~formula-length scriptsizemultiplier=~formula-number selection=~formula-positive separator=true|false separators shift=~formula-integer side=left|right|leftoverlap|rightoverlap stackalign=left|center|right|decimalpoint stretchy=true|false style subscriptshift=~formula-length superscriptshift=~formula-length symmetric=true|false thickmathspace=~formula-length thinmathspace=~formula-length valign=~formula-length verythickmathspace=~formula-length verythinmathspace=~formula-length veryverythickmathspace=~formula-length veryverythinmathspace=~formula-length width=~formula-length xref
names set-37 class=~formula-tokens href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other style subscriptshift=~formula-length xref
names set-38 class=~formula-tokens href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other style superscriptshift=~formula-length xref
names set-39 mlabeledtr mtr
names set-40 align alignmentscope class=~formula-tokens columnalign columnlines columnspacing columnwidth displaystyle=true|false equalcolumns=true|false equalrows=true|false frame=none|solid|dashed framespacing groupalign href id=#id mathbackground=~formula-colour mathcolor=~formula-colour minlabelspacing=~formula-length other rowalign rowlines rowspacing side=left|right|leftoverlap|rightoverlap style width=~formula-width xref
names set-41 accentunder=true|false align=left|right|center class=~formula-tokens href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other style xref
names set-42 accent=true|false accentunder=true|false align=left|right|center class=~formula-tokens href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other style xref
names set-43 otherwise piece
names set-44 abs and annotation annotation-xml apply approx arccos arccosh arccot arccoth arccsc arccsch arcsec arcsech arcsin arcsinh arctan arctanh arg bind card cartesianproduct cbytes ceiling cerror ci cn codomain complexes compose conjugate cos cosh cot coth cs csc csch csymbol curl declare determinant diff divergence divide domain emptyset eq equivalent eulergamma exists exp exponentiale factorial factorof false floor fn forall gcd geq grad gt ident image imaginary imaginaryi implies in infinity int integers intersect interval inverse lambda laplacian lcm leq limit list ln log lt maction maligngroup malignmark matrix matrixrow max mean median menclose merror mfenced mfrac mi min minus mlongdiv mmultiscripts mn mo mode moment mover mpadded mphantom mroot mrow ms mspace msqrt mstack mstyle msub msubsup msup mtable mtext munder munderover naturalnumbers neq not notanumber notin notprsubset notsubset or outerproduct partialdiff pi piecewise plus power primes product prsubset quotient rationals real reals reln rem root scalarproduct sdev sec sech selector semantics set setdiff share sin sinh subset sum tan tanh tendsto times transpose true union variance vector vectorproduct xor
names set-45 cd=~formula-name class=~formula-tokens definitionURL encoding href id=#id name=~formula-name other style xref
names set-46 class=~formula-tokens href id=#id other src style xref
names set-47 ci degree semantics
names set-48 alt background=~formula-colour class=~formula-tokens color=~formula-colour fontfamily fontsize=~formula-length fontstyle=normal|italic fontweight=normal|bold height=~formula-length href id=#id index=~formula-integer mathbackground=~formula-colour mathcolor=~formula-colour mathsize=~formula-font mathvariant=normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur|sans-serif|bold-sans-serif|sans-serif-italic|sans-serif-bold-italic|monospace|initial|tailed|looped|stretched other src style valign=~formula-length width=~formula-length xref
names set-49 abs and apply approx arccos arccosh arccot arccoth arccsc arccsch arcsec arcsech arcsin arcsinh arctan arctanh arg bind card cartesianproduct cbytes ceiling cerror ci cn codomain complexes compose conjugate cos cosh cot coth cs csc csch csymbol curl declare determinant diff divergence divide domain emptyset eq equivalent eulergamma exists exp exponentiale factorial factorof false floor fn forall gcd geq grad gt ident image imaginary imaginaryi implies in infinity int integers intersect interval inverse lambda laplacian lcm leq limit list ln log lt maction maligngroup malignmark matrix matrixrow max mean median menclose merror mfenced mfrac mi min minus mlongdiv mmultiscripts mn mo mode moment mover mpadded mphantom mroot mrow ms mscarry mspace msqrt mstack mstyle msub msubsup msup mtable mtext munder munderover naturalnumbers neq none not notanumber notin notprsubset notsubset or outerproduct partialdiff pi piecewise plus power primes product prsubset quotient rationals real reals reln rem root scalarproduct sdev sec sech selector semantics set setdiff share sin sinh subset sum tan tanh tendsto times transpose true union variance vector vectorproduct xor
names set-50 class=~formula-tokens crossout href id=#id location=w|nw|n|ne|e|se|s|sw mathbackground=~formula-colour mathcolor=~formula-colour other position=~formula-integer scriptsizemultiplier=~formula-number style xref
names set-51 class=~formula-tokens href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other position=~formula-integer shift=~formula-integer style xref
names set-52 class=~formula-tokens href id=#id leftoverhang=~formula-length length=~formula-count mathbackground=~formula-colour mathcolor=~formula-colour mslinethickness=~formula-length other position=~formula-integer rightoverhang=~formula-length style xref
names set-53 abs and apply approx arccos arccosh arccot arccoth arccsc arccsch arcsec arcsech arcsin arcsinh arctan arctanh arg bind card cartesianproduct cbytes ceiling cerror ci cn codomain complexes compose conjugate cos cosh cot coth cs csc csch csymbol curl declare determinant diff divergence divide domain emptyset eq equivalent eulergamma exists exp exponentiale factorial factorof false floor fn forall gcd geq grad gt ident image imaginary imaginaryi implies in infinity int integers intersect interval inverse lambda laplacian lcm leq limit list ln log lt maction maligngroup malignmark matrix matrixrow max mean median menclose merror mfenced mfrac mi min minus mlongdiv mmultiscripts mn mo mode moment mover mpadded mphantom mroot mrow ms mspace msqrt mstack mstyle msub msubsup msup mtable mtext munder munderover naturalnumbers neq none not notanumber notin notprsubset notsubset or outerproduct partialdiff pi piecewise plus power primes product prsubset quotient rationals real reals reln rem root scalarproduct sdev sec sech selector semantics set setdiff share sin sinh subset sum tan tanh tendsto times transpose true union variance vector vectorproduct xor
names set-54 class=~formula-tokens href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other position=~formula-integer style xref
names set-55 mtd
names set-56 class=~formula-tokens columnalign groupalign href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other rowalign=top|bottom|center|baseline|axis style xref
names set-57 cd=~formula-name class=~formula-tokens definitionURL encoding href id=#id name=~formula-name other src style xref
names set-58 class=~formula-tokens crossout href id=#id location=w|nw|n|ne|e|se|s|sw mathbackground=~formula-colour mathcolor=~formula-colour other style xref
names set-59 class=~formula-tokens columnalign=left|center|right columnspan=~formula-positive groupalign href id=#id mathbackground=~formula-colour mathcolor=~formula-colour other rowalign=top|bottom|center|baseline|axis rowspan=~formula-positive style xref
formula math elements 0 * set-1 with set-2
formula abs elements 0 0 - with set-3
formula and elements 0 0 - with set-3
formula apply elements 1 * set-4 bvar condition degree domainofapplication logbase lowlimit momentabout uplimit with set-5
formula approx elements 0 0 - with set-3
formula arccos elements 0 0 - with set-3
formula arccosh elements 0 0 - with set-3
formula arccot elements 0 0 - with set-3
formula arccoth elements 0 0 - with set-3
formula arccsc elements 0 0 - with set-3
formula arccsch elements 0 0 - with set-3
formula arcsec elements 0 0 - with set-3
formula arcsech elements 0 0 - with set-3
formula arcsin elements 0 0 - with set-3
formula arcsinh elements 0 0 - with set-3
formula arctan elements 0 0 - with set-3
formula arctanh elements 0 0 - with set-3
formula arg elements 0 0 - with set-3
formula bind elements 1 * set-4 bvar condition degree domainofapplication logbase lowlimit momentabout uplimit with set-5
formula card elements 0 0 - with set-3
formula cartesianproduct elements 0 0 - with set-3
formula cbytes text 0 0 - with set-3
formula ceiling elements 0 0 - with set-3
formula cerror elements 1 * set-6 abs and apply approx arccos arccosh arccot arccoth arccsc arccsch arcsec arcsech arcsin arcsinh arctan arctanh arg bind card cartesianproduct cbytes ceiling cerror ci cn codomain complexes compose conjugate cos cosh cot coth cs csc csch curl declare determinant diff divergence divide domain emptyset eq equivalent eulergamma exists exp exponentiale factorial factorof false floor fn forall gcd geq grad gt ident image imaginary imaginaryi implies in infinity int integers intersect interval inverse lambda laplacian lcm leq limit list ln log lt matrix matrixrow max mean median min minus mode moment naturalnumbers neq not notanumber notin notprsubset notsubset or outerproduct partialdiff pi piecewise plus power primes product prsubset quotient rationals real reals reln rem root scalarproduct sdev sec sech selector set setdiff share sin sinh subset sum tan tanh tendsto times transpose true union variance vector vectorproduct xor with set-5
formula ci text 0 * set-7 with set-8
formula cn text 0 * set-9 with set-10
formula codomain elements 0 0 - with set-3
formula complexes elements 0 0 - with set-3
formula compose elements 0 0 - with set-3
formula conjugate elements 0 0 - with set-3
formula cos elements 0 0 - with set-3
formula cosh elements 0 0 - with set-3
formula cot elements 0 0 - with set-3
formula coth elements 0 0 - with set-3
formula cs text 0 * - with set-3
formula csc elements 0 0 - with set-3
formula csch elements 0 0 - with set-3
formula csymbol text 0 * set-7 with set-11
formula curl elements 0 0 - with set-3
formula declare elements 1 * set-6 with set-12
formula determinant elements 0 0 - with set-3
formula diff elements 0 0 - with set-3
formula divergence elements 0 0 - with set-3
formula divide elements 0 0 - with set-3
formula domain elements 0 0 - with set-3
formula emptyset elements 0 0 - with set-3
formula eq elements 0 0 - with set-3
formula equivalent elements 0 0 - with set-3
formula eulergamma elements 0 0 - with set-3
formula exists elements 0 0 - with set-3
formula exp elements 0 0 - with set-3
formula exponentiale elements 0 0 - with set-3
formula factorial elements 0 0 - with set-3
formula factorof elements 0 0 - with set-3
formula false elements 0 0 - with set-3
formula floor elements 0 0 - with set-3
formula fn elements 1 1 set-6
formula forall elements 0 0 - with set-3
formula gcd elements 0 0 - with set-3
formula geq elements 0 0 - with set-3
formula grad elements 0 0 - with set-3
formula gt elements 0 0 - with set-3
formula ident elements 0 0 - with set-3
formula image elements 0 0 - with set-3
formula imaginary elements 0 0 - with set-3
formula imaginaryi elements 0 0 - with set-3
formula implies elements 0 0 - with set-3
formula in elements 0 0 - with set-3
formula infinity elements 0 0 - with set-3
formula int elements 0 0 - with set-3
formula integers elements 0 0 - with set-3
formula intersect elements 0 0 - with set-3
formula interval elements 2 2 set-6 with set-13
formula inverse elements 0 0 - with set-3
formula lambda elements 1 * set-14 uplimit with set-3
formula laplacian elements 0 0 - with set-3
formula lcm elements 0 0 - with set-3
formula leq elements 0 0 - with set-3
formula limit elements 0 0 - with set-3
formula list elements 0 * set-14 with set-15
formula ln elements 0 0 - with set-3
formula log elements 0 0 - with set-3
formula lt elements 0 0 - with set-3
formula maction elements 1 * set-1 @actiontype with set-16
formula maligngroup elements 0 0 - with set-17
formula malignmark elements 0 0 - with set-18
formula matrix elements 0 * set-14 with set-3
formula matrixrow elements 0 * set-14 with set-3
formula max elements 0 0 - with set-3
formula mean elements 0 0 - with set-3
formula median elements 0 0 - with set-3
formula menclose elements 0 * set-1 with set-19
formula merror elements 0 * set-1 with set-20
formula mfenced elements 0 * set-1 with set-21
formula mfrac elements 2 2 set-1 with set-22
formula mi text 0 * set-23 with set-24
formula min elements 0 0 - with set-3
formula minus elements 0 0 - with set-3
formula mlongdiv elements 3 * set-25 with set-26
formula mmultiscripts elements 1 * set-27 mprescripts none with set-28
formula mn text 0 * set-23 with set-24
formula mo text 0 * set-23 with set-29
formula mode elements 0 0 - with set-3
formula moment elements 0 0 - with set-3
formula mover elements 2 2 set-1 with set-30
formula mpadded elements 0 * set-1 with set-31
formula mphantom elements 0 * set-1 with set-20
formula mroot elements 2 2 set-1 with set-20
formula mrow elements 0 * set-1 with set-32
formula ms text 0 * set-23 with set-33
formula mspace elements 0 0 - with set-34
formula msqrt elements 0 * set-1 with set-20
formula mstack elements 0 * set-25 with set-35
formula mstyle elements 0 * set-1 with set-36
formula msub elements 2 2 set-1 with set-37
formula msubsup elements 3 3 set-1 with set-28
formula msup elements 2 2 set-1 with set-38
formula mtable elements 0 * set-39 with set-40
formula mtext text 0 * set-23 with set-24
formula munder elements 2 2 set-1 with set-41
formula munderover elements 3 3 set-1 with set-42
formula naturalnumbers elements 0 0 - with set-3
formula neq elements 0 0 - with set-3
formula not elements 0 0 - with set-3
formula notanumber elements 0 0 - with set-3
formula notin elements 0 0 - with set-3
formula notprsubset elements 0 0 - with set-3
formula notsubset elements 0 0 - with set-3
formula or elements 0 0 - with set-3
formula outerproduct elements 0 0 - with set-3
formula partialdiff elements 0 0 - with set-3
formula pi elements 0 0 - with set-3
formula piecewise elements 0 * set-43 with set-3
formula plus elements 0 0 - with set-3
formula power elements 0 0 - with set-3
formula primes elements 0 0 - with set-3
formula product elements 0 0 - with set-3
formula prsubset elements 0 0 - with set-3
formula quotient elements 0 0 - with set-3
formula rationals elements 0 0 - with set-3
formula real elements 0 0 - with set-3
formula reals elements 0 0 - with set-3
formula reln elements 0 * set-6
formula rem elements 0 0 - with set-3
formula root elements 0 0 - with set-3
formula scalarproduct elements 0 0 - with set-3
formula sdev elements 0 0 - with set-3
formula sec elements 0 0 - with set-3
formula sech elements 0 0 - with set-3
formula selector elements 0 0 - with set-3
formula semantics elements 1 * set-44 annotation annotation-xml with set-45
formula set elements 0 * set-14 with set-8
formula setdiff elements 0 0 - with set-3
formula share elements 0 0 - with set-46
formula sin elements 0 0 - with set-3
formula sinh elements 0 0 - with set-3
formula subset elements 0 0 - with set-3
formula sum elements 0 0 - with set-3
formula tan elements 0 0 - with set-3
formula tanh elements 0 0 - with set-3
formula tendsto elements 0 0 - with set-8
formula times elements 0 0 - with set-3
formula transpose elements 0 0 - with set-3
formula true elements 0 0 - with set-3
formula union elements 0 0 - with set-3
formula variance elements 0 0 - with set-3
formula vector elements 0 * set-14 with set-3
formula vectorproduct elements 0 0 - with set-3
formula xor elements 0 0 - with set-3
formula bvar elements 0 * set-47
formula condition elements 1 1 set-6
formula degree elements 1 1 set-6
formula domainofapplication elements 1 1 set-6
formula logbase elements 1 1 set-6
formula lowlimit elements 1 1 set-6
formula momentabout elements 1 1 set-6
formula uplimit elements 1 1 set-6
formula mglyph elements 0 0 - with set-48
formula sep elements 0 0 -
formula mscarries elements 0 * set-49 with set-50
formula msgroup elements 0 * set-25 with set-51
formula msline elements 0 0 - with set-52
formula msrow elements 0 * set-53 with set-54
formula mprescripts elements 0 0 - with set-20
formula none elements 0 0 - with set-20
formula mlabeledtr elements 1 * set-55 with set-56
formula mtr elements 0 * set-55 with set-56
formula otherwise elements 1 1 set-6 with set-3
formula piece elements 2 2 set-6 with set-3
formula annotation text 0 * - with set-57
formula annotation-xml elements 0 0 set-1 with set-57
formula mscarry elements 0 * set-53 with set-58
formula mtd elements 0 * set-1 with set-59

block content-1
  any bibliographic-data : bibliographic-data into BibliographicData order 1:0 in 1.0 2.0 2.3
  any description : description into Description* order 2:2 in 1.0 2.0 2.3
  any claims : claims into Claims order 4:3 in 1.0 2.0 2.3
  any abstract : abstract into Abstract* order 5:1 in 1.0 2.0 2.3
  any drawings : drawings into Drawings order 6:4 in 1.0 2.0 2.3
  any doc-page[@type='pdf'] : doc-page-file into DocumentURI order 2:0 in 1.0 2.0 2.3
  any doc-page : doc-page into PageImage* order 2:0 in 1.0 2.0 2.3

block content-2
  any heading : heading into Heading* order 1:1
  any p : p into P* order 1:1
  any invention-title : invention-title into InventionTitle order 0:0
  any technical-field : technical-field into TechnicalField* order 1:1
  any background-art : technical-field into BackgroundArt* order 1:1
  any disclosure : disclosure into Disclosure* order 1:1
  any summary-of-invention : disclosure into InventionSummary* order 1:0 in 1.0 2.0 1.5
  any description-of-drawings : technical-field into DrawingDescription* order 1:1
  any description-of-embodiments : description-of-embodiments into EmbodimentDescription* order 1:0 in 1.0 2.0 1.5
  any best-mode : technical-field into BestMode* order 1:1
  any mode-for-invention : technical-field into InventionMode* order 1:1
  any industrial-applicability : technical-field into IndustrialApplicability* order 1:1
  any reference-signs-list : technical-field into ReferenceSignBag* order 1:0 in 1.0 2.0 1.5
  any reference-to-deposited-biological-material : technical-field into DepositedBiologicalMaterialReference* order 1:0 in 1.0 2.0 1.5
  any sequence-list-text : technical-field into SequenceListText* order 1:1
  any citation-list : citation-list into CitationBag* order 1:0 in 1.0 2.0 1.5
  any doc-page[@type='pdf'] : doc-page-file into DocumentURI* order 0:0
  any doc-page : doc-page into PageImage* order 0:0
  any summary-of-invention : disclosure into InventionSummary* order 1:1 in 2.3 1.6 1.7
  any description-of-embodiments : description-of-embodiments into EmbodimentDescription* order 1:1 in 2.3 1.6 1.7
  any reference-signs-list : technical-field into ReferenceSignBag* order 1:1 in 2.3 1.6 1.7
  any reference-to-deposited-biological-material : technical-field into DepositedBiologicalMaterialReference* order 1:1 in 2.3 1.6 1.7
  any citation-list : citation-list into CitationBag* order 1:1 in 2.3 1.6 1.7

block content-3
  any p : p into P* order 0:0
  any claim : claim into Claim* order 0:0
  any doc-page[@type='pdf'] : doc-page-file into DocumentURI* order 0:0
  any doc-page : doc-page into PageImage* order 0:0

block content-4
  any p : p into P* order 0:0
  any doc-page[@type='pdf'] : doc-page-file into DocumentURI* order 0:0
  any doc-page : doc-page into PageImage* order 0:0

block content-5
  any figure : figure into Figure* order 0:0
  any doc-page[@type='pdf'] : doc-page-file into DocumentURI* order 0:0
  any doc-page : doc-page into PageImage* order 0:0

block content-6
  any b : b into B*
  any i : i into I*
  any u : u into U*
  any o : o into O*
  any sup : sup into Sup*
  any sub : sup into Sub*
  any smallcaps : smallcaps into SmallCapital*
  any br : br into Br*

block content-7
  any nplcit : nplcit into NPLCitation*
  any b : b into B*
  any i : i into I*
  any u : u into U*
  any o : o into O*
  any sup : sup into Sup*
  any sub : sup into Sub*
  any smallcaps : smallcaps into SmallCapital*
  any br : br into Br*
  any pre[.=''] : pre into Pre*
  any ul : ul into UL*
  any ol : ol into OL*
  any dl : dl into DL*
  any figref : figref into FigureReference*
  any crossref : crossref into CrossReference*
  any patcit[text] : patcit-text into PatentCitation*
  any patcit[document-id][not(rel-passage)] : patcit into PatentCitation*
  any bio-deposit : bio-deposit into BioDeposit*
  any img : img into Image*
  any maths[not(formula-text)] : maths into Math*
  any chemistry[img] : chemistry into ChemicalFormulae*
  any chemistry[chem][not(img)] : chemistry-file into ChemicalFormulae*
  any tables[table] : tables into Table*
  any tables[img][@id] : tables-image into Table*
  any tables[img][not(@id)] : tables-image-only into Table*

block content-8
  any heading : heading into Heading* order 0:0
  any p : p into P* order 0:0

block content-9
  any heading : heading into Heading* order 0:0
  any p : p into P* order 0:0
  any tech-problem : technical-field into TechnicalProblem* order 0:0
  any tech-solution : technical-field into TechnicalSolution* order 0:0
  any advantageous-effects : technical-field into AdvantageousEffects* order 0:0

block content-10
  any heading : heading into Heading* order 0:0
  any p : p into P* order 0:0
  any embodiments-example : embodiments-example into EmbodimentExample* order 0:0

block content-11
  any heading : heading into Heading* order 0:0
  any p : p into P* order 0:0
  any patent-literature : technical-field into PatentCitationBag* order 0:0
  any non-patent-literature : technical-field into NPLCitationBag* order 0:0

block content-12
  any nplcit : nplcit into NPLCitation*
  any b : b into B*
  any i : i into I*
  any u : u into U*
  any o : o into O*
  any sup : sup into Sup*
  any sub : sup into Sub*
  any smallcaps : smallcaps into SmallCapital*
  any br : br into Br*
  any pre[.=''] : pre into Pre*
  any ul : ul into UL*
  any ol : ol into OL*
  any dl : dl into DL*
  any figref : figref into FigureReference*
  any crossref : crossref into CrossReference*
  any patcit[text] : patcit-text into PatentCitation*
  any patcit[document-id][not(rel-passage)] : patcit into PatentCitation*
  any bio-deposit : bio-deposit into BioDeposit*
  any img : img into Image*
  any maths[not(formula-text)] : maths into Math*
  any chemistry[img] : chemistry into ChemicalFormulae*
  any chemistry[chem][not(img)] : chemistry-file into ChemicalFormulae*
  any tables[table] : tables into Table*
  any tables[img][@id] : tables-image into Table*
  any tables[img][not(@id)] : tables-image-only-2 into Table*

block content-13
  any i : i into I*
  any u : u into U*
  any o : o into O*
  any sup : sup into Sup*
  any sub : sup into Sub*
  any smallcaps : smallcaps into SmallCapital*

block content-14
  any b : b into B*
  any u : u into U*
  any o : o into O*
  any sup : sup into Sup*
  any sub : sup into Sub*
  any smallcaps : smallcaps into SmallCapital*

block content-15
  any b : b into B*
  any i : i into I*
  any o : o into O*
  any sup : sup into Sup*
  any sub : sup into Sub*
  any smallcaps : smallcaps into SmallCapital*

block content-16
  any b : b into B*
  any i : i into I*
  any u : u into U*
  any sup : sup into Sup*
  any sub : sup into Sub*
  any smallcaps : smallcaps into SmallCapital*

block content-17
  any b : b into B*
  any i : i into I*
  any u : u into U*
  any o : o into O*
  any sup2 : sup2 into Sup2*
  any sub2 : sup2 into Sub2*
  any smallcaps : smallcaps into SmallCapital*

block content-18
  any b : b into B*
  any i : i into I*
  any u : u into U*
  any o : o into O*
  any sup : sup into Sup*
  any sub : sup into Sub*

block content-19
  any li : li into LI* order 0:0

block content-20
  any dt : dt into DT* order 0:0
  any dd : dd into DD* order 0:0

block content-21
  any nplcit : nplcit into NPLCitation*
  any b : b into B*
  any i : i into I*
  any u : u into U*
  any o : o into O*
  any sup : sup into Sup*
  any sub : sup into Sub*
  any smallcaps : smallcaps into SmallCapital*
  any br : br into Br*
  any pre[.=''] : pre into Pre*
  any ul : ul into UL*
  any ol : ol into OL*
  any dl : dl into DL*
  any figref : figref into FigureReference*
  any crossref : crossref into CrossReference*
  any claim-ref : crossref into ClaimReference*
  any patcit[text] : patcit-text into PatentCitation*
  any patcit[document-id][not(rel-passage)] : patcit into PatentCitation*
  any bio-deposit : bio-deposit into BioDeposit*
  any img : img into Image*
  any maths[not(formula-text)] : maths into Math*
  any chemistry[img] : chemistry into ChemicalFormulae*
  any chemistry[chem][not(img)] : chemistry-file into ChemicalFormulae*
  any tables[table] : tables into Table*
  any tables[img][@id] : tables-image into Table*
  any tables[img][not(@id)] : tables-image-only into Table*
  any claim-text : claim-text into ClaimText*

block content-22
  any b : b into B*
  any i : i into I*
  any u : u into U*
  any o : o into O*
  any smallcaps : smallcaps into SmallCapital*

block content-23
  any nplcit : nplcit into NPLCitation*
  any b : b into B*
  any i : i into I*
  any u : u into U*
  any o : o into O*
  any sup : sup into Sup*
  any sub : sup into Sub*
  any smallcaps : smallcaps into SmallCapital*
  any br : br into Br*
  any pre[.=''] : pre into Pre*
  any ul : ul into UL*
  any ol : ol into OL*
  any dl : dl into DL*
  any crossref : crossref into CrossReference*
  any patcit[text] : patcit-text into PatentCitation*
  any patcit[document-id][not(rel-passage)] : patcit into PatentCitation*

block content-24
  any colspec : colspec into colspec* order 0:0
  any thead : thead into TableHead order 2:1
  any tbody : tbody into TableBody* order 3:2

block content-25
  any row : row into Row* order 0:0

block content-26
  any nplcit : nplcit into NPLCitation*
  any b : b into B*
  any i : i into I*
  any u : u into U*
  any o : o into O*
  any sup : sup into Sup*
  any sub : sup into Sub*
  any smallcaps : smallcaps into SmallCapital*
  any br : br into Br*
  any ul : ul into UL*
  any ol : ol into OL*
  any dl : dl into DL*
  any crossref : crossref into CrossReference*
  any patcit[text] : patcit-text into PatentCitation*
  any patcit[document-id][not(rel-passage)] : patcit into PatentCitation*
  any bio-deposit : bio-deposit into BioDeposit*
  any img : img into Image*
  any maths[not(formula-text)] : maths into Math*
  any chemistry[img] : chemistry into ChemicalFormulae*
  any chemistry[chem][not(img)] : chemistry-file into ChemicalFormulae*

block content-27
  any b : b-2 into B*
  any i : i-2 into I*
  any u : u-2 into U*
  any o : o-2 into O*
  any sup : sup-2 into Sup*
  any sub : sup-2 into Sub*
  any smallcaps : smallcaps-2 into SmallCapital*
  any br : br into Br*

block content-28
  any i : i-2 into I*
  any u : u-2 into U*
  any o : o-2 into O*
  any sup : sup-2 into Sup*
  any sub : sup-2 into Sub*
  any smallcaps : smallcaps-2 into SmallCapital*

block content-29
  any b : b-2 into B*
  any u : u-2 into U*
  any o : o-2 into O*
  any sup : sup-2 into Sup*
  any sub : sup-2 into Sub*
  any smallcaps : smallcaps-2 into SmallCapital*

block content-30
  any b : b-2 into B*
  any i : i-2 into I*
  any o : o-2 into O*
  any sup : sup-2 into Sup*
  any sub : sup-2 into Sub*
  any smallcaps : smallcaps-2 into SmallCapital*

block content-31
  any b : b-2 into B*
  any i : i-2 into I*
  any u : u-2 into U*
  any sup : sup-2 into Sup*
  any sub : sup-2 into Sub*
  any smallcaps : smallcaps-2 into SmallCapital*

block content-32
  any b : b-2 into B*
  any i : i-2 into I*
  any u : u-2 into U*
  any o : o-2 into O*
  any sup2 : sup2-2 into Sup2*
  any sub2 : sup2-2 into Sub2*
  any smallcaps : smallcaps-2 into SmallCapital*

block content-33
  any b : b-2 into B*
  any i : i-2 into I*
  any u : u-2 into U*
  any o : o-2 into O*
  any sup : sup-2 into Sup*
  any sub : sup-2 into Sub*

block content-34
  any b : b-2 into B*
  any i : i-2 into I*
  any u : u-2 into U*
  any o : o-2 into O*
  any smallcaps : smallcaps-2 into SmallCapital*

block content-35
  any description : description into Description order 0:0 in 1.5 1.6 1.7
  any claims : claims into Claims order 2:1 in 1.5 1.6 1.7
  any abstract : abstract into Abstract order 3:2 in 1.5 1.6 1.7
  any drawings : drawings into Drawings order 4:3 in 1.5 1.6 1.7
  any doc-page[@type='pdf'] : doc-page-file into DocumentURI* order 0:0 in 1.5 1.6 1.7
  any doc-page : doc-page into PageImage* order 0:0 in 1.5 1.6 1.7

block content-36
  any heading : heading-2 into Heading* order 1:1 in 1.5 1.6 1.7
  any p : p-3 into P* order 1:1 in 1.5 1.6 1.7
  any invention-title : invention-title-2 into InventionTitle order 0:0 in 1.5 1.6 1.7
  any technical-field : technical-field-2 into TechnicalField* order 1:1 in 1.5 1.6 1.7
  any background-art : technical-field-2 into BackgroundArt* order 1:1 in 1.5 1.6 1.7
  any disclosure : disclosure-2 into Disclosure* order 1:1 in 1.5 1.6 1.7
  any summary-of-invention : disclosure-2 into InventionSummary* order 1:1 in 1.5 1.6 1.7
  any description-of-drawings : technical-field-2 into DrawingDescription* order 1:1 in 1.5 1.6 1.7
  any description-of-embodiments : description-of-embodiments-2 into EmbodimentDescription* order 1:1 in 1.5 1.6 1.7
  any best-mode : technical-field-2 into BestMode* order 1:1 in 1.5 1.6 1.7
  any mode-for-invention : technical-field-2 into InventionMode* order 1:1 in 1.5 1.6 1.7
  any industrial-applicability : technical-field-2 into IndustrialApplicability* order 1:1 in 1.5 1.6 1.7
  any reference-signs-list : technical-field-2 into ReferenceSignBag* order 1:1 in 1.5 1.6 1.7
  any reference-to-deposited-biological-material : technical-field-2 into DepositedBiologicalMaterialReference* order 1:1 in 1.5 1.6 1.7
  any sequence-list-text : technical-field-2 into SequenceListText* order 1:1 in 1.5 1.6 1.7
  any citation-list : citation-list-2 into CitationBag* order 1:1 in 1.5 1.6 1.7
  any doc-page[@type='pdf'] : doc-page-file-2 into DocumentURI* order 0:0 in 1.5 1.6 1.7
  any doc-page : doc-page-2 into PageImage* order 0:0 in 1.5 1.6 1.7

block content-37
  any nplcit : nplcit-2 into NPLCitation* in 1.5 1.6 1.7
  any b : b-2 into B* in 1.5 1.6 1.7
  any i : i-2 into I* in 1.5 1.6 1.7
  any u : u-2 into U* in 1.5 1.6 1.7
  any o : o-2 into O* in 1.5 1.6 1.7
  any sup : sup-2 into Sup* in 1.5 1.6 1.7
  any sub : sup-2 into Sub* in 1.5 1.6 1.7
  any smallcaps : smallcaps-2 into SmallCapital* in 1.5 1.6 1.7
  any br : br into Br* in 1.5 1.6 1.7
  any pre[.=''] : pre-2 into Pre* in 1.5 1.6 1.7
  any ul : ul-2 into UL* in 1.5 1.6 1.7
  any ol : ol-2 into OL* in 1.5 1.6 1.7
  any dl : dl-2 into DL* in 1.5 1.6 1.7
  any figref : figref-2 into FigureReference* in 1.5 1.6 1.7
  any crossref : crossref-2 into CrossReference* in 1.5 1.6 1.7
  any patcit[text] : patcit-text-2 into PatentCitation* in 1.5 1.6 1.7
  any patcit[document-id][not(rel-passage)] : patcit into PatentCitation* in 1.5 1.6 1.7
  any bio-deposit : bio-deposit-2 into BioDeposit* in 1.5 1.6 1.7
  any img : img-2 into Image* in 1.5 1.6 1.7
  any maths[not(formula-text)] : maths-2 into Math* in 1.5 1.6 1.7
  any chemistry[img] : chemistry-2 into ChemicalFormulae* in 1.5 1.6 1.7
  any chemistry[chem][not(img)] : chemistry-file-2 into ChemicalFormulae* in 1.5 1.6 1.7
  any tables[table] : tables-2 into Table* in 1.5 1.6 1.7
  any tables[img][@id] : tables-image-2 into Table* in 1.5 1.6 1.7
  any tables[img][not(@id)] : tables-image-only-3 into Table* in 1.5 1.6 1.7

block content-38
  any b : b-2 into B* in 1.5 1.6 1.7
  any i : i-2 into I* in 1.5 1.6 1.7
  any u : u-2 into U* in 1.5 1.6 1.7
  any o : o-2 into O* in 1.5 1.6 1.7
  any sup : sup-2 into Sup* in 1.5 1.6 1.7
  any sub : sup-2 into Sub* in 1.5 1.6 1.7
  any smallcaps : smallcaps-2 into SmallCapital* in 1.5 1.6 1.7
  any br : br into Br* in 1.5 1.6 1.7

block content-39
  any heading : heading-2 into Heading* order 0:0 in 1.5 1.6 1.7
  any p : p-3 into P* order 0:0 in 1.5 1.6 1.7

block content-40
  any heading : heading-2 into Heading* order 0:0 in 1.5 1.6 1.7
  any p : p-3 into P* order 0:0 in 1.5 1.6 1.7
  any tech-problem : technical-field-2 into TechnicalProblem* order 0:0 in 1.5 1.6 1.7
  any tech-solution : technical-field-2 into TechnicalSolution* order 0:0 in 1.5 1.6 1.7
  any advantageous-effects : technical-field-2 into AdvantageousEffects* order 0:0 in 1.5 1.6 1.7

block content-41
  any heading : heading-2 into Heading* order 0:0 in 1.5 1.6 1.7
  any p : p-3 into P* order 0:0 in 1.5 1.6 1.7
  any embodiments-example : embodiments-example-2 into EmbodimentExample* order 0:0 in 1.5 1.6 1.7

block content-42
  any heading : heading-2 into Heading* order 0:0 in 1.5 1.6 1.7
  any p : p-3 into P* order 0:0 in 1.5 1.6 1.7
  any patent-literature : technical-field-2 into PatentCitationBag* order 0:0 in 1.5 1.6 1.7
  any non-patent-literature : technical-field-2 into NPLCitationBag* order 0:0 in 1.5 1.6 1.7

block content-43
  any li : li-2 into LI* order 0:0 in 1.5 1.6 1.7

block content-44
  any dt : dt-2 into DT* order 0:0 in 1.5 1.6 1.7
  any dd : dd-2 into DD* order 0:0 in 1.5 1.6 1.7

block content-45
  any nplcit : nplcit-2 into NPLCitation* in 1.5 1.6 1.7
  any b : b-2 into B* in 1.5 1.6 1.7
  any i : i-2 into I* in 1.5 1.6 1.7
  any u : u-2 into U* in 1.5 1.6 1.7
  any o : o-2 into O* in 1.5 1.6 1.7
  any sup : sup-2 into Sup* in 1.5 1.6 1.7
  any sub : sup-2 into Sub* in 1.5 1.6 1.7
  any smallcaps : smallcaps-2 into SmallCapital* in 1.5 1.6 1.7
  any br : br into Br* in 1.5 1.6 1.7
  any pre[.=''] : pre-2 into Pre* in 1.5 1.6 1.7
  any ul : ul-2 into UL* in 1.5 1.6 1.7
  any ol : ol-2 into OL* in 1.5 1.6 1.7
  any dl : dl-2 into DL* in 1.5 1.6 1.7
  any figref : figref-2 into FigureReference* in 1.5 1.6 1.7
  any crossref : crossref-2 into CrossReference* in 1.5 1.6 1.7
  any patcit[text] : patcit-text-2 into PatentCitation* in 1.5 1.6 1.7
  any patcit[document-id][not(rel-passage)] : patcit into PatentCitation* in 1.5 1.6 1.7
  any bio-deposit : bio-deposit-2 into BioDeposit* in 1.5 1.6 1.7
  any img : img-2 into Image* in 1.5 1.6 1.7
  any maths[not(formula-text)] : maths-2 into Math* in 1.5 1.6 1.7
  any chemistry[img] : chemistry-2 into ChemicalFormulae* in 1.5 1.6 1.7
  any chemistry[chem][not(img)] : chemistry-file-2 into ChemicalFormulae* in 1.5 1.6 1.7
  any tables[table] : tables-2 into Table* in 1.5 1.6 1.7
  any tables[img][@id] : tables-image-2 into Table* in 1.5 1.6 1.7
  any tables[img][not(@id)] : tables-image-only-4 into Table* in 1.5 1.6 1.7

block content-46
  any nplcit : nplcit-2 into NPLCitation* in 1.5 1.6 1.7
  any b : b-2 into B* in 1.5 1.6 1.7
  any i : i-2 into I* in 1.5 1.6 1.7
  any u : u-2 into U* in 1.5 1.6 1.7
  any o : o-2 into O* in 1.5 1.6 1.7
  any sup : sup-2 into Sup* in 1.5 1.6 1.7
  any sub : sup-2 into Sub* in 1.5 1.6 1.7
  any smallcaps : smallcaps-2 into SmallCapital* in 1.5 1.6 1.7
  any br : br into Br* in 1.5 1.6 1.7
  any pre[.=''] : pre-2 into Pre* in 1.5 1.6 1.7
  any ul : ul-2 into UL* in 1.5 1.6 1.7
  any ol : ol-2 into OL* in 1.5 1.6 1.7
  any dl : dl-2 into DL* in 1.5 1.6 1.7
  any crossref : crossref-2 into CrossReference* in 1.5 1.6 1.7
  any patcit[text] : patcit-text-2 into PatentCitation* in 1.5 1.6 1.7
  any patcit[document-id][not(rel-passage)] : patcit into PatentCitation* in 1.5 1.6 1.7

block content-47
  any colspec : colspec-2 into colspec* order 0:0 in 1.5 1.6 1.7
  any thead : thead-2 into TableHead order 2:1 in 1.5 1.6 1.7
  any tbody : tbody-2 into TableBody* order 3:2 in 1.5 1.6 1.7

block content-48
  any row : row-2 into Row* order 0:0 in 1.5 1.6 1.7

block content-49
  any nplcit : nplcit-2 into NPLCitation* in 1.5 1.6 1.7
  any b : b-2 into B* in 1.5 1.6 1.7
  any i : i-2 into I* in 1.5 1.6 1.7
  any u : u-2 into U* in 1.5 1.6 1.7
  any o : o-2 into O* in 1.5 1.6 1.7
  any sup : sup-2 into Sup* in 1.5 1.6 1.7
  any sub : sup-2 into Sub* in 1.5 1.6 1.7
  any smallcaps : smallcaps-2 into SmallCapital* in 1.5 1.6 1.7
  any br : br into Br* in 1.5 1.6 1.7
  any ul : ul-2 into UL* in 1.5 1.6 1.7
  any ol : ol-2 into OL* in 1.5 1.6 1.7
  any dl : dl-2 into DL* in 1.5 1.6 1.7
  any crossref : crossref-2 into CrossReference* in 1.5 1.6 1.7
  any patcit[text] : patcit-text-2 into PatentCitation* in 1.5 1.6 1.7
  any patcit[document-id][not(rel-passage)] : patcit into PatentCitation* in 1.5 1.6 1.7
  any bio-deposit : bio-deposit-2 into BioDeposit* in 1.5 1.6 1.7
  any img : img-2 into Image* in 1.5 1.6 1.7
  any maths[not(formula-text)] : maths-2 into Math* in 1.5 1.6 1.7
  any chemistry[img] : chemistry-2 into ChemicalFormulae* in 1.5 1.6 1.7
  any chemistry[chem][not(img)] : chemistry-file-2 into ChemicalFormulae* in 1.5 1.6 1.7

block content-50
  any p : p-3 into P* order 0:0 in 1.5 1.6 1.7
  any claim : claim-2 into Claim* order 0:0 in 1.5 1.6 1.7
  any doc-page[@type='pdf'] : doc-page-file-2 into DocumentURI* order 0:0 in 1.5 1.6 1.7
  any doc-page : doc-page-2 into PageImage* order 0:0 in 1.5 1.6 1.7

block content-51
  any nplcit : nplcit-2 into NPLCitation* in 1.5 1.6 1.7
  any b : b-2 into B* in 1.5 1.6 1.7
  any i : i-2 into I* in 1.5 1.6 1.7
  any u : u-2 into U* in 1.5 1.6 1.7
  any o : o-2 into O* in 1.5 1.6 1.7
  any sup : sup-2 into Sup* in 1.5 1.6 1.7
  any sub : sup-2 into Sub* in 1.5 1.6 1.7
  any smallcaps : smallcaps-2 into SmallCapital* in 1.5 1.6 1.7
  any br : br into Br* in 1.5 1.6 1.7
  any pre[.=''] : pre-2 into Pre* in 1.5 1.6 1.7
  any ul : ul-2 into UL* in 1.5 1.6 1.7
  any ol : ol-2 into OL* in 1.5 1.6 1.7
  any dl : dl-2 into DL* in 1.5 1.6 1.7
  any figref : figref-2 into FigureReference* in 1.5 1.6 1.7
  any crossref : crossref-2 into CrossReference* in 1.5 1.6 1.7
  any claim-ref : crossref-2 into ClaimReference* in 1.5 1.6 1.7
  any patcit[text] : patcit-text-2 into PatentCitation* in 1.5 1.6 1.7
  any patcit[document-id][not(rel-passage)] : patcit into PatentCitation* in 1.5 1.6 1.7
  any bio-deposit : bio-deposit-2 into BioDeposit* in 1.5 1.6 1.7
  any img : img-2 into Image* in 1.5 1.6 1.7
  any maths[not(formula-text)] : maths-2 into Math* in 1.5 1.6 1.7
  any chemistry[img] : chemistry-2 into ChemicalFormulae* in 1.5 1.6 1.7
  any chemistry[chem][not(img)] : chemistry-file-2 into ChemicalFormulae* in 1.5 1.6 1.7
  any tables[table] : tables-2 into Table* in 1.5 1.6 1.7
  any tables[img][@id] : tables-image-2 into Table* in 1.5 1.6 1.7
  any tables[img][not(@id)] : tables-image-only-3 into Table* in 1.5 1.6 1.7
  any claim-text : claim-text-2 into ClaimText* in 1.5 1.6 1.7

block content-52
  any p : p-3 into P* order 0:0 in 1.5 1.6 1.7
  any doc-page[@type='pdf'] : doc-page-file-2 into DocumentURI* order 0:0 in 1.5 1.6 1.7
  any doc-page : doc-page-2 into PageImage* order 0:0 in 1.5 1.6 1.7

block content-53
  any figure : figure-2 into Figure* order 0:0 in 1.5 1.6 1.7
  any doc-page[@type='pdf'] : doc-page-file-2 into DocumentURI* order 0:0 in 1.5 1.6 1.7
  any doc-page : doc-page-2 into PageImage* order 0:0 in 1.5 1.6 1.7

state patent-document parts
  @id as id into @id in 1.0 2.0 2.3
  @lang as language into @languageCode in 1.0 2.0 2.3
  @country as country into IPOfficeCode order 0: in 1.0 2.0 2.3
  @file as text into @documentFileName in 1.0 2.0 2.3
  @status as text into @documentStatusText in 1.0 2.0 2.3
  @date-produced as date into @creationDate in 1.0 2.0 2.3
  @date-publ as date into @documentPublicationDate in 1.0 2.0 2.3
  bibliographic-data : bibliographic-data into BibliographicData order 1:0 in 1.0 2.0 2.3
  enclose description : description into Description* order 2:2 in 1.0 2.0 2.3
  model (IPOfficeCode,BibliographicData,(PageImage+|DocumentURI|(Description*,ClaimStatement?,Claims,Abstract*,Drawings?,ApplicantKeywordText?,ExternalDocumentBag?))) in 1.0 2.0 2.3
  there @lang language unless @languageCode in 1.0 2.0 2.3
  there @country country unless IPOfficeCode in 1.0 2.0 2.3
  there bibliographic-data! '' unless BibliographicData in 1.0 2.0 2.3
  there claims '' unless Claims of Abstract in 1.0 2.0 2.3
  there claims '' unless Claims of ApplicantKeywordText in 1.0 2.0 2.3
  there claims '' unless Claims of ClaimStatement in 1.0 2.0 2.3
  there claims '' unless Claims of Description in 1.0 2.0 2.3
  there claims '' unless Claims of Drawings in 1.0 2.0 2.3
  there claims '' unless Claims of ExternalDocumentBag in 1.0 2.0 2.3
  there claims '' unless Claims DocumentURI PageImage in 1.0 2.0 2.3
  back bibliographic-data|doc-page '' in 1.0 2.0 2.3
  use content-1

state bibliographic-data rows
  @id as id into @id in 1.0 2.0 2.3
  @country as officeCode into @officeCode in 1.0 2.0 2.3
  publication-reference : publication-reference into PatentPublicationIdentification order 0:1 in 1.0 2.0 2.3
  publication-reference : publication-reference-grant into PatentGrantIdentification order 2:1 in 1.0 2.0 2.3
  application-reference : application-reference into ApplicationIdentification order 1:7 in 1.0 2.0 2.3
  plain-language-designation : plain-language-designation into PlainLanguageDesignationText order 25:0 in 1.0 2.0 2.3
  language-of-filing as language into FilingLanguageCode order 26:8 in 1.0 2.0 2.3
  language-of-publication as language into PublicationLanguageCode order 27:9 in 1.0 2.0 2.3
  priority-claims/priority-claim : priority-claim into PriorityClaimBag/PriorityClaim* order 3.0:10.0 in 1.0 2.0 2.3
  priority-claims/incorporation-by-reference as none into PriorityClaimBag/IncorporationByReferenceIndicator order 3.1:10.1 in 1.0 2.0 2.3
  date-of-earliest-priority/date as date into EarliestPriorityApplication/FilingDate order 31.2:16.0 in 1.0 2.0 2.3
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 6.0:2 in 1.0 2.0 2.3
  classifications-ipcr/classification-ipcr : classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 6.0.0:3.0 in 1.0 2.0 2.3
  classification-national : classification-national into PatentClassificationBag/NationalClassification* order 6.0:4 in 1.0 2.0 2.3
  classification-locarno : classification-locarno into PatentClassificationBag/LocarnoClassificationBag* order 6.0:5 in 1.0 2.0 2.3
  invention-title : invention-title into InventionTitleBag/InventionTitle* order 7.0:13 in 1.0 2.0 2.3
  references-cited/citation : citation into ReferenceCitationBag/ReferenceCitation* order 9.0:24.0 in 1.0 2.0 2.3
  references-cited/text as text into ReferenceCitationBag/ReferenceCitationFreeFormat* order 9.0:24.0 in 1.0 2.0 2.3
  number-of-claims as number into ClaimTotalQuantity order 10:26 in 1.0 2.0 2.3
  field-of-search : field-of-search into SearchField order 11:22 in 1.0 2.0 2.3
  figures/number-of-drawing-sheets as number into FigureBag/DrawingSheetTotalQuantity* order 12.0:23.0 in 1.0 2.0 2.3
  figures/number-of-figures as number into FigureBag/FigureTotalQuantity* order 12.0:23.1 in 1.0 2.0 2.3
  figures/figure-to-publish : figure-to-publish into FigureBag/PublishFigure* order 12.0:23.2 in 1.0 2.0 2.3
  related-documents : related-documents into RelatedDocumentBag order 13:27 in 1.0 2.0 2.3
  parties/applicants/applicant : applicant into PartyBag/ApplicantBag/Applicant* order 18.0.0:11.0.0 in 1.0 2.0 2.3
  parties/inventors/inventor : inventor into PartyBag/InventorBag/Inventor* order 18.0.0:11.1.0 in 1.0 2.0 2.3
  parties/inventors/deceased-inventor : deceased-inventor into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:11.1.0 in 1.0 2.0 2.3
  parties/correspondence-address : correspondence-address into PartyBag/CorrespondenceAddress* order 18.0:11.2 in 1.0 2.0 2.3
  parties/agents/agent : agent into PartyBag/RegisteredPractitionerBag/RegisteredPractitioner* order 18.0.0:11.3.0 in 1.0 2.0 2.3
  assignees/assignee[not(addressbook)] : assignee-name into PartyBag/AssigneeBag/Assignee* order 18.0.0:14.0 in 1.0 2.0 2.3
  assignees/assignee[not(addressbook/phone)][not(addressbook/fax)][not(addressbook/email)][not(addressbook/url)][not(addressbook/ead)][not(addressbook/text)][not(addressbook/address/address-1)][not(addressbook/address/address-2)][not(addressbook/address/address-3)][not(addressbook/address/address-4)][not(addressbook/address/address-5)][not(addressbook/address/pobox)][not(addressbook/address/room)][not(addressbook/address/address-floor)][not(addressbook/address/building)][not(addressbook/address/street)][not(addressbook/address/text)] : assignee-published into PartyBag/AssigneeBag/Assignee* order 18.0.0:14.0 in 1.0 2.0 2.3
  assignees/assignee : assignee-contact into PartyBag/AssigneeBag/Assignee* order 18.0.0:14.0 in 1.0 2.0 2.3
  examiners/primary-examiner : examiner into PartyBag/ExaminerBag/PrimaryExaminer* order 18.0.0:25.0 in 1.0 2.0 2.3
  examiners/assistant-examiner : examiner into PartyBag/ExaminerBag/AssistantExaminer* order 18.0.0:25.1 in 1.0 2.0 2.3
  examiners/authorized-officer : authorized-officer into PartyBag/ExaminerBag/AuthorizedOfficer* order 18.0.0:25.2 in 1.0 2.0 2.3
  pct-or-regional-filing-data/document-id[country='WO'] : number-of-application says [country='WO'] into InternationalFilingData/ApplicationIdentification order 19.0:33.0 in 1.0 2.0 2.3
  pct-or-regional-filing-data/document-id[country='IB'] : number-of-application says [country='IB'] into InternationalFilingData/ApplicationIdentification order 19.0:33.0 in 1.0 2.0 2.3
  pct-or-regional-filing-data/document-id : id-of-application into RegionalFilingData/ApplicationIdentification order 20.0:33.0 in 1.0 2.0 2.3
  pct-or-regional-filing-data/document-id : id-of-application into InternationalFilingData/ApplicationIdentification order 19.0:33.0 in 1.0 2.0 2.3
  pct-or-regional-filing-data/us-371c124-date/date as date into InternationalFilingData/NationalStageFilingDate order 19.1:33.1.0 in 1.0 2.0 2.3
  pct-or-regional-filing-data/us-371c124-date/date as date into RegionalFilingData/NationalStageFilingDate order 20.1:33.1.0 in 1.0 2.0 2.3
  pct-or-regional-publishing-data/document-id[country='WO'] : number-of-publication says [country='WO'] into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:34.0 in 1.0 2.0 2.3
  pct-or-regional-publishing-data/document-id[country='IB'] : number-of-publication says [country='IB'] into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:34.0 in 1.0 2.0 2.3
  pct-or-regional-publishing-data/document-id : id-of-publication into RegionalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 22.0.0:34.0 in 1.0 2.0 2.3
  pct-or-regional-publishing-data/document-id : id-of-publication into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:34.0 in 1.0 2.0 2.3
  pct-or-regional-publishing-data/gazette-reference : gazette-reference into InternationalPublishingData/GazetteReference order 21.1:34.1 in 1.0 2.0 2.3
  pct-or-regional-publishing-data/gazette-reference : gazette-reference into RegionalPublishingData/GazetteReference order 22.1:34.1 in 1.0 2.0 2.3
  patent-family : patent-family into PatentFamily order 23:21 in 1.0 2.0 2.3
  bio-deposit : bio-deposit into BioDeposit order 24:32 in 1.0 2.0 2.3
  opposition-data : opposition-data into OppositionData order 47:44 in 1.0 2.0 2.3
  term-of-grant : term-of-grant into GrantTerm order 4:19 in 1.0 2.0 2.3
  designation-of-states/designation-pct : designation-pct into StateDesignation order 28:12.0 in 1.0 2.0 2.3
  licensee-data : licensee-data into LicenceBag/Licence* order 29.0:15 in 1.0 2.0 2.3
  st50-republication : st50-republication into PatentDocumentRepublication order 36:28 in 1.0 2.0 2.3
  dates-of-public-availability : dates-of-public-availability into PublicAvailabilityDataBag order 34:18 in 1.0 2.0 2.3
  dates-rights-effective : dates-rights-effective into RightsEffectiveDateBag order 35:20 in 1.0 2.0 2.3
  date-complete-specification-filed/date as date into CompleteSpecificationFilingDate order 33:17.0 in 1.0 2.0 2.3
  date-exhibition-filed/date as date into ExhibitionFilingDate order 37:29.0 in 1.0 2.0 2.3
  date-rights-reestablished/date as date into RightsReestablishedDate order 38:37.0 in 1.0 2.0 2.3
  date-application-withdrawn-by-applicant/date as date into ApplicationWithdrawnDate order 39:38.0 in 1.0 2.0 2.3
  date-application-deemed-withdrawn/date as date into ApplicationDeemedWithdrawnDate order 40:39.0 in 1.0 2.0 2.3
  date-of-revocation/date as date into PatentRevocationDate order 41:40.0 in 1.0 2.0 2.3
  date-pct-article-22-39-fulfilled/date as date into PCTNationalPhaseEntryDate order 42:30.0 in 1.0 2.0 2.3
  date-application-partially-withdrawn/date as date into ApplicationPartiallyWithdrawnDate order 43:42.0 in 1.0 2.0 2.3
  needs PriorityClaimBag PriorityClaimBag/PriorityClaim in 1.0 2.0 2.3
  needs EarliestPriorityApplication EarliestPriorityApplication/FilingDate in 1.0 2.0 2.3
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification in 1.0 2.0 2.3
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification in 1.0 2.0 2.3
  needs ReferenceCitationBag ReferenceCitationBag/ReferenceCitation ReferenceCitationBag/ReferenceCitationFreeFormat in 1.0 2.0 2.3
  needs FigureBag FigureBag/DrawingSheetTotalQuantity FigureBag/FigureTotalQuantity FigureBag/PublishFigure in 1.0 2.0 2.3
  needs PartyBag PartyBag/ApplicantBag PartyBag/AssigneeBag PartyBag/CorrespondenceAddress PartyBag/ExaminerBag PartyBag/InventorBag PartyBag/OwnerBag PartyBag/RegisteredPractitionerBag in 1.0 2.0 2.3
  needs PartyBag/ApplicantBag PartyBag/ApplicantBag/Applicant in 1.0 2.0 2.3
  needs PartyBag/InventorBag PartyBag/InventorBag/DeceasedInventor PartyBag/InventorBag/Inventor in 1.0 2.0 2.3
  needs PartyBag/RegisteredPractitionerBag PartyBag/RegisteredPractitionerBag/RegisteredPractitioner in 1.0 2.0 2.3
  needs PartyBag/AssigneeBag PartyBag/AssigneeBag/Assignee in 1.0 2.0 2.3
  needs PartyBag/ExaminerBag PartyBag/ExaminerBag/AssistantExaminer PartyBag/ExaminerBag/AuthorizedOfficer PartyBag/ExaminerBag/PrimaryExaminer in 1.0 2.0 2.3
  needs InternationalFilingData InternationalFilingData/ApplicationIdentification in 1.0 2.0 2.3
  needs RegionalFilingData RegionalFilingData/ApplicationIdentification in 1.0 2.0 2.3
  needs InternationalPublishingData InternationalPublishingData/PatentDocumentIdentification in 1.0 2.0 2.3
  needs InternationalPublishingData/PatentDocumentIdentification InternationalPublishingData/PatentDocumentIdentification/ApplicationIdentification InternationalPublishingData/PatentDocumentIdentification/PatentGrantIdentification InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification in 1.0 2.0 2.3
  needs RegionalPublishingData RegionalPublishingData/PatentDocumentIdentification in 1.0 2.0 2.3
  needs RegionalPublishingData/PatentDocumentIdentification RegionalPublishingData/PatentDocumentIdentification/ApplicationIdentification RegionalPublishingData/PatentDocumentIdentification/PatentGrantIdentification RegionalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification in 1.0 2.0 2.3
  needs LicenceBag LicenceBag/Licence in 1.0 2.0 2.3
  there application-reference! country unless ApplicationIdentification in 1.0 2.0 2.3
  there invention-title! '' unless InventionTitleBag/InventionTitle in 1.0 2.0 2.3
  there parties/applicants/applicant '' unless PartyBag in 1.0 2.0 2.3
  back publication-reference/document-id/country country in 1.0 2.0 2.3
  back publication-reference/document-id/doc-number '' in 1.0 2.0 2.3
  back application-reference/document-id/country country in 1.0 2.0 2.3
  back application-reference/document-id/doc-number '' in 1.0 2.0 2.3

state description parts
  @id as id into @id
  @lang as language into @languageCode
  carrier p : p into P* order 1:1
  model (PageImage+|DocumentURI+|(InventionTitle?,(TechnicalField|BackgroundArt|Disclosure|InventionSummary|DrawingDescription|EmbodimentDescription|BestMode|InventionMode|IndustrialApplicability|ReferenceSignBag|DepositedBiologicalMaterialReference|SequenceListText|CitationBag|Heading|P)+))
  there p '' unless P BackgroundArt BestMode CitationBag DepositedBiologicalMaterialReference Disclosure DocumentURI DrawingDescription EmbodimentDescription Heading IndustrialApplicability InventionMode InventionSummary PageImage ReferenceSignBag SequenceListText TechnicalField
  back p|background-art|best-mode|description-of-drawings|disclosure|doc-page|industrial-applicability|mode-for-invention|sequence-list-text|technical-field '' in 1.0 2.0 1.5
  back p|background-art|best-mode|citation-list|description-of-drawings|description-of-embodiments|disclosure|doc-page|industrial-applicability|mode-for-invention|reference-signs-list|reference-to-deposited-biological-material|sequence-list-text|summary-of-invention|technical-field '' in 2.3 1.6 1.7
  use content-2

state claims parts
  @id as id into @id
  @lang as language into @languageCode
  carrier claim : p-2 into P* order 0:0
  model (PageImage+|DocumentURI+|(Claim|P)+)
  there p '' unless P Claim DocumentURI PageImage
  use content-3

state abstract parts
  @id as id into @id
  @lang as language into @languageCode
  carrier p : p into P* order 0:0
  model (PageImage+|DocumentURI+|P+)
  carries DocumentURI P PageImage
  use content-4

state drawings parts
  @id as id into @id
  model (PageImage+|DocumentURI+|Figure+)
  needs . DocumentURI Figure PageImage
  use content-5

state doc-page-file rows
  @id as id into @id
  @file as text into @documentFileName
  @file as address
  @ppf as text into @firstPageNumber
  @ppl as text into @lastPageNumber
  @ocr as boolean-yes into @ocrIndicator
  back @he ''
  back @wi ''

state doc-page rows
  @id as id into @id
  @ppf as text into @firstPageNumber
  @ppl as text into @lastPageNumber
  @orientation as orientation among portrait|landscape into @orientationCategory
  @type as pageFormat among jpg|pdf|tif into ImageFormatCategory order 0:
  @file as text into FileName order 1:
  @he as millimetres into HeightMeasure order 2:
  @wi as millimetres into WidthMeasure order 3:
  @alt as text into Alt order 4:
  @color as colour among color|bw into ColourModeCategory order 5:
  needs . ImageFormatCategory
  needs . FileName
  needs . HeightMeasure
  needs . WidthMeasure
  back @he ''
  back @wi ''

state publication-reference rows
  @id as id into @id in 1.0 2.0 2.3
  document-id/country as IPOfficeCode into IPOfficeCode order 0:0.0 in 1.0 2.0 2.3
  document-id/doc-number as text into PublicationNumber order 1:0.1 in 1.0 2.0 2.3
  document-id/kind as text into PatentDocumentKindCode order 3:0.2 in 1.0 2.0 2.3
  document-id/date as date into PublicationDate order 4:0.4 in 1.0 2.0 2.3
  document-id/@lang as language into PublicationLanguageCode order 2:0 in 1.0 2.0 2.3
  needs . IPOfficeCode in 1.0 2.0 2.3
  needs . PublicationNumber in 1.0 2.0 2.3

state publication-reference-grant rows
  @id as id into @id in 1.0 2.0 2.3
  document-id/country as IPOfficeCode into IPOfficeCode order 0:0.0 in 1.0 2.0 2.3
  document-id/doc-number as text into PatentNumber order 1:0.1 in 1.0 2.0 2.3
  document-id/kind as text into PatentDocumentKindCode order 3:0.2 in 1.0 2.0 2.3
  document-id/date as date into GrantDate order 4:0.4 in 1.0 2.0 2.3
  document-id/@lang as language into PublicationLanguageCode order 2:0 in 1.0 2.0 2.3
  needs . IPOfficeCode in 1.0 2.0 2.3
  needs . PatentNumber in 1.0 2.0 2.3

state application-reference rows
  @id as id into @id in 1.0 2.0 2.3
  @appl-type as applType into InventionSubjectMatterCategory order 5: in 1.0 2.0 2.3
  document-id/country as IPOfficeCode into IPOfficeCode order 0:0.0 in 1.0 2.0 2.3
  document-id/country as IPOfficeCode derived in 1.0 2.0 2.3
  document-id/doc-number as text into ApplicationNumber/ApplicationNumberText order 1.1:0.1 in 1.0 2.0 2.3
  document-id/doc-number as nothing into ApplicationNumber/ST13ApplicationNumber order 1.1:0.1 in 1.0 2.0 2.3
  document-id/date as date into FilingDate order 6:0.4 in 1.0 2.0 2.3
  document-id/@lang as language into FilingLanguageCode order 3:0 in 1.0 2.0 2.3
  needs . IPOfficeCode in 1.0 2.0 2.3
  needs . ApplicationNumber in 1.0 2.0 2.3
  needs ApplicationNumber ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber in 1.0 2.0 2.3
  back document-id/country country in 1.0 2.0 2.3
  back document-id/doc-number '' in 1.0 2.0 2.3

state plain-language-designation rows
  . as text in 1.0 2.0 2.3
  @lang as language into @languageCode in 1.0 2.0 2.3

state priority-claim rows
  @id as id into @id in 1.0 2.0 2.3
  @sequence as text into @sequenceNumber in 1.0 2.0 2.3
  @kind as filingKind among national|regional|international into ApplicationFilingCategory order 4: in 1.0 2.0 2.3
  country as IPOfficeCode into IPOfficeCode order 0:0 in 1.0 2.0 2.3
  doc-number as text into ApplicationNumber/ApplicationNumberText order 1.1:1 in 1.0 2.0 2.3
  doc-number as nothing into ApplicationNumber/ST13ApplicationNumber order 1.1:1 in 1.0 2.0 2.3
  date as date into FilingDate order 2:2 in 1.0 2.0 2.3
  priority-doc-requested as none into RequestedPriorityDocumentIndicator order 5:4 in 1.0 2.0 2.3
  priority-doc-attached as none into AttachedPriorityDocumentIndicator order 5:4 in 1.0 2.0 2.3
  priority-doc-from-library : priority-doc-from-library into OnlineAvailablePriorityDocumentIndicator order 5:4 in 1.0 2.0 2.3
  model (IPOfficeCode,ApplicationNumber?,FilingDate,IndicatedIPOfficeCode*,ApplicationFilingCategory?,(RequestedPriorityDocumentIndicator|AttachedPriorityDocumentIndicator|OnlineAvailablePriorityDocumentIndicator|DASAccessCode)?) in 1.0 2.0 2.3
  needs . IPOfficeCode in 1.0 2.0 2.3
  needs . FilingDate in 1.0 2.0 2.3
  needs ApplicationNumber ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber in 1.0 2.0 2.3
  there @sequence index unless @sequenceNumber in 1.0 2.0 2.3
  back @kind 'national' in 1.0 2.0 2.3

state classification-ipc rows
  @id as id into @id in 1.0 2.0 2.3
  edition as text into Edition order 0:0 in 1.0 2.0 2.3
  main-classification as text into MainClassification order 1:1 in 1.0 2.0 2.3
  further-classification as text into FurtherClassification* order 2:2 in 1.0 2.0 2.3
  needs . Edition in 1.0 2.0 2.3
  needs . MainClassification in 1.0 2.0 2.3

state classification-ipcr rows
  @id as id into @id in 1.0 2.0 2.3
  @sequence as text into @sequenceNumber in 1.0 2.0 2.3
  text as text into PatentClassificationText order 0:0 in 1.0 2.0 2.3
  text as text into PatentClassificationSymbolText order 8:0 in 1.0 2.0 2.3
  ipc-version-indicator/date as date into ClassificationVersionDate order 0:5.0 in 1.0 2.0 2.3
  classification-level as PatentClassificationLevelCode into PatentClassificationLevelCode order 1:6 in 1.0 2.0 2.3
  section as Section into Section order 8:0 in 1.0 2.0 2.3
  class as two-digits into Class order 9:1 in 1.0 2.0 2.3
  subclass as letter into Subclass order 10:2 in 1.0 2.0 2.3
  main-group as text into MainGroup order 11:3 in 1.0 2.0 2.3
  subgroup as text into Subgroup order 12:4 in 1.0 2.0 2.3
  symbol-position as SymbolPositionCode into SymbolPositionCode order 2:7 in 1.0 2.0 2.3
  classification-value as IPCClassificationValueCode into IPCClassificationValueCode order 3:8 in 1.0 2.0 2.3
  action-date/date as date into ActionDate order 4:9.0 in 1.0 2.0 2.3
  generating-office/country as GeneratingOfficeCode into GeneratingOfficeCode order 7:12.0 in 1.0 2.0 2.3
  classification-status as IPCClassificationStatusCode into IPCClassificationStatusCode order 5:10 in 1.0 2.0 2.3
  classification-data-source as PatentClassificationDataSourceCode into PatentClassificationDataSourceCode order 6:11 in 1.0 2.0 2.3
  model (PatentClassificationText|(ClassificationVersionDate,PatentClassificationLevelCode?,SymbolPositionCode?,IPCClassificationValueCode?,ActionDate?,IPCClassificationStatusCode?,PatentClassificationDataSourceCode?,GeneratingOfficeCode?,(PatentClassificationSymbolText|(Section,Class,Subclass,MainGroup?,Subgroup?)))) in 1.0 2.0 2.3
  needs . ClassificationVersionDate PatentClassificationText in 1.0 2.0 2.3
  needs Section Class in 1.0 2.0 2.3
  needs Section Subclass in 1.0 2.0 2.3
  needs Class Section in 1.0 2.0 2.3
  needs Class Subclass in 1.0 2.0 2.3
  needs Subclass Section in 1.0 2.0 2.3
  needs Subclass Class in 1.0 2.0 2.3
  needs MainGroup Section in 1.0 2.0 2.3
  needs MainGroup Class in 1.0 2.0 2.3
  needs MainGroup Subclass in 1.0 2.0 2.3
  needs Subgroup Section in 1.0 2.0 2.3
  needs Subgroup Class in 1.0 2.0 2.3
  needs Subgroup Subclass in 1.0 2.0 2.3

state classification-national rows
  @id as id into @id in 1.0 2.0 2.3
  country as IPOfficeCode into IPOfficeCode order 0:0 in 1.0 2.0 2.3
  edition as text into Edition order 1:1 in 1.0 2.0 2.3
  main-classification : national-symbol into MainNationalClassification order 2:2 in 1.0 2.0 2.3
  further-classification : national-symbol into FurtherNationalClassification* order 3:3 in 1.0 2.0 2.3
  needs . IPOfficeCode in 1.0 2.0 2.3
  needs . MainNationalClassification in 1.0 2.0 2.3

state classification-locarno rows
  @id as id into @id in 1.0 2.0 2.3
  edition as text into LocarnoClassificationEdition order 0:0 in 1.0 2.0 2.3
  main-classification : locarno-class into LocarnoClassification* order 2:1 in 1.0 2.0 2.3
  further-classification : locarno-class into LocarnoClassification* order 2:2 in 1.0 2.0 2.3
  text as text into LocarnoClassificationText* order 2:3 in 1.0 2.0 2.3
  needs . LocarnoClassificationEdition in 1.0 2.0 2.3
  needs . LocarnoClassification LocarnoClassificationText SymbolPositionCode in 1.0 2.0 2.3
  back main-classification '' in 1.0 2.0 2.3

state invention-title text
  @id as id into @id
  @lang as language into @languageCode
  use content-6

state citation rows
  @id as id into @id in 1.0 2.0 2.3
  @srep-phase as citedPhase into @citedPhaseCategory in 1.0 2.0 2.3
  patcit[document-id][not(rel-passage)] : patcit into PatentCitation order 0:0 in 1.0 2.0 2.3
  patcit[text] : patcit-text into PatentCitation order 0:0 in 1.0 2.0 2.3
  patcit : patcit-passages into PatentCitation order 0:0 in 1.0 2.0 2.3
  nplcit : nplcit into NPLCitation order 0:0 in 1.0 2.0 2.3
  rel-claims as text into DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber* order 1.0.1.0:1 in 1.0 2.0 2.3
  rel-passage : cited-passage into CitedPassageBag/CitedPassage* order 1.0:1 in 1.0 2.0 2.3
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 3.0:3 in 1.0 2.0 2.3
  classifications-ipcr/classification-ipcr : classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 3.0.0:4.0 in 1.0 2.0 2.3
  classification-national : classification-national into PatentClassificationBag/NationalClassification* order 3.0:5 in 1.0 2.0 2.3
  category[.='X'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='Y'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='A'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='E'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='L'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='O'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='P'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='T'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='D'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='&'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category as citingParty into @citingPartyCategory in 1.0 2.0 2.3
  model ((PatentCitation|NPLCitation),(CitedPassageBag|(DocumentRelevanceBag,CitedPassageBag?,PatentClassificationBag?))?,CommentText?) in 1.0 2.0 2.3
  needs . NPLCitation PatentCitation in 1.0 2.0 2.3
  needs PatentClassificationBag DocumentRelevanceBag in 1.0 2.0 2.3
  needs DocumentRelevanceBag DocumentRelevanceBag/DocumentRelevance in 1.0 2.0 2.3
  needs DocumentRelevanceBag/DocumentRelevance DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode in 1.0 2.0 2.3
  needs DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/AmendedClaimNumber DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/AmendedClaimNumberRange DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumberRange in 1.0 2.0 2.3
  needs CitedPassageBag CitedPassageBag/CitedPassage in 1.0 2.0 2.3
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification in 1.0 2.0 2.3
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification in 1.0 2.0 2.3

state field-of-search rows
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 0.0:0 in 1.0 2.0 2.3
  classifications-ipcr/classification-ipcr : classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 0.0.0:0.0 in 1.0 2.0 2.3
  classification-national : classification-national into PatentClassificationBag/NationalClassification* order 0.0:0 in 1.0 2.0 2.3
  needs . PatentClassificationBag SearchFieldText in 1.0 2.0 2.3
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification in 1.0 2.0 2.3
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification in 1.0 2.0 2.3

state figure-to-publish rows
  fig-number as text into FigureNumber* order 0:0 in 1.0 2.0 2.3
  model (FigureNumber+|FigureReference+) in 1.0 2.0 2.3
  needs . FigureNumber FigureReference in 1.0 2.0 2.3
  back fig-number '' in 1.0 2.0 2.3

state related-documents rows
  addition : relation into Addition* order 0:0 in 1.0 2.0 2.3
  division : relation into Division* order 0:0 in 1.0 2.0 2.3
  continuation : relation into Continuation* order 0:0 in 1.0 2.0 2.3
  continuation-in-part : relation into PartialContinuation* order 0:0 in 1.0 2.0 2.3
  continuing-reissue : relation into ContinuingReissue* order 0:0 in 1.0 2.0 2.3
  reissue : relation into Reissue* order 0:0 in 1.0 2.0 2.3
  reexamination : relation into Reexamination* order 0:0 in 1.0 2.0 2.3
  substitution : relation into Substitution* order 0:0 in 1.0 2.0 2.3
  utility-model-basis : relation into UtilityModelBasis* order 0:0 in 1.0 2.0 2.3
  correction : correction into Correction* order 0:0 in 1.0 2.0 2.3
  related-publication : related-publication into RelatedPublication* order 0:0 in 1.0 2.0 2.3
  needs . Addition Continuation ContinuingReissue Conversion Correction Division DivisionalReissue EntitlementApplication PartialContinuation ProvisionalApplication Reexamination ReexaminationReissueMerger Reissue RelatedPublication Substitution UtilityModelBasis in 1.0 2.0 2.3

state applicant rows
  @sequence as text into @sequenceNumber in 1.0 2.0 2.3
  @app-type as appType among applicant|applicant-inventor into ApplicantCategory order 2: in 1.0 2.0 2.3
  @designation as designation among all|all-except-us|us-only|as-indicated into DesignationCategory order 4: in 1.0 2.0 2.3
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/address-4)][not(address/address-5)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : publication-contact into PublicationContact* order 1:0 in 1.0 2.0 2.3
  addressbook : party-contact into Contact* order 1:0 in 1.0 2.0 2.3
  nationality/country[.='omitted'] as is into NationalityCode order 3:1.0 in 1.0 2.0 2.3
  nationality/country as NationalityCode into NationalityCode order 3:1.0 in 1.0 2.0 2.3
  residence/country as ResidenceCountryCode into ResidenceCountryCode order 5:2.0 in 1.0 2.0 2.3
  us-rights : us-rights into SuccessorRights order 6:3 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  back @sequence index in 1.0 2.0 2.3
  back @app-type 'applicant' in 1.0 2.0 2.3
  back @designation 'as-indicated' in 1.0 2.0 2.3
  back nationality/country '' in 1.0 2.0 2.3
  back residence/country '' in 1.0 2.0 2.3

state inventor rows
  @sequence as text into @sequenceNumber in 1.0 2.0 2.3
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/address-4)][not(address/address-5)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : publication-contact into PublicationContact* order 1:0 in 1.0 2.0 2.3
  addressbook : party-contact into Contact* order 1:0 in 1.0 2.0 2.3
  designated-states[not(region)] : designated-states into StateDesignation order 3:1 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  back @sequence index in 1.0 2.0 2.3

state deceased-inventor rows
  @sequence as text into @sequenceNumber in 1.0 2.0 2.3
  @lang as language into @languageCode in 1.0 2.0 2.3
  name[@name-type='natural'] as text says [@name-type='natural'] into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 1.0 2.0 2.3
  name : entity-name into PublicationContact/Name/EntityName* order 1.0.0:0 in 1.0 2.0 2.3
  prefix as text into PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 1.0 2.0 2.3
  first-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:2 in 1.0 2.0 2.3
  middle-name as text into PublicationContact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:3 in 1.0 2.0 2.3
  last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:1 in 1.0 2.0 2.3
  first-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:4 in 1.0 2.0 2.3
  second-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:5 in 1.0 2.0 2.3
  suffix as text into PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:6 in 1.0 2.0 2.3
  orgname : entity-name into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:1 in 1.0 2.0 2.3
  name[@name-type='natural'] as text says [@name-type='natural'] into Contact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 1.0 2.0 2.3
  name : entity-name into Contact/Name/EntityName* order 1.0.0:0 in 1.0 2.0 2.3
  prefix as text into Contact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 1.0 2.0 2.3
  first-name as text into Contact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:2 in 1.0 2.0 2.3
  middle-name as text into Contact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:3 in 1.0 2.0 2.3
  last-name as text into Contact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:1 in 1.0 2.0 2.3
  first-last-name as text into Contact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:4 in 1.0 2.0 2.3
  second-last-name as text into Contact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:5 in 1.0 2.0 2.3
  suffix as text into Contact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:6 in 1.0 2.0 2.3
  orgname : entity-name into Contact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:1 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  needs PublicationContact PublicationContact/Name in 1.0 2.0 2.3
  needs PublicationContact/Name PublicationContact/Name/EntityName PublicationContact/Name/OrganizationName PublicationContact/Name/PersonName in 1.0 2.0 2.3
  needs PublicationContact/Name/PersonName PublicationContact/Name/PersonName/PersonFullName PublicationContact/Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs PublicationContact/Name/PersonName/PersonStructuredName PublicationContact/Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs PublicationContact/Name/OrganizationName PublicationContact/Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3
  needs Contact Contact/ContactText Contact/Name in 1.0 2.0 2.3
  needs Contact/Name Contact/Name/EntityName Contact/Name/OrganizationName Contact/Name/PersonName in 1.0 2.0 2.3
  needs Contact/Name/PersonName Contact/Name/PersonName/PersonFullName Contact/Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs Contact/Name/PersonName/PersonStructuredName Contact/Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs Contact/Name/OrganizationName Contact/Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3
  back name|last-name|orgname '' in 1.0 2.0 2.3

state correspondence-address rows
  customer-number as text into PartyIdentifier* order 1:0 in 1.0 2.0 2.3
  addressbook : party-contact into Contact* order 1:0 in 1.0 2.0 2.3
  needs . Contact PartyIdentifier in 1.0 2.0 2.3

state agent rows
  @sequence as text into @sequenceNumber in 1.0 2.0 2.3
  @rep-type as repType among agent|attorney|common-representative into RegisteredPractitionerCategory order 1: in 1.0 2.0 2.3
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/address-4)][not(address/address-5)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : publication-contact into PublicationContact* order 2:0 in 1.0 2.0 2.3
  addressbook : party-contact into Contact* order 2:0 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  there @sequence index unless @sequenceNumber in 1.0 2.0 2.3
  there @rep-type 'Agent' unless RegisteredPractitionerCategory in 1.0 2.0 2.3

state assignee-name rows
  name[@name-type='natural'] as text says [@name-type='natural'] into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 1.0 2.0 2.3
  name : entity-name into PublicationContact/Name/EntityName* order 1.0.0:0 in 1.0 2.0 2.3
  prefix as text into PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 1.0 2.0 2.3
  first-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:2 in 1.0 2.0 2.3
  middle-name as text into PublicationContact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:3 in 1.0 2.0 2.3
  last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:1 in 1.0 2.0 2.3
  first-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:4 in 1.0 2.0 2.3
  second-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:5 in 1.0 2.0 2.3
  suffix as text into PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:6 in 1.0 2.0 2.3
  orgname : entity-name into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:1 in 1.0 2.0 2.3
  role as text into EntityCategory order 2:8 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  needs PublicationContact PublicationContact/Name in 1.0 2.0 2.3
  needs PublicationContact/Name PublicationContact/Name/EntityName PublicationContact/Name/OrganizationName PublicationContact/Name/PersonName in 1.0 2.0 2.3
  needs PublicationContact/Name/PersonName PublicationContact/Name/PersonName/PersonFullName PublicationContact/Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs PublicationContact/Name/PersonName/PersonStructuredName PublicationContact/Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs PublicationContact/Name/OrganizationName PublicationContact/Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3

state assignee-published rows
  addressbook/@lang as language into PublicationContact/@languageCode order 1:0 in 1.0 2.0 2.3
  addressbook/name[@name-type='natural'] as text says [@name-type='natural'] into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0.0 in 1.0 2.0 2.3
  addressbook/name : entity-name into PublicationContact/Name/EntityName* order 1.0.0:0.0 in 1.0 2.0 2.3
  addressbook/prefix as text into PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0.0 in 1.0 2.0 2.3
  addressbook/first-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:0.2 in 1.0 2.0 2.3
  addressbook/middle-name as text into PublicationContact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:0.3 in 1.0 2.0 2.3
  addressbook/last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:0.1 in 1.0 2.0 2.3
  addressbook/first-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0.4 in 1.0 2.0 2.3
  addressbook/second-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0.5 in 1.0 2.0 2.3
  addressbook/suffix as text into PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:0.6 in 1.0 2.0 2.3
  addressbook/orgname : entity-name into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0.1 in 1.0 2.0 2.3
  addressbook/address/city as text into PublicationContact/CityName order 1.1:0.13.11 in 1.0 2.0 2.3
  addressbook/address/state as text into PublicationContact/GeographicRegionName order 1.2:0.13.13 in 1.0 2.0 2.3
  addressbook/address/county as text into PublicationContact/GeographicRegionName order 1.2:0.13.12 in 1.0 2.0 2.3
  addressbook/address/postcode as text into PublicationContact/PostalCode order 1.4:0.13.14 in 1.0 2.0 2.3
  addressbook/address/country as CountryCode into PublicationContact/CountryCode order 1.3:0.13.15 in 1.0 2.0 2.3
  addressbook/role as text into EntityCategory order 2:0.8 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  needs PublicationContact PublicationContact/Name in 1.0 2.0 2.3
  needs PublicationContact/Name PublicationContact/Name/EntityName PublicationContact/Name/OrganizationName PublicationContact/Name/PersonName in 1.0 2.0 2.3
  needs PublicationContact/Name/PersonName PublicationContact/Name/PersonName/PersonFullName PublicationContact/Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs PublicationContact/Name/PersonName/PersonStructuredName PublicationContact/Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs PublicationContact/Name/OrganizationName PublicationContact/Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3

state assignee-contact rows
  addressbook/@lang as language into Contact/@languageCode order 1:0 in 1.0 2.0 2.3
  addressbook/name[@name-type='natural'] as text says [@name-type='natural'] into Contact/Name/PersonName/PersonFullName order 1.0.0.0:0.0 in 1.0 2.0 2.3
  addressbook/name : entity-name into Contact/Name/EntityName* order 1.0.0:0.0 in 1.0 2.0 2.3
  addressbook/prefix as text into Contact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0.0 in 1.0 2.0 2.3
  addressbook/first-name as text into Contact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:0.2 in 1.0 2.0 2.3
  addressbook/middle-name as text into Contact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:0.3 in 1.0 2.0 2.3
  addressbook/last-name as text into Contact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:0.1 in 1.0 2.0 2.3
  addressbook/first-last-name as text into Contact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0.4 in 1.0 2.0 2.3
  addressbook/second-last-name as text into Contact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0.5 in 1.0 2.0 2.3
  addressbook/suffix as text into Contact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:0.6 in 1.0 2.0 2.3
  addressbook/orgname : entity-name into Contact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0.1 in 1.0 2.0 2.3
  addressbook/text : entity-name into Contact/ContactText order 1.0:0.0 in 1.0 2.0 2.3
  addressbook/address[text] : address-text into Contact/PostalAddressBag/PostalAddress* order 1.1.0:0.13 in 1.0 2.0 2.3
  addressbook/address : address-lines into Contact/PostalAddressBag/PostalAddress* order 1.1.0:0.13 in 1.0 2.0 2.3
  addressbook/phone as text into Contact/PhoneNumberBag/PhoneNumber* order 1.5.0:0.14 in 1.0 2.0 2.3
  addressbook/fax as text into Contact/FaxNumberBag/FaxNumber* order 1.2.0:0.15 in 1.0 2.0 2.3
  addressbook/email : email into Contact/EmailAddressBag/EmailAddressText* order 1.3.0:0.16 in 1.0 2.0 2.3
  addressbook/url as address into Contact/WebAddressBag/WebAddressURI* order 1.4.0:0.17 in 1.0 2.0 2.3
  addressbook/ead as text into Contact/OtherElectronicAddressBag/OtherElectronicAddressText* order 1.6.0:0.18 in 1.0 2.0 2.3
  addressbook/role as text into EntityCategory order 2:0.8 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  needs Contact Contact/ContactText Contact/Name in 1.0 2.0 2.3
  needs Contact/Name Contact/Name/EntityName Contact/Name/OrganizationName Contact/Name/PersonName in 1.0 2.0 2.3
  needs Contact/Name/PersonName Contact/Name/PersonName/PersonFullName Contact/Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs Contact/Name/PersonName/PersonStructuredName Contact/Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs Contact/Name/OrganizationName Contact/Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3
  needs Contact/PostalAddressBag Contact/PostalAddressBag/PostalAddress in 1.0 2.0 2.3
  needs Contact/PhoneNumberBag Contact/PhoneNumberBag/PhoneNumber in 1.0 2.0 2.3
  needs Contact/FaxNumberBag Contact/FaxNumberBag/FaxNumber in 1.0 2.0 2.3
  needs Contact/EmailAddressBag Contact/EmailAddressBag/EmailAddressText in 1.0 2.0 2.3
  needs Contact/WebAddressBag Contact/WebAddressBag/WebAddressURI in 1.0 2.0 2.3
  needs Contact/OtherElectronicAddressBag Contact/OtherElectronicAddressBag/OtherElectronicAddressText in 1.0 2.0 2.3

state examiner rows
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0 in 1.0 2.0 2.3
  name : entity-name into Name/EntityName* order 0.0:0 in 1.0 2.0 2.3
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0 in 1.0 2.0 2.3
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2 in 1.0 2.0 2.3
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3 in 1.0 2.0 2.3
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1 in 1.0 2.0 2.3
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:4 in 1.0 2.0 2.3
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:5 in 1.0 2.0 2.3
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:6 in 1.0 2.0 2.3
  orgname : entity-name into Name/OrganizationName/OrganizationStandardName order 0.0.0:1 in 1.0 2.0 2.3
  synonym as text into Name/PersonName/PersonStructuredName/PersonOtherName order 0.0.0.7:11 in 1.0 2.0 2.3
  electronic-signature : electronic-signature into ElectronicSignature order 1:13 in 1.0 2.0 2.3
  needs . Name in 1.0 2.0 2.3
  needs Name Name/EntityName Name/OrganizationName Name/PersonName in 1.0 2.0 2.3
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3

state authorized-officer rows
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0 in 1.0 2.0 2.3
  name : entity-name into Name/EntityName* order 0.0:0 in 1.0 2.0 2.3
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0 in 1.0 2.0 2.3
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2 in 1.0 2.0 2.3
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3 in 1.0 2.0 2.3
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1 in 1.0 2.0 2.3
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:4 in 1.0 2.0 2.3
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:5 in 1.0 2.0 2.3
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:6 in 1.0 2.0 2.3
  orgname : entity-name into Name/OrganizationName/OrganizationStandardName order 0.0.0:1 in 1.0 2.0 2.3
  synonym as text into Name/PersonName/PersonStructuredName/PersonOtherName order 0.0.0.7:11 in 1.0 2.0 2.3
  electronic-signature : electronic-signature into ElectronicSignature order 4:16 in 1.0 2.0 2.3
  phone as text into PhoneNumber order 1:13 in 1.0 2.0 2.3
  fax as text into FaxNumber order 2:14 in 1.0 2.0 2.3
  email as text into EmailAddressText order 3:15 in 1.0 2.0 2.3
  needs . Name in 1.0 2.0 2.3
  needs Name Name/EntityName Name/OrganizationName Name/PersonName in 1.0 2.0 2.3
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3

state number-of-application rows
  doc-number as text into ApplicationNumber/ApplicationNumberText order 1.1:1 in 1.0 2.0 2.3
  doc-number as nothing into ApplicationNumber/ST13ApplicationNumber order 1.1:1 in 1.0 2.0 2.3
  date as date into FilingDate order 6:4 in 1.0 2.0 2.3
  @lang as language into FilingLanguageCode order 3: in 1.0 2.0 2.3
  needs . ApplicationNumber in 1.0 2.0 2.3
  needs ApplicationNumber ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber in 1.0 2.0 2.3

state id-of-application rows
  country as IPOfficeCode into IPOfficeCode order 0:0 in 1.0 2.0 2.3
  country as IPOfficeCode derived in 1.0 2.0 2.3
  doc-number as text into ApplicationNumber/ApplicationNumberText order 1.1:1 in 1.0 2.0 2.3
  doc-number as nothing into ApplicationNumber/ST13ApplicationNumber order 1.1:1 in 1.0 2.0 2.3
  date as date into FilingDate order 6:4 in 1.0 2.0 2.3
  @lang as language into FilingLanguageCode order 3: in 1.0 2.0 2.3
  needs . IPOfficeCode in 1.0 2.0 2.3
  needs . ApplicationNumber in 1.0 2.0 2.3
  needs ApplicationNumber ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber in 1.0 2.0 2.3

state number-of-publication rows
  doc-number as text into PublicationNumber order 1:1 in 1.0 2.0 2.3
  kind as text into PatentDocumentKindCode order 3:2 in 1.0 2.0 2.3
  date as date into PublicationDate order 4:4 in 1.0 2.0 2.3
  @lang as language into PublicationLanguageCode order 2: in 1.0 2.0 2.3
  needs . PublicationNumber in 1.0 2.0 2.3

state id-of-publication rows
  country as IPOfficeCode into IPOfficeCode order 0:0 in 1.0 2.0 2.3
  doc-number as text into PublicationNumber order 1:1 in 1.0 2.0 2.3
  kind as text into PatentDocumentKindCode order 3:2 in 1.0 2.0 2.3
  date as date into PublicationDate order 4:4 in 1.0 2.0 2.3
  @lang as language into PublicationLanguageCode order 2: in 1.0 2.0 2.3
  needs . IPOfficeCode in 1.0 2.0 2.3
  needs . PublicationNumber in 1.0 2.0 2.3

state gazette-reference rows
  @id as id into @id in 1.0 2.0 2.3
  @country as IPOfficeCode into IPOfficeCode order 3: in 1.0 2.0 2.3
  gazette-num as text into GazetteNumber order 0:0 in 1.0 2.0 2.3
  date as date into PublicationDate order 1:1 in 1.0 2.0 2.3
  text as text into GazetteReferenceText order 2:2 in 1.0 2.0 2.3
  needs . GazetteNumber in 1.0 2.0 2.3
  needs . PublicationDate in 1.0 2.0 2.3

state patent-family rows
  @id as id into @id in 1.0 2.0 2.3
  priority-application : family-document into PriorityApplication order 0:0 in 1.0 2.0 2.3
  family-member : family-document into PatentFamilyMember* order 1:1 in 1.0 2.0 2.3
  text as text into PatentFamilyText order 1:1 in 1.0 2.0 2.3
  model (PriorityApplication,(PatentFamilyMember+|PatentFamilyText)?) in 1.0 2.0 2.3
  needs . PriorityApplication in 1.0 2.0 2.3

state bio-deposit rows
  @id as id into @id
  @num as text into @sequenceNumber
  @url as address into @sourceURI
  depositary[address/country][not(address/text)][not(address/mailcode)] : depositary-address into BioDepositDepositary order 0:0
  depositary : entity-name into BioDepositDepositary/ContactText order 0.0:0
  depositary : depositary-name into BioDepositDepositary order 0:0
  bio-accno as text into BiologicalAccessionNumber order 1:1
  date as date into BioDepositDate order 2:2
  term as text into BioDepositTermText order 3:3
  dtext as text into BioDepositText order 4:4
  needs . BioDepositDepositary
  needs . BiologicalAccessionNumber
  back @num index

state opposition-data rows
  opponent/addressbook : party-contact into Opponent/Contact* order 0.0:0.0 in 1.0 2.0 2.3
  attorney-or-agent : attorney-or-agent into RegisteredPractitioner* order 0:0 in 1.0 2.0 2.3
  date-opposition-filed/date as date into OppositionFilingDate* order 0:0.0 in 1.0 2.0 2.3
  date-deemed-not-to-have-been-filed/date as date into DeemedNotToHaveBeenFiledDate* order 0:0.0 in 1.0 2.0 2.3
  date-inadmissable/date as date into OppositionInadmissibleDate* order 0:0.0 in 1.0 2.0 2.3
  date-rejected/date as date into OppositionRejectionDate* order 0:0.0 in 1.0 2.0 2.3
  date-terminated/date as date into OppositionTerminationDate* order 0:0.0 in 1.0 2.0 2.3
  opposition-not-filed as none into OppositionFilingIndicator* order 0:0 in 1.0 2.0 2.3
  needs . DeemedNotToHaveBeenFiledDate Opponent OppositionFilingDate OppositionFilingIndicator OppositionInadmissibleDate OppositionRejectionDate OppositionTerminationDate RegisteredPractitioner in 1.0 2.0 2.3
  needs Opponent Opponent/Contact in 1.0 2.0 2.3

state term-of-grant rows
  length-of-grant as decimal into GrantLengthQuantity* order 0:0 in 1.0 2.0 2.3
  disclaimer : disclaimer into TerminalDisclaimer* order 0:0 in 1.0 2.0 2.3
  needs . GrantLengthQuantity PatentTermLapseQuantity TermExtensionQuantity TerminalDisclaimer in 1.0 2.0 2.3

state designation-pct rows
  regional : regional into RegionalDesignation* order 1:0 in 1.0 2.0 2.3
  national : national into NationalDesignation order 1:1 in 1.0 2.0 2.3
  new-designation-country as NewDesignationCountryCode into NewDesignationCountryCode* order 0:2 in 1.0 2.0 2.3
  model (NewDesignationCountryCode*,(NationalDesignation|(RegionalDesignation+,NationalDesignation?))) in 1.0 2.0 2.3
  needs . NationalDesignation RegionalDesignation in 1.0 2.0 2.3

state licensee-data rows
  licensee : licensee into LicenseeBag/Licensee* order 13.0:0 in 1.0 2.0 2.3
  attorney-or-agent : attorney-or-agent into RegisteredPractitionerBag/RegisteredPractitioner* order 14.0:1 in 1.0 2.0 2.3
  effective-in/country as CountryCode into EffectiveCountryBag/CountryCode* order 8.0:2.0 in 1.0 2.0 2.3
  needs . LicenseeBag in 1.0 2.0 2.3
  needs LicenseeBag LicenseeBag/Licensee in 1.0 2.0 2.3
  needs RegisteredPractitionerBag RegisteredPractitionerBag/RegisteredPractitioner in 1.0 2.0 2.3
  needs EffectiveCountryBag EffectiveCountryBag/CountryCode in 1.0 2.0 2.3

state st50-republication rows
  republication-code as RepublicationCategory into RepublicationCategory order 0:0 in 1.0 2.0 2.3
  cancellation-date as date into RepublicationCancellationDate order 4:1 in 1.0 2.0 2.3
  modifications/modified-bibliography : modified-bibliography into ModificationPartIdentification/ModifiedBibliography order 6.0:2.0 in 1.0 2.0 2.3
  modifications/modified-part : modified-part into ModificationPartIdentification/ModifiedPartInformation* order 6.1:2.1 in 1.0 2.0 2.3
  republication-notes/republication-note : republication-note into RepublicationNoteTextBag/RepublicationNoteText* order 7.0:3.0 in 1.0 2.0 2.3
  correction-notice/date as date into PublicationDate order 2:4.0 in 1.0 2.0 2.3
  correction-notice/gazette-reference : gazette-reference into GazetteReference order 8:4.1 in 1.0 2.0 2.3
  needs . PublicationDate in 1.0 2.0 2.3
  needs . GazetteReference in 1.0 2.0 2.3
  needs ModificationPartIdentification ModificationPartIdentification/ModifiedPartInformation in 1.0 2.0 2.3
  needs RepublicationNoteTextBag RepublicationNoteTextBag/RepublicationNoteText in 1.0 2.0 2.3

state dates-of-public-availability rows
  gazette-reference : gazette-reference into GazetteReference* order 0:0 in 1.0 2.0 2.3
  unexamined-not-printed-without-grant : available-application into UnexaminedNoGrantNotPrintedPatentDocument* order 0:1 in 1.0 2.0 2.3
  examined-not-printed-without-grant : available-application into ExaminedNoGrantNotPrintedPatentDocument* order 0:2 in 1.0 2.0 2.3
  unexamined-printed-without-grant : available-publication into UnexaminedNoGrantPrintedPatentDocument* order 0:3 in 1.0 2.0 2.3
  examined-printed-without-grant : available-publication into ExaminedNoGrantPrintedPatentDocument* order 0:4 in 1.0 2.0 2.3
  claims-only-available : available-application into OnlyAvailableClaims* order 0:5 in 1.0 2.0 2.3
  not-printed-with-grant : available-grant into NotPrintedPatentGrant* order 0:6 in 1.0 2.0 2.3
  invalidation-of-patent : available-grant into PatentInvalidation* order 0:8 in 1.0 2.0 2.3
  printed-as-amended : available-publication into PrintedAsAmendedDocument* order 0:9 in 1.0 2.0 2.3
  needs . ExaminedNoGrantNotPrintedPatentDocument ExaminedNoGrantPrintedPatentDocument GazetteReference NotPrintedPatentGrant OnlyAvailableClaims PatentInvalidation PrintedAsAmendedDocument UnexaminedNoGrantNotPrintedPatentDocument UnexaminedNoGrantPrintedPatentDocument in 1.0 2.0 2.3

state dates-rights-effective rows
  request-for-examination/date as date into ExaminationRequestDate* order 0:0.0 in 1.0 2.0 2.3
  first-examination-report-despatched/date as date into FirstDespatchedExaminationReportDate* order 0:0.0 in 1.0 2.0 2.3
  patent-maintained-as-amended/date as date into PatentMaintainedAsAmendedDate* order 0:0.0 in 1.0 2.0 2.3
  request-for-conversion-to-national-application : conversion-request into NationalApplicationConversionRequest* order 0:0 in 1.0 2.0 2.3
  proceedings-suspended/date as date into ProceedingsSuspensionDate* order 0:0.0 in 1.0 2.0 2.3
  proceedings-interrupted/date as date into ProceedingsInterruptionDate* order 0:0.0 in 1.0 2.0 2.3
  proceedings-resumed/date as date into ProceedingsResumptionDate* order 0:0.0 in 1.0 2.0 2.3
  notification-of-rights-after-appeal/date as date into AfterAppealRightsNotificationDate* order 0:0.0 in 1.0 2.0 2.3
  date-entering-into-force/date as date into EnteredIntoForceDate* order 0:0.0 in 1.0 2.0 2.3
  needs . AfterAppealRightsNotificationDate EnteredIntoForceDate ExaminationRequestDate FirstDespatchedExaminationReportDate NationalApplicationConversionRequest PatentMaintainedAsAmendedDate PatentRestorationDate ProceedingsInterruptionDate ProceedingsResumptionDate ProceedingsSuspensionDate SearchRequestDate in 1.0 2.0 2.3

state p text
  @id as id into @id
  @num as text into @pNumber
  back @num index
  use content-7

state heading text
  @id as id into @id
  @level as heading-level among 1|2|3 into @headingLevelCode
  use content-6

state technical-field parts
  @id as id into @id
  carrier p : p into P* order 0:0
  model (Heading|P)+
  carries Heading P
  use content-8

state disclosure parts
  @id as id into @id
  carrier p : p into P* order 0:0
  model (TechnicalProblem|TechnicalSolution|AdvantageousEffects|Heading|P)+
  carries AdvantageousEffects Heading P TechnicalProblem TechnicalSolution
  use content-9

state description-of-embodiments parts
  @id as id into @id
  carrier p : p into P* order 0:0
  model (EmbodimentExample|Heading|P)+
  carries EmbodimentExample Heading P
  use content-10

state citation-list parts
  @id as id into @id
  carrier p : p into P* order 0:0
  model (Heading|P|PatentCitationBag|NPLCitationBag)+
  carries Heading NPLCitationBag P PatentCitationBag
  use content-11

state p-2 text
  @id as id into @id
  @num as text into @pNumber
  back @num index
  use content-12

state claim rows
  @id as id into @id
  @num as text into ClaimNumber* order 0:
  @claim-type as claimType into ClaimTypeCategory order 1:
  claim-text : claim-text into ClaimText* order 3:0
  there @num index unless ClaimNumber ClaimNumberRange
  there claim-text! '' unless ClaimText

state figure rows
  @id as id into @id
  @num as text into FigureNumber order 0:
  img : img into Image order 1:0
  needs . Image
  there @num index unless FigureNumber

state priority-doc-from-library rows
  @library-identifier as text into @libraryIdentifier in 1.0 2.0 2.3
  @action-by as officeCode into @officeCode in 1.0 2.0 2.3

state national-symbol rows
  @id as id into @id in 1.0 2.0 2.3
  . as text into PatentClassificationText in 1.0 2.0 2.3
  model (PatentClassificationText|(NationalClass,NationalSubclass)) in 1.0 2.0 2.3
  needs . NationalClass PatentClassificationText in 1.0 2.0 2.3

state locarno-class rows
  @id as id into @id in 1.0 2.0 2.3
  . as text into LocarnoClass in 1.0 2.0 2.3
  needs . LocarnoClass in 1.0 2.0 2.3

state b text
  use content-13

state i text
  use content-14

state u text
  @style as uStyle among single|double|dash|dots into @uStyle
  use content-15

state o text
  @ostyle as oStyle among single|double|dash|dots|leftarrow|rightarrow|leftrightarrow into @oStyle
  @style as oStyle among single|double|dash|dots|leftarrow|rightarrow|leftrightarrow returns @ostyle into @oStyle
  use content-16

state sup text
  use content-17

state smallcaps text
  use content-18

state br rows

state patcit rows
  @id as id into @id
  @num as text into @sequenceNumber
  @url as address into CitedPatentDocumentIdentification/@sourceURI order 0:
  document-id/@lang as language into CitedPatentDocumentIdentification/@languageCode order 0:0
  document-id/country as country into CitedPatentDocumentIdentification/IPOfficeCode order 0.0:0.0
  document-id/doc-number as text into CitedPatentDocumentIdentification/DocumentNumber order 0.1:0.1
  document-id/kind as text into CitedPatentDocumentIdentification/PatentDocumentKindCode order 0.3:0.2
  document-id/name as text into CitedPatentDocumentIdentification/EntityName order 0.2:0.3
  document-id/date as date into CitedPatentDocumentIdentification/PatentDocumentDate order 0.4:0.4
  model (PatentCitationText|CitedPatentDocumentIdentification)
  needs . CitedPatentDocumentIdentification PatentCitationText
  needs CitedPatentDocumentIdentification CitedPatentDocumentIdentification/IPOfficeCode
  needs CitedPatentDocumentIdentification CitedPatentDocumentIdentification/DocumentNumber

state patcit-text rows
  @id as id into @id
  @num as text into @sequenceNumber
  text : entity-name into PatentCitationText order 0:0
  model (PatentCitationText|CitedPatentDocumentIdentification)
  needs . CitedPatentDocumentIdentification PatentCitationText

state patcit-passages rows
  @id as id into @id in 1.0 2.0 2.3
  @num as text into @sequenceNumber in 1.0 2.0 2.3
  @url as address into CitedPatentDocumentIdentification/@sourceURI order 0: in 1.0 2.0 2.3
  document-id/@lang as language into CitedPatentDocumentIdentification/@languageCode order 0:0 in 1.0 2.0 2.3
  document-id/country as country into CitedPatentDocumentIdentification/IPOfficeCode order 0.0:0.0 in 1.0 2.0 2.3
  document-id/doc-number as text into CitedPatentDocumentIdentification/DocumentNumber order 0.1:0.1 in 1.0 2.0 2.3
  document-id/kind as text into CitedPatentDocumentIdentification/PatentDocumentKindCode order 0.3:0.2 in 1.0 2.0 2.3
  document-id/name as text into CitedPatentDocumentIdentification/EntityName order 0.2:0.3 in 1.0 2.0 2.3
  document-id/date as date into CitedPatentDocumentIdentification/PatentDocumentDate order 0.4:0.4 in 1.0 2.0 2.3
  model (PatentCitationText|CitedPatentDocumentIdentification) in 1.0 2.0 2.3
  needs . CitedPatentDocumentIdentification PatentCitationText in 1.0 2.0 2.3
  needs CitedPatentDocumentIdentification CitedPatentDocumentIdentification/IPOfficeCode in 1.0 2.0 2.3
  needs CitedPatentDocumentIdentification CitedPatentDocumentIdentification/DocumentNumber in 1.0 2.0 2.3

state nplcit parts
  @id as id into @id
  @num as text into @sequenceNumber
  @lang as language into @languageCode
  book[author/name][book-title][not(author/registered-number)][not(conference)][not(imprint/pubdate/sdate)][not(imprint/pubdate/edate)][not(imprint/pubdate/time)][not(descrip)][not(series/mst)][not(location)][not(keyword)][not(doi)] : cited-book into CitedBook order 0:0
  online[book/book-title][author/name][online-title][avail][not(author/registered-number)][not(imprint)][not(pubdate)][not(vid)][not(history)][not(series/mst)][not(location)][not(hosttitle)][not(hostno)][not(notes)][not(keyword)][not(srchterm)][not(srchdate)][not(book/imprint/pubdate/sdate)][not(book/imprint/pubdate/edate)][not(book/imprint/pubdate/time)][not(book/location)][not(book/keyword)][not(book/descrip)] : cited-online-book turns book cited-book ElectronicAccess into CitedBook order 0:0
  online[book/book-title][author/name][online-title][location/text][hosttitle][hostno][not(avail)][not(author/registered-number)][not(imprint)][not(pubdate)][not(vid)][not(history)][not(series/mst)][not(notes)][not(keyword)][not(srchterm)][not(srchdate)][not(book/imprint/pubdate/sdate)][not(book/imprint/pubdate/edate)][not(book/imprint/pubdate/time)][not(book/location)][not(book/keyword)][not(book/descrip)] : cited-online-book turns book cited-book ElectronicAccess into CitedBook order 0:0
  article[author/name][atl][serial/alttitle][serial/ino][serial/vid][not(author/registered-number)][not(serial/subname)][not(serial/pubdate/sdate)][not(serial/pubdate/edate)][not(serial/pubdate/time)][not(serial/imprint/pubdate)][not(serial/descrip)][not(serial/doi)][not(serial/cpyrt)][not(location)][not(keyword)][not(artid)] : cited-article into CitedJournalArticle order 0:0
  online[serial/alttitle][author/name][online-title][avail][ino][vid][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(edition)][not(history)][not(series)][not(location)][not(hosttitle)][not(hostno)][not(keyword)][not(srchterm)][not(srchdate)] : cited-online-article turns article cited-article ElectronicAccess into CitedJournalArticle order 0:0
  online[serial/alttitle][author/name][online-title][location/text][hosttitle][hostno][not(avail)][ino][vid][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(edition)][not(history)][not(series)][not(keyword)][not(srchterm)][not(srchdate)] : cited-online-article turns article cited-article ElectronicAccess into CitedJournalArticle order 0:0
  book[author/name][conference][subtitle][not(author/registered-number)][not(imprint/pubdate/sdate)][not(imprint/pubdate/edate)][not(imprint/pubdate/time)][not(conference/confplace/address)][not(conference/confsponsor)][not(vid)][not(ino)][not(descrip)][not(series)][not(location)][not(bookno)][not(keyword)][not(doi)] : cited-proceedings into CitedConferenceProceedingsArticle order 0:0
  online[book/conference][author/name][online-title][avail][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(vid)][not(ino)][not(history)][not(series)][not(location)][not(hosttitle)][not(hostno)][not(keyword)][not(srchterm)][not(srchdate)][not(book/conference/confplace/address)][not(book/conference/confsponsor)] : cited-online-proceedings turns book cited-proceedings ElectronicAccess into CitedConferenceProceedingsArticle order 0:0
  online[book/conference][author/name][online-title][location/text][hosttitle][hostno][not(avail)][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(vid)][not(ino)][not(history)][not(series)][not(keyword)][not(srchterm)][not(srchdate)][not(book/conference/confplace/address)][not(book/conference/confsponsor)] : cited-online-proceedings turns book cited-proceedings ElectronicAccess into CitedConferenceProceedingsArticle order 0:0
  text : entity-name into NPLCitationText order 0:0
  othercit : entity-name returns text into NPLCitationText order 0:0
  article : entity-name returns text into NPLCitationText order 0:0
  book : entity-name returns text into NPLCitationText order 0:0
  online : entity-name returns text into NPLCitationText order 0:0
  othercit : othercit-2 turns book cited-book ElectronicAccess into CitedBook order 0:0
  othercit : othercit-3 turns article cited-article ElectronicAccess into CitedJournalArticle order 0:0
  othercit : othercit-4 turns book cited-proceedings ElectronicAccess into CitedConferenceProceedingsArticle order 0:0
  othercit : othercit-5 into CitedOtherKindNPL order 0:0
  othercit : othercit-6 into WebURI order 0:0
  othercit : othercit-6 into FileName order 0:0
  carrier othercit into NPLCitationText* order 0:0
  model (NPLCitationText|CitedBook|CitedJournalArticle|CitedConferenceProceedingsArticle|CitedOtherKindNPL|WebURI|FileName)
  carries CitedBook CitedConferenceProceedingsArticle CitedJournalArticle CitedOtherKindNPL FileName NPLCitationText WebURI

state cited-passage rows
  text as text into PassageRangeBag/PassageRangeText* order 0.0:0 in 1.0 2.0 2.3
  passage : passage into PassageRangeBag/PassageRange* order 0.0:0 in 1.0 2.0 2.3
  category as relevanceCategory into PassageRelevanceBag/PassageRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  rel-claims as text into PassageRelevanceBag/PassageRelevance/RelatedClaimBag/ClaimNumber* order 1.0.1.0:1 in 1.0 2.0 2.3
  needs . PassageRangeBag in 1.0 2.0 2.3
  needs PassageRangeBag PassageRangeBag/PassageRange PassageRangeBag/PassageRangeText in 1.0 2.0 2.3
  needs PassageRelevanceBag PassageRelevanceBag/PassageRelevance in 1.0 2.0 2.3
  needs PassageRelevanceBag/PassageRelevance PassageRelevanceBag/PassageRelevance/CitationCategoryCode in 1.0 2.0 2.3
  needs PassageRelevanceBag/PassageRelevance/RelatedClaimBag PassageRelevanceBag/PassageRelevance/RelatedClaimBag/AmendedClaimNumber PassageRelevanceBag/PassageRelevance/RelatedClaimBag/AmendedClaimNumberRange PassageRelevanceBag/PassageRelevance/RelatedClaimBag/ClaimNumber PassageRelevanceBag/PassageRelevance/RelatedClaimBag/ClaimNumberRange in 1.0 2.0 2.3

state relation rows
  relation/parent-doc : parent-doc into ParentDocument order 0:0.0 in 1.0 2.0 2.3
  relation/child-doc : child-doc into ChildDocument* order 1:0.1 in 1.0 2.0 2.3
  needs . ParentDocument in 1.0 2.0 2.3
  needs . ChildDocument in 1.0 2.0 2.3

state correction rows
  document-corrected/document-id : id-of-publication into CorrectedDocument/PatentDocumentIdentification/PatentPublicationIdentification* order 0.0.0:0.0 in 1.0 2.0 2.3
  document-corrected/document-id : id-of-grant into CorrectedDocument/PatentDocumentIdentification/PatentGrantIdentification* order 0.0.0:0.0 in 1.0 2.0 2.3
  type-of-correction as text into CorrectionTypeText order 1:1 in 1.0 2.0 2.3
  gazette-reference : gazette-reference into GazetteReference order 2:2 in 1.0 2.0 2.3
  text as text into CorrectionText order 3:3 in 1.0 2.0 2.3
  needs . CorrectedDocument in 1.0 2.0 2.3
  needs CorrectedDocument CorrectedDocument/PatentDocumentIdentification in 1.0 2.0 2.3
  needs CorrectedDocument/PatentDocumentIdentification CorrectedDocument/PatentDocumentIdentification/ApplicationIdentification CorrectedDocument/PatentDocumentIdentification/PatentGrantIdentification CorrectedDocument/PatentDocumentIdentification/PatentPublicationIdentification in 1.0 2.0 2.3

state related-publication parts
  document-id : id-of-publication into PatentDocumentIdentification/PatentPublicationIdentification* order 0.0:0 in 1.0 2.0 2.3
  document-id : id-of-grant into PatentDocumentIdentification/PatentGrantIdentification* order 0.0:0 in 1.0 2.0 2.3
  document-id : id-of-application into PatentDocumentIdentification/ApplicationIdentification* order 0.0:0 in 1.0 2.0 2.3
  needs . PatentDocumentIdentification in 1.0 2.0 2.3
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification in 1.0 2.0 2.3

state publication-contact rows
  @lang as language into @languageCode in 1.0 2.0 2.3
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0 in 1.0 2.0 2.3
  name : entity-name into Name/EntityName* order 0.0:0 in 1.0 2.0 2.3
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0 in 1.0 2.0 2.3
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2 in 1.0 2.0 2.3
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3 in 1.0 2.0 2.3
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1 in 1.0 2.0 2.3
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:4 in 1.0 2.0 2.3
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:5 in 1.0 2.0 2.3
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:6 in 1.0 2.0 2.3
  orgname : entity-name into Name/OrganizationName/OrganizationStandardName order 0.0.0:1 in 1.0 2.0 2.3
  address/city as text into CityName order 1:13.11 in 1.0 2.0 2.3
  address/state as text into GeographicRegionName order 2:13.13 in 1.0 2.0 2.3
  address/county as text into GeographicRegionName order 2:13.12 in 1.0 2.0 2.3
  address/postcode as text into PostalCode order 4:13.14 in 1.0 2.0 2.3
  address/country as CountryCode into CountryCode order 3:13.15 in 1.0 2.0 2.3
  needs . Name in 1.0 2.0 2.3
  needs Name Name/EntityName Name/OrganizationName Name/PersonName in 1.0 2.0 2.3
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3
  back name|last-name|orgname|text '' in 1.0 2.0 2.3
  back address/country|text '' in 1.0 2.0 2.3

state party-contact rows
  @lang as language into @languageCode in 1.0 2.0 2.3
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0 in 1.0 2.0 2.3
  name : entity-name into Name/EntityName* order 0.0:0 in 1.0 2.0 2.3
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0 in 1.0 2.0 2.3
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2 in 1.0 2.0 2.3
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3 in 1.0 2.0 2.3
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1 in 1.0 2.0 2.3
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:4 in 1.0 2.0 2.3
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:5 in 1.0 2.0 2.3
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:6 in 1.0 2.0 2.3
  orgname : entity-name into Name/OrganizationName/OrganizationStandardName order 0.0.0:1 in 1.0 2.0 2.3
  text : entity-name into ContactText order 0:0 in 1.0 2.0 2.3
  address[text] : address-text into PostalAddressBag/PostalAddress* order 1.0:13 in 1.0 2.0 2.3
  address : address-lines into PostalAddressBag/PostalAddress* order 1.0:13 in 1.0 2.0 2.3
  phone as text into PhoneNumberBag/PhoneNumber* order 5.0:14 in 1.0 2.0 2.3
  fax as text into FaxNumberBag/FaxNumber* order 2.0:15 in 1.0 2.0 2.3
  email : email into EmailAddressBag/EmailAddressText* order 3.0:16 in 1.0 2.0 2.3
  url as address into WebAddressBag/WebAddressURI* order 4.0:17 in 1.0 2.0 2.3
  ead as text into OtherElectronicAddressBag/OtherElectronicAddressText* order 6.0:18 in 1.0 2.0 2.3
  model ((Name,PostalAddressBag?,FaxNumberBag?,EmailAddressBag?,WebAddressBag?,PhoneNumberBag?,OtherElectronicAddressBag?)|ContactText) in 1.0 2.0 2.3
  needs . ContactText Name in 1.0 2.0 2.3
  needs Name Name/EntityName Name/OrganizationName Name/PersonName in 1.0 2.0 2.3
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3
  needs PostalAddressBag PostalAddressBag/PostalAddress in 1.0 2.0 2.3
  needs PhoneNumberBag PhoneNumberBag/PhoneNumber in 1.0 2.0 2.3
  needs FaxNumberBag FaxNumberBag/FaxNumber in 1.0 2.0 2.3
  needs EmailAddressBag EmailAddressBag/EmailAddressText in 1.0 2.0 2.3
  needs WebAddressBag WebAddressBag/WebAddressURI in 1.0 2.0 2.3
  needs OtherElectronicAddressBag OtherElectronicAddressBag/OtherElectronicAddressText in 1.0 2.0 2.3
  back name|last-name|orgname|text '' in 1.0 2.0 2.3
  back address/country|text '' in 1.0 2.0 2.3

state us-rights rows
  @to-dead-inventor as text into @applicantSequenceNumberReference in 1.0 2.0 2.3
  @kind as successor among heir|heiress|executor|executrix|estate|legal-representative|administrator|administratrix|legal-representatives|heirs|executors|legal-heirs into SuccessorCategory order 1: in 1.0 2.0 2.3
  . as text into SuccessorRightsText in 1.0 2.0 2.3
  needs . SuccessorCategory in 1.0 2.0 2.3
  back @to-dead-inventor '' in 1.0 2.0 2.3

state designated-states rows
  country as DesignatedCountryCode into NationalDesignation/DesignatedCountryCode* order 1.0:0 in 1.0 2.0 2.3
  model (NewDesignationCountryCode*,(NationalDesignation|(RegionalDesignation+,NationalDesignation?))) in 1.0 2.0 2.3
  needs . NationalDesignation RegionalDesignation in 1.0 2.0 2.3
  needs NationalDesignation NationalDesignation/DesignatedCountryCode in 1.0 2.0 2.3

state entity-name text
  use content-6

state address-text rows
  text as text into PostalAddressText* order 0:0
  model (PostalStructuredAddress|PostalAddressText+)
  needs . PostalAddressText PostalStructuredAddress

state address-lines rows
  address-1 as text into PostalStructuredAddress/AddressLineText* order 0.0:0
  address-2 as text into PostalStructuredAddress/AddressLineText* order 0.0:1
  address-3 as text into PostalStructuredAddress/AddressLineText* order 0.0:2
  address-4 as text into PostalStructuredAddress/AddressLineText* order 0.0:3
  address-5 as text into PostalStructuredAddress/AddressLineText* order 0.0:4
  pobox as text into PostalStructuredAddress/AddressLineText* order 0.0:6
  room as text into PostalStructuredAddress/AddressLineText* order 0.0:7
  address-floor as text into PostalStructuredAddress/AddressLineText* order 0.0:8
  building as text into PostalStructuredAddress/AddressLineText* order 0.0:9
  street as text into PostalStructuredAddress/AddressLineText* order 0.0:10
  city as text into PostalStructuredAddress/CityName order 0.1:11
  county as text into PostalStructuredAddress/GeographicRegionName* order 0.2:12
  state as text into PostalStructuredAddress/GeographicRegionName* order 0.2:13
  postcode as text into PostalStructuredAddress/PostalCode order 0.4:14
  country as CountryCode into PostalStructuredAddress/CountryCode order 0.3:15
  model (PostalStructuredAddress|PostalAddressText+)
  needs . PostalAddressText PostalStructuredAddress
  needs PostalStructuredAddress PostalStructuredAddress/CountryCode
  there address-1 '1' unless PostalStructuredAddress/AddressLineText

state email rows
  . as text
  @email-purpose as emailPurpose among informal|general|advance|main into @emailAddressPurposeCategory

state electronic-signature rows
  @date as date into ElectronicSignatureDate order 0: in 1.0 2.0 2.3
  @place-signed as text into ElectronicSignaturePlace order 1: in 1.0 2.0 2.3
  basic-signature/fax-image/@file as address into ElectronicBasicSignature/ElectronicBasicSignatureImageURI order 2.0:0.0 in 1.0 2.0 2.3
  basic-signature/text-string as text into ElectronicBasicSignature/ElectronicBasicSignatureText order 2.0:0.0 in 1.0 2.0 2.3
  basic-signature/click-wrap as none into ElectronicBasicSignature/ElectronicBasicSignatureClickWrap order 2.0:0.0 in 1.0 2.0 2.3
  enhanced-signature/pkcs7 as text into ElectronicEnhancedSignature order 2:0.0 in 1.0 2.0 2.3
  model (ElectronicSignatureDate?,ElectronicSignaturePlace?,(ElectronicBasicSignature|ElectronicEnhancedSignature)) in 1.0 2.0 2.3
  needs . ElectronicBasicSignature ElectronicEnhancedSignature in 1.0 2.0 2.3
  needs ElectronicBasicSignature ElectronicBasicSignature/ElectronicBasicSignatureClickWrap ElectronicBasicSignature/ElectronicBasicSignatureImageURI ElectronicBasicSignature/ElectronicBasicSignatureText in 1.0 2.0 2.3
  back @date '' in 1.0 2.0 2.3

state family-document rows
  document-id[kind] : id-of-publication into PatentPublicationIdentification* order 0:0 in 1.0 2.0 2.3
  document-id : id-of-application into ApplicationIdentification* order 0:0 in 1.0 2.0 2.3
  document-id : id-of-grant into PatentGrantIdentification* order 0:0 in 1.0 2.0 2.3
  needs . ApplicationIdentification PatentGrantIdentification PatentPublicationIdentification in 1.0 2.0 2.3

state depositary-address rows mixed
  . as text into Name/OrganizationName/OrganizationStandardName
  . as text into Name/EntityName*
  address[text] : address-text into PostalAddressBag/PostalAddress* order 1.0:0
  address : address-lines into PostalAddressBag/PostalAddress* order 1.0:0
  model ((Name,PostalAddressBag?,FaxNumberBag?,EmailAddressBag?,WebAddressBag?,PhoneNumberBag?,OtherElectronicAddressBag?)|ContactText)
  needs PostalAddressBag PostalAddressBag/PostalAddress
  there . '' unless Name/OrganizationName/OrganizationStandardName

state depositary-name rows mixed
  . as text into Name/OrganizationName/OrganizationStandardName
  . as text into Name/EntityName*
  model ((Name,PostalAddressBag?,FaxNumberBag?,EmailAddressBag?,WebAddressBag?,PhoneNumberBag?,OtherElectronicAddressBag?)|ContactText)
  needs . ContactText Name
  needs Name Name/EntityName Name/OrganizationName Name/PersonName
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName

state attorney-or-agent rows
  @rep-type as repType among agent|attorney|common-representative into RegisteredPractitionerCategory order 1: in 1.0 2.0 2.3
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/address-4)][not(address/address-5)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : publication-contact into PublicationContact* order 2:0 in 1.0 2.0 2.3
  addressbook : party-contact into Contact* order 2:0 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  there @rep-type 'Agent' unless RegisteredPractitionerCategory in 1.0 2.0 2.3

state disclaimer rows
  date as date into DisclaimerDate* order 0:0 in 1.0 2.0 2.3
  text as text into DisclaimerText* order 0:1 in 1.0 2.0 2.3
  needs . DisclaimerDate DisclaimerText in 1.0 2.0 2.3

state regional rows
  region/country as RegionalOfficeCode into RegionalOfficeCode order 0:0.0 in 1.0 2.0 2.3
  country as DesignatedCountryCode into DesignatedCountryCode* order 1:1 in 1.0 2.0 2.3
  needs . RegionalOfficeCode in 1.0 2.0 2.3
  needs . DesignatedCountryCode in 1.0 2.0 2.3

state national rows
  country as DesignatedCountryCode into DesignatedCountryCode* order 0:0 in 1.0 2.0 2.3
  protection-request : protection-request into ProtectionRequest* order 1:0 in 1.0 2.0 2.3
  needs . DesignatedCountryCode in 1.0 2.0 2.3

state licensee rows
  addressbook : party-contact into Contact order 0:0 in 1.0 2.0 2.3
  needs . Contact in 1.0 2.0 2.3

state modified-bibliography rows
  inid-code as text into PatentINIDCode* order 0:0 in 1.0 2.0 2.3
  needs . PatentINIDCode in 1.0 2.0 2.3

state modified-part rows
  @sequence as text into @sequenceNumber in 1.0 2.0 2.3
  @lang as language into @languageCode in 1.0 2.0 2.3
  modified-part-name as ModifiedPartCategory into ModifiedPartCategory order 0:0 in 1.0 2.0 2.3
  modified-item : modified-item into ModifiedItemText* order 1:1 in 1.0 2.0 2.3
  needs . ModifiedPartCategory in 1.0 2.0 2.3

state republication-note rows
  @sequence as text into @sequenceNumber in 1.0 2.0 2.3
  @lang as language into @languageCode in 1.0 2.0 2.3
  . as text in 1.0 2.0 2.3

state available-application rows
  document-id : id-of-application into PatentDocumentIdentification/ApplicationIdentification* order 0.0:0 in 1.0 2.0 2.3
  text as text into CommentText order 1:1 in 1.0 2.0 2.3
  needs . PatentDocumentIdentification in 1.0 2.0 2.3
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification in 1.0 2.0 2.3

state available-publication rows
  document-id : id-of-publication into PatentDocumentIdentification/PatentPublicationIdentification* order 0.0:0 in 1.0 2.0 2.3
  text as text into CommentText order 1:1 in 1.0 2.0 2.3
  needs . PatentDocumentIdentification in 1.0 2.0 2.3
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification in 1.0 2.0 2.3

state available-grant rows
  document-id : id-of-grant into PatentDocumentIdentification/PatentGrantIdentification* order 0.0:0 in 1.0 2.0 2.3
  needs . PatentDocumentIdentification in 1.0 2.0 2.3
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification in 1.0 2.0 2.3

state conversion-request rows
  date as date into NationalApplicationConversionRequestDate order 0:0 in 1.0 2.0 2.3
  country as IPOfficeCode into IPOfficeCode order 1:1 in 1.0 2.0 2.3
  needs . NationalApplicationConversionRequestDate in 1.0 2.0 2.3
  needs . IPOfficeCode in 1.0 2.0 2.3

state pre rows
  @id as id into @id
  @listing-type as listing among sequence|program-listing|other into @listingCategory
  needs . @listingCategory

state ul parts
  @id as id into @id
  @list-style as ulStyle among bullet|dash|none into @ulStyle
  carrier li : li into LI* order 0:0
  model (LI+)
  carries LI
  use content-19

state ol parts
  @id as id into @id
  @ol-style as text into @olStyle
  carrier li : li into LI* order 0:0
  model (LI+)
  carries LI
  use content-19

state dl parts
  @id as id into @id
  carrier dd : dd into DD* order 0:0
  model (DT|DD)+
  carries DD DT
  use content-20

state figref text
  @idref as ids into @idrefs
  @num as text into @referencedFigureNumber
  use content-6

state crossref text
  @idref as ids into @idrefs
  use content-6

state img rows
  @id as id into @id
  @img-content as imageContent among drawing|photograph|character|dna|undefined|chem|table|math|program-listing|flowchart|graph into @imageContentCategory
  @orientation as orientation among portrait|landscape into @orientationCategory
  @inline as wrapping among yes|no into @imageWrappingStyleCategory
  @img-format as imageFormat among jpg|tif|st33|st35 into ImageFormatCategory order 0:
  @file as text into FileName order 1:
  @he as millimetres into HeightMeasure order 2:
  @wi as millimetres into WidthMeasure order 3:
  @alt as text into Alt order 4:
  model (ImageFormatCategory,FileName,HeightMeasure?,WidthMeasure?,Alt?,((HorizontalResolutionQuantity,VerticalResolutionQuantity)|ImageResolutionQuantity)?,BitDepthQuantity?,ColourIndicator?,ColourModeCategory?,Caption?,ImageStatusCategory?,ImageRenditionCategory?)
  needs . ImageFormatCategory
  needs . FileName
  back @he ''
  back @wi ''

state maths rows
  @id as id into @id
  @num as text into @mathNumber
  math : math into math order 0:0
  img : img into Image order 0:0
  model (Image|InlineFormula|(math,Image?,ExternalDocumentBag?))
  needs . Image InlineFormula math
  back @num index

state chemistry rows
  @id as id into @id
  @num as text into @chemicalFormulaeNumber
  img : img into Image order 0:0
  model (Image|InlineFormula|ExternalDocumentBag)
  needs . ExternalDocumentBag Image InlineFormula
  back @num index

state chemistry-file rows
  @id as id into @id
  @num as text into @chemicalFormulaeNumber
  chem/@id as id into ExternalDocumentBag/ExternalDocument/@id order 0.0:0
  chem/@file as text into ExternalDocumentBag/ExternalDocument/FileName order 0.0.0:0
  chem/@chem-type as chemistryFormat into ExternalDocumentBag/ExternalDocument/DocumentFormatCategory order 0.0.1:0
  model (Image|InlineFormula|ExternalDocumentBag)
  needs . ExternalDocumentBag Image InlineFormula
  needs ExternalDocumentBag ExternalDocumentBag/ExternalDocument
  needs ExternalDocumentBag/ExternalDocument ExternalDocumentBag/ExternalDocument/FileName
  needs ExternalDocumentBag/ExternalDocument ExternalDocumentBag/ExternalDocument/DocumentFormatCategory
  back @num index

state tables rows
  @id as id into IPOASISTable/@id order 0:
  @num as text into IPOASISTable/@tableNumber order 0:
  table/@frame as frame among top|bottom|topbot|all|sides|none into IPOASISTable/@frame order 0:0
  table/@colsep as boolean into IPOASISTable/@colsep order 0:0
  table/@rowsep as boolean into IPOASISTable/@rowsep order 0:0
  table/@pgwide as decimal into IPOASISTable/@pageWide order 0:0
  table/@orient as tableOrientation into IPOASISTable/@orientationCategory order 0:0
  table/@tabstyle as text into IPOASISTable/@tableStyle order 0:0
  table/title : entity-name into IPOASISTable/TableTitle order 0.0:0.0
  table/tgroup : tgroup into IPOASISTable/TableGroup* order 0.1:0.1
  model (IPOASISTable|TableImage)
  needs . IPOASISTable TableImage
  needs IPOASISTable IPOASISTable/TableGroup
  there @num index unless IPOASISTable/@tableNumber

state tables-image rows
  @id as id into TableImage/@id order 0:
  @num as text into TableImage/@tableNumber order 0:
  img/@img-content as imageContent among drawing|photograph|character|dna|undefined|chem|table|math|program-listing|flowchart|graph into TableImage/@imageContentCategory order 0:0
  img/@orientation as orientation among portrait|landscape into TableImage/@orientationCategory order 0:0
  img/@inline as wrapping among yes|no into TableImage/@imageWrappingStyleCategory order 0:0
  img/@img-format as imageFormat among jpg|tif|st33|st35 into TableImage/ImageFormatCategory order 0.0:0
  img/@file as text into TableImage/FileName order 0.1:0
  img/@he as millimetres into TableImage/HeightMeasure order 0.2:0
  img/@wi as millimetres into TableImage/WidthMeasure order 0.3:0
  img/@alt as text into TableImage/Alt order 0.4:0
  model (IPOASISTable|TableImage)
  needs . IPOASISTable TableImage
  needs TableImage TableImage/ImageFormatCategory
  needs TableImage TableImage/FileName
  back @num index
  back img/@he|table ''
  back img/@wi|table ''

state tables-image-only rows
  @num as text into TableImage/@tableNumber order 0:
  img/@id as id returns @id into TableImage/@id order 0:0
  img/@img-content as imageContent among drawing|photograph|character|dna|undefined|chem|table|math|program-listing|flowchart|graph into TableImage/@imageContentCategory order 0:0
  img/@orientation as orientation among portrait|landscape into TableImage/@orientationCategory order 0:0
  img/@inline as wrapping among yes|no into TableImage/@imageWrappingStyleCategory order 0:0
  img/@img-format as imageFormat among jpg|tif|st33|st35 into TableImage/ImageFormatCategory order 0.0:0
  img/@file as text into TableImage/FileName order 0.1:0
  img/@he as millimetres into TableImage/HeightMeasure order 0.2:0
  img/@wi as millimetres into TableImage/WidthMeasure order 0.3:0
  img/@alt as text into TableImage/Alt order 0.4:0
  model (IPOASISTable|TableImage)
  needs . IPOASISTable TableImage
  needs TableImage TableImage/ImageFormatCategory
  needs TableImage TableImage/FileName
  back @num index
  back img/@he|table ''
  back img/@wi|table ''

state embodiments-example parts
  @id as id into @id
  @ex-num as text into @exampleNumber
  carrier p : p into P* order 0:0
  model (Heading|P)+
  carries Heading P
  use content-8

state tables-image-only-2 rows
  @num as text into TableImage/@tableNumber order 0:
  img/@id as id into TableImage/@id order 0:0
  img/@img-content as imageContent among drawing|photograph|character|dna|undefined|chem|table|math|program-listing|flowchart|graph into TableImage/@imageContentCategory order 0:0
  img/@orientation as orientation among portrait|landscape into TableImage/@orientationCategory order 0:0
  img/@inline as wrapping among yes|no into TableImage/@imageWrappingStyleCategory order 0:0
  img/@img-format as imageFormat among jpg|tif|st33|st35 into TableImage/ImageFormatCategory order 0.0:0
  img/@file as text into TableImage/FileName order 0.1:0
  img/@he as millimetres into TableImage/HeightMeasure order 0.2:0
  img/@wi as millimetres into TableImage/WidthMeasure order 0.3:0
  img/@alt as text into TableImage/Alt order 0.4:0
  model (IPOASISTable|TableImage)
  needs . IPOASISTable TableImage
  needs TableImage TableImage/ImageFormatCategory
  needs TableImage TableImage/FileName
  back @num index
  back img/@he|table ''
  back img/@wi|table ''

state claim-text text
  use content-21

state sup2 text
  use content-22

state cited-book rows
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate into Subordinate* order 4:3
  subname : subordinate-contact into Subordinate* order 4:3
  absno as text into AbstractNumber order 2:11
  cpyrt as text into NPLCopyrightText order 6:17
  refno as text into NPLReferenceNumber order 8:21
  class : npl-class into NPLClass order 10:15
  issn as text into NPLStandardNumber* order 9:19
  isbn as text into NPLStandardNumber* order 9:20
  imprint/text as text into PublicationText order 12:5.0
  imprint/name as text into PublisherName order 12:5.1
  imprint/address/text as text into PublicationPlace order 13:5.0.0
  imprint/pubdate as date into CitedDocumentDate order 1:5.2
  book-title as text into CitedContributionTitleText order 5:1
  notes as text into Notes order 11:10
  author+/name as text into CitedBookAuthorName order 14:0.0
  book-title as text into CitedBookTitleText order 15:1
  subtitle as text into CitedBookSubtitleText order 16:2
  bookno as text into CitedBookNumber order 17:14
  ino as text into IssueNumber order 18:7
  vid as text into VolumeNumber order 20:6
  edition as text into CitedBookEditionStatementText order 19:4
  series/text as text into SeriesText order 21:9.0
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedBookAuthorName?,CitedBookTitleText?,CitedBookSubtitleText?,CitedBookNumber?,IssueNumber?,CitedBookEditionStatementText?,VolumeNumber?,SeriesText?))
  needs . AuthorName
  needs . CitedContributionTitleText
  back imprint?/name ''

state cited-online-book rows
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:23.0
  doi as text into ElectronicAccess/DOI order 0.2:20
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:16
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:14.0
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:2
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:12
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate into Subordinate* order 4:3
  subname : subordinate-contact into Subordinate* order 4:3
  absno as text into AbstractNumber order 2:13
  cpyrt as text into NPLCopyrightText order 6:19
  refno as text into NPLReferenceNumber order 8:26
  class : npl-class into NPLClass order 10:17
  issn as text into NPLStandardNumber* order 9:21
  isbn as text into NPLStandardNumber* order 9:22
  online-title as text into CitedContributionTitleText order 5:1
  ino as text into NPLIssueDesignationText order 7:9
  edition as text into CitedBookEditionStatementText order 19:4
  series/text as text into SeriesText order 21:11.0
  book/notes as text into Notes order 11:5.10
  book/imprint/pubdate as date into CitedDocumentDate order 1:5.5.2
  book/imprint/text as text into PublicationText order 12:5.5.0
  book/imprint/name as text into PublisherName order 12:5.5.1
  book/imprint/address/text as text into PublicationPlace order 13:5.5.0.0
  book/author+/name as text into CitedBookAuthorName order 14:5.0.0
  book/book-title as text into CitedBookTitleText order 15:5.1
  book/subtitle as text into CitedBookSubtitleText order 16:5.2
  book/bookno as text into CitedBookNumber order 17:5.14
  book/ino as text into IssueNumber order 18:5.7
  book/vid as text into VolumeNumber order 20:5.6
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedBookAuthorName?,CitedBookTitleText?,CitedBookSubtitleText?,CitedBookNumber?,IssueNumber?,CitedBookEditionStatementText?,VolumeNumber?,SeriesText?))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs ElectronicAccess ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineLocationURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseHostURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseName
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/AccessionNumber

state cited-article rows
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate into Subordinate* order 4:2
  subname : subordinate-contact into Subordinate* order 4:2
  absno as text into AbstractNumber order 2:4
  cpyrt as text into NPLCopyrightText order 6:8
  refno as text into NPLReferenceNumber order 8:10
  class : npl-class into NPLClass order 10:6
  serial/issn as text into NPLStandardNumber* order 9:3.12
  serial/isbn as text into NPLStandardNumber* order 9:3.13
  serial/imprint/text as text into PublicationText order 12:3.4.0
  serial/imprint/name as text into PublisherName order 12:3.4.1
  serial/imprint/address/text as text into PublicationPlace order 13:3.4.0.0
  atl as text into CitedContributionTitleText order 5:1
  serial/sertitle as text into CitedJournalTitleText order 14:3.0
  serial/alttitle as text into SerialALTTitleText order 15:3.1
  serial/issue as text into NPLIssueDesignationText order 7:3.3
  serial/pubdate as date into CitedDocumentDate order 1:3.5
  serial/notes as text into Notes order 11:3.7
  serial/vid as text into VolumeNumber order 17:3.9
  serial/ino as text into IssueNumber* order 16:3.10
  serial/pubid as text into NPLStandardNumber* order 9:3.8
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedJournalTitleText,SerialALTTitleText,IssueNumber+,VolumeNumber))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs . CitedJournalTitleText
  needs . SerialALTTitleText
  needs . IssueNumber
  needs . VolumeNumber

state cited-online-article rows
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:23.0
  doi as text into ElectronicAccess/DOI order 0.2:20
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:16
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:14.0
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:2
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:12
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate into Subordinate* order 4:3
  subname : subordinate-contact into Subordinate* order 4:3
  absno as text into AbstractNumber order 2:13
  cpyrt as text into NPLCopyrightText order 6:19
  refno as text into NPLReferenceNumber order 8:26
  class : npl-class into NPLClass order 10:17
  issn as text into NPLStandardNumber* order 9:21
  isbn as text into NPLStandardNumber* order 9:22
  imprint/text as text into PublicationText order 12:6.0
  imprint/name as text into PublisherName order 12:6.1
  imprint/address/text as text into PublicationPlace order 13:6.0.0
  online-title as text into CitedContributionTitleText order 5:1
  pubdate as date into CitedDocumentDate order 1:7
  notes as text into Notes order 11:15
  vid as text into VolumeNumber order 17:8
  ino as text into IssueNumber* order 16:9
  serial/sertitle as text into CitedJournalTitleText order 14:5.0
  serial/alttitle as text into SerialALTTitleText order 15:5.1
  serial/issue as text into NPLIssueDesignationText order 7:5.3
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedJournalTitleText,SerialALTTitleText,IssueNumber+,VolumeNumber))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs . CitedJournalTitleText
  needs . SerialALTTitleText
  needs . IssueNumber
  needs . VolumeNumber
  needs ElectronicAccess ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineLocationURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseHostURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseName
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/AccessionNumber
  back imprint?/name ''

state cited-proceedings rows
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate into Subordinate* order 4:3
  subname : subordinate-contact into Subordinate* order 4:3
  absno as text into AbstractNumber order 2:11
  cpyrt as text into NPLCopyrightText order 6:17
  refno as text into NPLReferenceNumber order 8:21
  class : npl-class into NPLClass order 10:15
  issn as text into NPLStandardNumber* order 9:19
  isbn as text into NPLStandardNumber* order 9:20
  imprint/text as text into PublicationText order 12:5.0
  imprint/name as text into PublisherName order 12:5.1
  imprint/address/text as text into PublicationPlace order 13:5.0.0
  conference/text as text into ConferenceText order 14:1.0
  conference/conftitle as text into ConferenceTitleText order 14:1.0
  conference/confno as text into ConferenceNumber order 15:1.2
  conference/confplace as text into ConferencePlace order 16:1.3
  conference/confdate/date as date into ConferenceDate order 18:1.1.0
  conference/confdate/sdate as date into ConferenceStartDate order 18:1.1.0
  conference/confdate/edate as date into ConferenceEndDate order 19:1.1.1
  imprint/pubdate as date into CitedDocumentDate order 1:5.2
  subtitle as text into CitedContributionTitleText order 5:2
  edition as text into EditorshipDesignationText order 17:4
  notes as text into Notes order 11:10
  pubid as text into NPLStandardNumber* order 9:13
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(ConferenceText|(ConferenceTitleText,ConferenceNumber,ConferencePlace?,EditorshipDesignationText?,(ConferenceDate|(ConferenceStartDate,ConferenceEndDate)))))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs . ConferenceText ConferenceTitleText
  needs ConferenceTitleText ConferenceNumber
  needs ConferencePlace ConferenceNumber
  needs ConferenceDate ConferenceNumber
  needs ConferenceStartDate ConferenceNumber
  needs ConferenceStartDate ConferenceEndDate
  needs ConferenceEndDate ConferenceNumber
  needs ConferenceEndDate ConferenceStartDate
  needs EditorshipDesignationText ConferenceNumber
  back imprint?/name ''

state cited-online-proceedings rows
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:23.0
  doi as text into ElectronicAccess/DOI order 0.2:20
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:16
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:14.0
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:2
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:12
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate into Subordinate* order 4:3
  subname : subordinate-contact into Subordinate* order 4:3
  absno as text into AbstractNumber order 2:13
  cpyrt as text into NPLCopyrightText order 6:19
  refno as text into NPLReferenceNumber order 8:26
  class : npl-class into NPLClass order 10:17
  issn as text into NPLStandardNumber* order 9:21
  isbn as text into NPLStandardNumber* order 9:22
  imprint/text as text into PublicationText order 12:6.0
  imprint/name as text into PublisherName order 12:6.1
  imprint/address/text as text into PublicationPlace order 13:6.0.0
  book/conference/text as text into ConferenceText order 14:5.1.0
  book/conference/conftitle as text into ConferenceTitleText order 14:5.1.0
  book/conference/confno as text into ConferenceNumber order 15:5.1.2
  book/conference/confplace as text into ConferencePlace order 16:5.1.3
  book/conference/confdate/date as date into ConferenceDate order 18:5.1.1.0
  book/conference/confdate/sdate as date into ConferenceStartDate order 18:5.1.1.0
  book/conference/confdate/edate as date into ConferenceEndDate order 19:5.1.1.1
  online-title as text into CitedContributionTitleText order 5:1
  pubdate as date into CitedDocumentDate order 1:7
  edition as text into EditorshipDesignationText order 17:4
  notes as text into Notes order 11:15
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(ConferenceText|(ConferenceTitleText,ConferenceNumber,ConferencePlace?,EditorshipDesignationText?,(ConferenceDate|(ConferenceStartDate,ConferenceEndDate)))))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs . ConferenceText ConferenceTitleText
  needs ConferenceTitleText ConferenceNumber
  needs ConferencePlace ConferenceNumber
  needs ConferenceDate ConferenceNumber
  needs ConferenceStartDate ConferenceNumber
  needs ConferenceStartDate ConferenceEndDate
  needs ConferenceEndDate ConferenceNumber
  needs ConferenceEndDate ConferenceStartDate
  needs EditorshipDesignationText ConferenceNumber
  needs ElectronicAccess ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineLocationURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseHostURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseName
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/AccessionNumber
  back imprint?/name ''

state othercit-2 parts
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedBookAuthorName?,CitedBookTitleText?,CitedBookSubtitleText?,CitedBookNumber?,IssueNumber?,CitedBookEditionStatementText?,VolumeNumber?,SeriesText?))
  needs . AuthorName
  needs . CitedContributionTitleText

state othercit-3 parts
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedJournalTitleText,SerialALTTitleText,IssueNumber+,VolumeNumber))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs . CitedJournalTitleText
  needs . SerialALTTitleText
  needs . IssueNumber
  needs . VolumeNumber

state othercit-4 parts
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(ConferenceText|(ConferenceTitleText,ConferenceNumber,ConferencePlace?,EditorshipDesignationText?,(ConferenceDate|(ConferenceStartDate,ConferenceEndDate)))))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs . ConferenceText ConferenceTitleText

state othercit-5 parts
  model (ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?)
  needs . AuthorName
  needs . CitedContributionTitleText

state othercit-6 text

state passage rows
  . as text into PassageRangeStart/PassageLocation* in 1.0 2.0 2.3
  needs . PassageRangeStart in 1.0 2.0 2.3
  needs PassageRangeStart PassageRangeStart/PassageLocation in 1.0 2.0 2.3

state parent-doc rows
  document-id : id-of-application into PatentDocumentIdentification/ApplicationIdentification* order 0.0:0 in 1.0 2.0 2.3
  document-id : id-of-publication into PatentDocumentIdentification/PatentPublicationIdentification* order 0.0:0 in 1.0 2.0 2.3
  parent-status as text into ParentDocumentStatusCode order 1:1 in 1.0 2.0 2.3
  parent-grant-document/document-id : id-of-grant into PatentDocumentIdentification/PatentGrantIdentification* order 0.0:2.0 in 1.0 2.0 2.3
  parent-pct-document/document-id : id-of-application into PCTDocumentParent/ApplicationIdentification order 2.0:3.0 in 1.0 2.0 2.3
  needs . PatentDocumentIdentification in 1.0 2.0 2.3
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification in 1.0 2.0 2.3
  needs PCTDocumentParent PCTDocumentParent/ApplicationIdentification in 1.0 2.0 2.3
  back document-id/country country in 1.0 2.0 2.3
  back document-id/doc-number '' in 1.0 2.0 2.3

state child-doc rows
  document-id : id-of-application into PatentDocumentIdentification/ApplicationIdentification* order 0.0:0 in 1.0 2.0 2.3
  document-id : id-of-publication into PatentDocumentIdentification/PatentPublicationIdentification* order 0.0:0 in 1.0 2.0 2.3
  document-id : id-of-grant into PatentDocumentIdentification/PatentGrantIdentification* order 0.0:0 in 1.0 2.0 2.3
  needs . PatentDocumentIdentification in 1.0 2.0 2.3
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification in 1.0 2.0 2.3

state id-of-grant rows
  country as IPOfficeCode into IPOfficeCode order 0:0 in 1.0 2.0 2.3
  doc-number as text into PatentNumber order 1:1 in 1.0 2.0 2.3
  kind as text into PatentDocumentKindCode order 3:2 in 1.0 2.0 2.3
  date as date into GrantDate order 4:4 in 1.0 2.0 2.3
  @lang as language into PublicationLanguageCode order 2: in 1.0 2.0 2.3
  needs . IPOfficeCode in 1.0 2.0 2.3
  needs . PatentNumber in 1.0 2.0 2.3

state protection-request rows
  @subset as boolean-yes among yes|no into @subsetIndicator in 1.0 2.0 2.3
  kind-of-protection as text into ProtectionCategory order 0:0 in 1.0 2.0 2.3
  document-id : id-of-application into PatentDocumentIdentification/ApplicationIdentification* order 1.0:1 in 1.0 2.0 2.3
  needs . ProtectionCategory in 1.0 2.0 2.3
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification in 1.0 2.0 2.3

state modified-item rows
  @sequence as text into @sequenceNumber in 1.0 2.0 2.3
  . as text in 1.0 2.0 2.3

state li text
  @id as id into @id
  @num as text into @liNumber
  use content-12

state dd text
  use content-23

state dt text
  @id as id into @id
  use content-6

state math copy

state tgroup parts
  @cols as integer into @cols
  @colsep as boolean into @colsep
  @rowsep as boolean into @rowsep
  @align as groupAlign among left|right|center|justify|char into @align
  colspec : colspec into colspec* order 0:0
  thead : thead into TableHead order 2:1
  tbody : tbody into TableBody* order 3:2
  enclose tbody : tbody into TableBody* order 3:2
  needs . TableBody
  needs . @cols
  use content-24

state subordinate rows
  @subname-type as subname among editor|translator|other-subname-type into @subordinateCategory
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0
  name : entity-name into Name/EntityName* order 0.0:0
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:4
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:5
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:6
  orgname : entity-name into Name/OrganizationName/OrganizationStandardName order 0.0.0:1
  synonym as text into Name/PersonName/PersonStructuredName/PersonOtherName order 0.0.0.7:11
  model ((Name,PostalAddressBag?,FaxNumberBag?,EmailAddressBag?,WebAddressBag?,PhoneNumberBag?,OtherElectronicAddressBag?)|ContactText)
  needs . ContactText Name
  needs Name Name/EntityName Name/OrganizationName Name/PersonName
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName

state subordinate-contact rows
  @subname-type as subname among editor|translator|other-subname-type into @subordinateCategory
  addressbook/@lang as language into @languageCode
  addressbook/name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0.0
  addressbook/name : entity-name into Name/EntityName* order 0.0:0.0
  addressbook/prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0.0
  addressbook/first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:0.2
  addressbook/middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:0.3
  addressbook/last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:0.1
  addressbook/first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:0.4
  addressbook/second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:0.5
  addressbook/suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:0.6
  addressbook/orgname : entity-name into Name/OrganizationName/OrganizationStandardName order 0.0.0:0.1
  addressbook/text : entity-name into ContactText order 0:0.0
  addressbook/address[text] : address-text into PostalAddressBag/PostalAddress* order 1.0:0.13
  addressbook/address : address-lines into PostalAddressBag/PostalAddress* order 1.0:0.13
  addressbook/phone as text into PhoneNumberBag/PhoneNumber* order 5.0:0.14
  addressbook/fax as text into FaxNumberBag/FaxNumber* order 2.0:0.15
  addressbook/email : email into EmailAddressBag/EmailAddressText* order 3.0:0.16
  addressbook/url as address into WebAddressBag/WebAddressURI* order 4.0:0.17
  addressbook/ead as text into OtherElectronicAddressBag/OtherElectronicAddressText* order 6.0:0.18
  model ((Name,PostalAddressBag?,FaxNumberBag?,EmailAddressBag?,WebAddressBag?,PhoneNumberBag?,OtherElectronicAddressBag?)|ContactText)
  needs . ContactText Name
  needs Name Name/EntityName Name/OrganizationName Name/PersonName
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName
  needs PostalAddressBag PostalAddressBag/PostalAddress
  needs PhoneNumberBag PhoneNumberBag/PhoneNumber
  needs FaxNumberBag FaxNumberBag/FaxNumber
  needs EmailAddressBag EmailAddressBag/EmailAddressText
  needs WebAddressBag WebAddressBag/WebAddressURI
  needs OtherElectronicAddressBag OtherElectronicAddressBag/OtherElectronicAddressText

state npl-class rows
  . as text
  @class-type as text into @classificationSystem

state colspec rows
  @colnum as integer into @colnum
  @colname as token into @colname
  @colwidth as text into @colwidth
  @colsep as boolean into @colsep
  @rowsep as boolean into @rowsep
  @align as align among left|right|center|justify|char into @align
  @char as text into @char
  @charoff as token into @charoff

state thead rows
  @valign as valign among top|middle|bottom into @valign
  row : row into Row* order 0:0
  needs . Row

state tbody parts
  @valign as valign among top|middle|bottom into @valign
  row : row into Row* order 0:0
  needs . Row
  use content-25

state row rows
  @rowsep as boolean into @rowsep
  @valign as valign among top|middle|bottom into @valign
  entry : entry into Entry* order 0:0
  needs . Entry

state entry text
  @id as id into @id
  @colname as token into @colname
  @namest as token into @namest
  @nameend as token into @nameend
  @morerows as integer into @morerows
  @colsep as boolean into @colsep
  @rowsep as boolean into @rowsep
  @align as align among left|right|center|justify|char into @align
  @char as text into @char
  @charoff as token into @charoff
  @valign as valign among top|middle|bottom into @valign
  use content-26

state bibliographic-data-2 rows
  @id as id into @id in 1.0 2.0 2.3
  @country as officeCode into @officeCode in 1.0 2.0 2.3
  publication-reference : publication-reference into PatentPublicationIdentification order 0:1 in 1.0 2.0 2.3
  publication-reference : publication-reference-grant into PatentGrantIdentification order 2:1 in 1.0 2.0 2.3
  application-reference : application-reference into ApplicationIdentification order 1:7 in 1.0 2.0 2.3
  plain-language-designation : plain-language-designation into PlainLanguageDesignationText order 25:0 in 1.0 2.0 2.3
  language-of-filing as language into FilingLanguageCode order 26:8 in 1.0 2.0 2.3
  language-of-publication as language into PublicationLanguageCode order 27:9 in 1.0 2.0 2.3
  priority-claims/priority-claim : priority-claim into PriorityClaimBag/PriorityClaim* order 3.0:10.0 in 1.0 2.0 2.3
  priority-claims/incorporation-by-reference as none into PriorityClaimBag/IncorporationByReferenceIndicator order 3.1:10.1 in 1.0 2.0 2.3
  date-of-earliest-priority/date as date into EarliestPriorityApplication/FilingDate order 31.2:16.0 in 1.0 2.0 2.3
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 6.0:2 in 1.0 2.0 2.3
  classifications-ipcr/classification-ipcr : classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 6.0.0:3.0 in 1.0 2.0 2.3
  classification-national : classification-national into PatentClassificationBag/NationalClassification* order 6.0:4 in 1.0 2.0 2.3
  classification-locarno : classification-locarno into PatentClassificationBag/LocarnoClassificationBag* order 6.0:5 in 1.0 2.0 2.3
  invention-title : invention-title-2 into InventionTitleBag/InventionTitle* order 7.0:13 in 1.0 2.0 2.3
  references-cited/citation : citation-2 into ReferenceCitationBag/ReferenceCitation* order 9.0:24.0 in 1.0 2.0 2.3
  references-cited/text as text into ReferenceCitationBag/ReferenceCitationFreeFormat* order 9.0:24.0 in 1.0 2.0 2.3
  number-of-claims as number into ClaimTotalQuantity order 10:26 in 1.0 2.0 2.3
  field-of-search : field-of-search into SearchField order 11:22 in 1.0 2.0 2.3
  figures/number-of-drawing-sheets as number into FigureBag/DrawingSheetTotalQuantity* order 12.0:23.0 in 1.0 2.0 2.3
  figures/number-of-figures as number into FigureBag/FigureTotalQuantity* order 12.0:23.1 in 1.0 2.0 2.3
  figures/figure-to-publish : figure-to-publish into FigureBag/PublishFigure* order 12.0:23.2 in 1.0 2.0 2.3
  related-documents : related-documents into RelatedDocumentBag order 13:27 in 1.0 2.0 2.3
  parties/applicants/applicant : applicant-2 into PartyBag/ApplicantBag/Applicant* order 18.0.0:11.0.0 in 1.0 2.0 2.3
  parties/inventors/inventor : inventor-2 into PartyBag/InventorBag/Inventor* order 18.0.0:11.1.0 in 1.0 2.0 2.3
  parties/inventors/deceased-inventor : deceased-inventor-2 into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:11.1.0 in 1.0 2.0 2.3
  parties/correspondence-address : correspondence-address-2 into PartyBag/CorrespondenceAddress* order 18.0:11.2 in 1.0 2.0 2.3
  parties/agents/agent : agent-2 into PartyBag/RegisteredPractitionerBag/RegisteredPractitioner* order 18.0.0:11.3.0 in 1.0 2.0 2.3
  assignees/assignee[not(addressbook)] : assignee-name-2 into PartyBag/AssigneeBag/Assignee* order 18.0.0:14.0 in 1.0 2.0 2.3
  assignees/assignee[not(addressbook/phone)][not(addressbook/fax)][not(addressbook/email)][not(addressbook/url)][not(addressbook/ead)][not(addressbook/text)][not(addressbook/address/address-1)][not(addressbook/address/address-2)][not(addressbook/address/address-3)][not(addressbook/address/address-4)][not(addressbook/address/address-5)][not(addressbook/address/pobox)][not(addressbook/address/room)][not(addressbook/address/address-floor)][not(addressbook/address/building)][not(addressbook/address/street)][not(addressbook/address/text)] : assignee-published-2 into PartyBag/AssigneeBag/Assignee* order 18.0.0:14.0 in 1.0 2.0 2.3
  assignees/assignee : assignee-contact-2 into PartyBag/AssigneeBag/Assignee* order 18.0.0:14.0 in 1.0 2.0 2.3
  examiners/primary-examiner : examiner-3 into PartyBag/ExaminerBag/PrimaryExaminer* order 18.0.0:25.0 in 1.0 2.0 2.3
  examiners/assistant-examiner : examiner-3 into PartyBag/ExaminerBag/AssistantExaminer* order 18.0.0:25.1 in 1.0 2.0 2.3
  examiners/authorized-officer : authorized-officer-2 into PartyBag/ExaminerBag/AuthorizedOfficer* order 18.0.0:25.2 in 1.0 2.0 2.3
  pct-or-regional-filing-data/document-id[country='WO'] : number-of-application says [country='WO'] into InternationalFilingData/ApplicationIdentification order 19.0:33.0 in 1.0 2.0 2.3
  pct-or-regional-filing-data/document-id[country='IB'] : number-of-application says [country='IB'] into InternationalFilingData/ApplicationIdentification order 19.0:33.0 in 1.0 2.0 2.3
  pct-or-regional-filing-data/document-id : id-of-application into RegionalFilingData/ApplicationIdentification order 20.0:33.0 in 1.0 2.0 2.3
  pct-or-regional-filing-data/document-id : id-of-application into InternationalFilingData/ApplicationIdentification order 19.0:33.0 in 1.0 2.0 2.3
  pct-or-regional-filing-data/us-371c124-date/date as date into InternationalFilingData/NationalStageFilingDate order 19.1:33.1.0 in 1.0 2.0 2.3
  pct-or-regional-filing-data/us-371c124-date/date as date into RegionalFilingData/NationalStageFilingDate order 20.1:33.1.0 in 1.0 2.0 2.3
  pct-or-regional-publishing-data/document-id[country='WO'] : number-of-publication says [country='WO'] into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:34.0 in 1.0 2.0 2.3
  pct-or-regional-publishing-data/document-id[country='IB'] : number-of-publication says [country='IB'] into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:34.0 in 1.0 2.0 2.3
  pct-or-regional-publishing-data/document-id : id-of-publication into RegionalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 22.0.0:34.0 in 1.0 2.0 2.3
  pct-or-regional-publishing-data/document-id : id-of-publication into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:34.0 in 1.0 2.0 2.3
  pct-or-regional-publishing-data/gazette-reference : gazette-reference into InternationalPublishingData/GazetteReference order 21.1:34.1 in 1.0 2.0 2.3
  pct-or-regional-publishing-data/gazette-reference : gazette-reference into RegionalPublishingData/GazetteReference order 22.1:34.1 in 1.0 2.0 2.3
  patent-family : patent-family into PatentFamily order 23:21 in 1.0 2.0 2.3
  bio-deposit : bio-deposit-2 into BioDeposit order 24:32 in 1.0 2.0 2.3
  opposition-data : opposition-data-2 into OppositionData order 47:44 in 1.0 2.0 2.3
  term-of-grant : term-of-grant into GrantTerm order 4:19 in 1.0 2.0 2.3
  designation-of-states/designation-pct : designation-pct into StateDesignation order 28:12.0 in 1.0 2.0 2.3
  licensee-data : licensee-data-2 into LicenceBag/Licence* order 29.0:15 in 1.0 2.0 2.3
  st50-republication : st50-republication into PatentDocumentRepublication order 36:28 in 1.0 2.0 2.3
  dates-of-public-availability : dates-of-public-availability into PublicAvailabilityDataBag order 34:18 in 1.0 2.0 2.3
  dates-rights-effective : dates-rights-effective into RightsEffectiveDateBag order 35:20 in 1.0 2.0 2.3
  date-complete-specification-filed/date as date into CompleteSpecificationFilingDate order 33:17.0 in 1.0 2.0 2.3
  date-exhibition-filed/date as date into ExhibitionFilingDate order 37:29.0 in 1.0 2.0 2.3
  date-rights-reestablished/date as date into RightsReestablishedDate order 38:37.0 in 1.0 2.0 2.3
  date-application-withdrawn-by-applicant/date as date into ApplicationWithdrawnDate order 39:38.0 in 1.0 2.0 2.3
  date-application-deemed-withdrawn/date as date into ApplicationDeemedWithdrawnDate order 40:39.0 in 1.0 2.0 2.3
  date-of-revocation/date as date into PatentRevocationDate order 41:40.0 in 1.0 2.0 2.3
  date-pct-article-22-39-fulfilled/date as date into PCTNationalPhaseEntryDate order 42:30.0 in 1.0 2.0 2.3
  date-application-partially-withdrawn/date as date into ApplicationPartiallyWithdrawnDate order 43:42.0 in 1.0 2.0 2.3
  needs PriorityClaimBag PriorityClaimBag/PriorityClaim in 1.0 2.0 2.3
  needs EarliestPriorityApplication EarliestPriorityApplication/FilingDate in 1.0 2.0 2.3
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification in 1.0 2.0 2.3
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification in 1.0 2.0 2.3
  needs ReferenceCitationBag ReferenceCitationBag/ReferenceCitation ReferenceCitationBag/ReferenceCitationFreeFormat in 1.0 2.0 2.3
  needs FigureBag FigureBag/DrawingSheetTotalQuantity FigureBag/FigureTotalQuantity FigureBag/PublishFigure in 1.0 2.0 2.3
  needs PartyBag PartyBag/ApplicantBag PartyBag/AssigneeBag PartyBag/CorrespondenceAddress PartyBag/ExaminerBag PartyBag/InventorBag PartyBag/OwnerBag PartyBag/RegisteredPractitionerBag in 1.0 2.0 2.3
  needs PartyBag/ApplicantBag PartyBag/ApplicantBag/Applicant in 1.0 2.0 2.3
  needs PartyBag/InventorBag PartyBag/InventorBag/DeceasedInventor PartyBag/InventorBag/Inventor in 1.0 2.0 2.3
  needs PartyBag/RegisteredPractitionerBag PartyBag/RegisteredPractitionerBag/RegisteredPractitioner in 1.0 2.0 2.3
  needs PartyBag/AssigneeBag PartyBag/AssigneeBag/Assignee in 1.0 2.0 2.3
  needs PartyBag/ExaminerBag PartyBag/ExaminerBag/AssistantExaminer PartyBag/ExaminerBag/AuthorizedOfficer PartyBag/ExaminerBag/PrimaryExaminer in 1.0 2.0 2.3
  needs InternationalFilingData InternationalFilingData/ApplicationIdentification in 1.0 2.0 2.3
  needs RegionalFilingData RegionalFilingData/ApplicationIdentification in 1.0 2.0 2.3
  needs InternationalPublishingData InternationalPublishingData/PatentDocumentIdentification in 1.0 2.0 2.3
  needs InternationalPublishingData/PatentDocumentIdentification InternationalPublishingData/PatentDocumentIdentification/ApplicationIdentification InternationalPublishingData/PatentDocumentIdentification/PatentGrantIdentification InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification in 1.0 2.0 2.3
  needs RegionalPublishingData RegionalPublishingData/PatentDocumentIdentification in 1.0 2.0 2.3
  needs RegionalPublishingData/PatentDocumentIdentification RegionalPublishingData/PatentDocumentIdentification/ApplicationIdentification RegionalPublishingData/PatentDocumentIdentification/PatentGrantIdentification RegionalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification in 1.0 2.0 2.3
  needs LicenceBag LicenceBag/Licence in 1.0 2.0 2.3
  there application-reference! country unless ApplicationIdentification in 1.0 2.0 2.3
  there invention-title! '' unless InventionTitleBag/InventionTitle in 1.0 2.0 2.3
  there parties/applicants/applicant '' unless PartyBag in 1.0 2.0 2.3
  back publication-reference/document-id/country country in 1.0 2.0 2.3
  back publication-reference/document-id/doc-number '' in 1.0 2.0 2.3
  back application-reference/document-id/country country in 1.0 2.0 2.3
  back application-reference/document-id/doc-number '' in 1.0 2.0 2.3

state invention-title-2 text
  @id as id into @id
  @lang as language into @languageCode
  use content-27

state citation-2 rows
  @id as id into @id in 1.0 2.0 2.3
  @srep-phase as citedPhase into @citedPhaseCategory in 1.0 2.0 2.3
  patcit[document-id][not(rel-passage)] : patcit into PatentCitation order 0:0 in 1.0 2.0 2.3
  patcit[text] : patcit-text-2 into PatentCitation order 0:0 in 1.0 2.0 2.3
  patcit : patcit-passages into PatentCitation order 0:0 in 1.0 2.0 2.3
  nplcit : nplcit-2 into NPLCitation order 0:0 in 1.0 2.0 2.3
  rel-claims as text into DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber* order 1.0.1.0:1 in 1.0 2.0 2.3
  rel-passage : cited-passage into CitedPassageBag/CitedPassage* order 1.0:1 in 1.0 2.0 2.3
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 3.0:3 in 1.0 2.0 2.3
  classifications-ipcr/classification-ipcr : classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 3.0.0:4.0 in 1.0 2.0 2.3
  classification-national : classification-national into PatentClassificationBag/NationalClassification* order 3.0:5 in 1.0 2.0 2.3
  category[.='X'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='Y'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='A'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='E'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='L'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='O'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='P'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='T'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='D'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category[.='&'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1 in 1.0 2.0 2.3
  category as citingParty into @citingPartyCategory in 1.0 2.0 2.3
  model ((PatentCitation|NPLCitation),(CitedPassageBag|(DocumentRelevanceBag,CitedPassageBag?,PatentClassificationBag?))?,CommentText?) in 1.0 2.0 2.3
  needs . NPLCitation PatentCitation in 1.0 2.0 2.3
  needs PatentClassificationBag DocumentRelevanceBag in 1.0 2.0 2.3
  needs DocumentRelevanceBag DocumentRelevanceBag/DocumentRelevance in 1.0 2.0 2.3
  needs DocumentRelevanceBag/DocumentRelevance DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode in 1.0 2.0 2.3
  needs DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/AmendedClaimNumber DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/AmendedClaimNumberRange DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumberRange in 1.0 2.0 2.3
  needs CitedPassageBag CitedPassageBag/CitedPassage in 1.0 2.0 2.3
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification in 1.0 2.0 2.3
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification in 1.0 2.0 2.3

state applicant-2 rows
  @sequence as text into @sequenceNumber in 1.0 2.0 2.3
  @app-type as appType among applicant|applicant-inventor into ApplicantCategory order 2: in 1.0 2.0 2.3
  @designation as designation among all|all-except-us|us-only|as-indicated into DesignationCategory order 4: in 1.0 2.0 2.3
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/address-4)][not(address/address-5)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : publication-contact-2 into PublicationContact* order 1:0 in 1.0 2.0 2.3
  addressbook : party-contact-2 into Contact* order 1:0 in 1.0 2.0 2.3
  nationality/country[.='omitted'] as is into NationalityCode order 3:1.0 in 1.0 2.0 2.3
  nationality/country as NationalityCode into NationalityCode order 3:1.0 in 1.0 2.0 2.3
  residence/country as ResidenceCountryCode into ResidenceCountryCode order 5:2.0 in 1.0 2.0 2.3
  us-rights : us-rights into SuccessorRights order 6:3 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  back @sequence index in 1.0 2.0 2.3
  back @app-type 'applicant' in 1.0 2.0 2.3
  back @designation 'as-indicated' in 1.0 2.0 2.3
  back nationality/country '' in 1.0 2.0 2.3
  back residence/country '' in 1.0 2.0 2.3

state inventor-2 rows
  @sequence as text into @sequenceNumber in 1.0 2.0 2.3
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/address-4)][not(address/address-5)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : publication-contact-2 into PublicationContact* order 1:0 in 1.0 2.0 2.3
  addressbook : party-contact-2 into Contact* order 1:0 in 1.0 2.0 2.3
  designated-states[not(region)] : designated-states into StateDesignation order 3:1 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  back @sequence index in 1.0 2.0 2.3

state deceased-inventor-2 rows
  @sequence as text into @sequenceNumber in 1.0 2.0 2.3
  @lang as language into @languageCode in 1.0 2.0 2.3
  name[@name-type='natural'] as text says [@name-type='natural'] into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 1.0 2.0 2.3
  name : entity-name-2 into PublicationContact/Name/EntityName* order 1.0.0:0 in 1.0 2.0 2.3
  prefix as text into PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 1.0 2.0 2.3
  first-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:2 in 1.0 2.0 2.3
  middle-name as text into PublicationContact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:3 in 1.0 2.0 2.3
  last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:1 in 1.0 2.0 2.3
  first-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:4 in 1.0 2.0 2.3
  second-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:5 in 1.0 2.0 2.3
  suffix as text into PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:6 in 1.0 2.0 2.3
  orgname : entity-name-2 into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:1 in 1.0 2.0 2.3
  name[@name-type='natural'] as text says [@name-type='natural'] into Contact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 1.0 2.0 2.3
  name : entity-name-2 into Contact/Name/EntityName* order 1.0.0:0 in 1.0 2.0 2.3
  prefix as text into Contact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 1.0 2.0 2.3
  first-name as text into Contact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:2 in 1.0 2.0 2.3
  middle-name as text into Contact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:3 in 1.0 2.0 2.3
  last-name as text into Contact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:1 in 1.0 2.0 2.3
  first-last-name as text into Contact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:4 in 1.0 2.0 2.3
  second-last-name as text into Contact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:5 in 1.0 2.0 2.3
  suffix as text into Contact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:6 in 1.0 2.0 2.3
  orgname : entity-name-2 into Contact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:1 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  needs PublicationContact PublicationContact/Name in 1.0 2.0 2.3
  needs PublicationContact/Name PublicationContact/Name/EntityName PublicationContact/Name/OrganizationName PublicationContact/Name/PersonName in 1.0 2.0 2.3
  needs PublicationContact/Name/PersonName PublicationContact/Name/PersonName/PersonFullName PublicationContact/Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs PublicationContact/Name/PersonName/PersonStructuredName PublicationContact/Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs PublicationContact/Name/OrganizationName PublicationContact/Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3
  needs Contact Contact/ContactText Contact/Name in 1.0 2.0 2.3
  needs Contact/Name Contact/Name/EntityName Contact/Name/OrganizationName Contact/Name/PersonName in 1.0 2.0 2.3
  needs Contact/Name/PersonName Contact/Name/PersonName/PersonFullName Contact/Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs Contact/Name/PersonName/PersonStructuredName Contact/Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs Contact/Name/OrganizationName Contact/Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3
  back name|last-name|orgname '' in 1.0 2.0 2.3

state correspondence-address-2 rows
  customer-number as text into PartyIdentifier* order 1:0 in 1.0 2.0 2.3
  addressbook : party-contact-2 into Contact* order 1:0 in 1.0 2.0 2.3
  needs . Contact PartyIdentifier in 1.0 2.0 2.3

state agent-2 rows
  @sequence as text into @sequenceNumber in 1.0 2.0 2.3
  @rep-type as repType among agent|attorney|common-representative into RegisteredPractitionerCategory order 1: in 1.0 2.0 2.3
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/address-4)][not(address/address-5)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : publication-contact-2 into PublicationContact* order 2:0 in 1.0 2.0 2.3
  addressbook : party-contact-2 into Contact* order 2:0 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  there @sequence index unless @sequenceNumber in 1.0 2.0 2.3
  there @rep-type 'Agent' unless RegisteredPractitionerCategory in 1.0 2.0 2.3

state assignee-name-2 rows
  name[@name-type='natural'] as text says [@name-type='natural'] into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 1.0 2.0 2.3
  name : entity-name-2 into PublicationContact/Name/EntityName* order 1.0.0:0 in 1.0 2.0 2.3
  prefix as text into PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 1.0 2.0 2.3
  first-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:2 in 1.0 2.0 2.3
  middle-name as text into PublicationContact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:3 in 1.0 2.0 2.3
  last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:1 in 1.0 2.0 2.3
  first-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:4 in 1.0 2.0 2.3
  second-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:5 in 1.0 2.0 2.3
  suffix as text into PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:6 in 1.0 2.0 2.3
  orgname : entity-name-2 into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:1 in 1.0 2.0 2.3
  role as text into EntityCategory order 2:8 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  needs PublicationContact PublicationContact/Name in 1.0 2.0 2.3
  needs PublicationContact/Name PublicationContact/Name/EntityName PublicationContact/Name/OrganizationName PublicationContact/Name/PersonName in 1.0 2.0 2.3
  needs PublicationContact/Name/PersonName PublicationContact/Name/PersonName/PersonFullName PublicationContact/Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs PublicationContact/Name/PersonName/PersonStructuredName PublicationContact/Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs PublicationContact/Name/OrganizationName PublicationContact/Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3

state assignee-published-2 rows
  addressbook/@lang as language into PublicationContact/@languageCode order 1:0 in 1.0 2.0 2.3
  addressbook/name[@name-type='natural'] as text says [@name-type='natural'] into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0.0 in 1.0 2.0 2.3
  addressbook/name : entity-name-2 into PublicationContact/Name/EntityName* order 1.0.0:0.0 in 1.0 2.0 2.3
  addressbook/prefix as text into PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0.0 in 1.0 2.0 2.3
  addressbook/first-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:0.2 in 1.0 2.0 2.3
  addressbook/middle-name as text into PublicationContact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:0.3 in 1.0 2.0 2.3
  addressbook/last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:0.1 in 1.0 2.0 2.3
  addressbook/first-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0.4 in 1.0 2.0 2.3
  addressbook/second-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0.5 in 1.0 2.0 2.3
  addressbook/suffix as text into PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:0.6 in 1.0 2.0 2.3
  addressbook/orgname : entity-name-2 into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0.1 in 1.0 2.0 2.3
  addressbook/address/city as text into PublicationContact/CityName order 1.1:0.13.11 in 1.0 2.0 2.3
  addressbook/address/state as text into PublicationContact/GeographicRegionName order 1.2:0.13.13 in 1.0 2.0 2.3
  addressbook/address/county as text into PublicationContact/GeographicRegionName order 1.2:0.13.12 in 1.0 2.0 2.3
  addressbook/address/postcode as text into PublicationContact/PostalCode order 1.4:0.13.14 in 1.0 2.0 2.3
  addressbook/address/country as CountryCode into PublicationContact/CountryCode order 1.3:0.13.15 in 1.0 2.0 2.3
  addressbook/role as text into EntityCategory order 2:0.8 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  needs PublicationContact PublicationContact/Name in 1.0 2.0 2.3
  needs PublicationContact/Name PublicationContact/Name/EntityName PublicationContact/Name/OrganizationName PublicationContact/Name/PersonName in 1.0 2.0 2.3
  needs PublicationContact/Name/PersonName PublicationContact/Name/PersonName/PersonFullName PublicationContact/Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs PublicationContact/Name/PersonName/PersonStructuredName PublicationContact/Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs PublicationContact/Name/OrganizationName PublicationContact/Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3

state assignee-contact-2 rows
  addressbook/@lang as language into Contact/@languageCode order 1:0 in 1.0 2.0 2.3
  addressbook/name[@name-type='natural'] as text says [@name-type='natural'] into Contact/Name/PersonName/PersonFullName order 1.0.0.0:0.0 in 1.0 2.0 2.3
  addressbook/name : entity-name-2 into Contact/Name/EntityName* order 1.0.0:0.0 in 1.0 2.0 2.3
  addressbook/prefix as text into Contact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0.0 in 1.0 2.0 2.3
  addressbook/first-name as text into Contact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:0.2 in 1.0 2.0 2.3
  addressbook/middle-name as text into Contact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:0.3 in 1.0 2.0 2.3
  addressbook/last-name as text into Contact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:0.1 in 1.0 2.0 2.3
  addressbook/first-last-name as text into Contact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0.4 in 1.0 2.0 2.3
  addressbook/second-last-name as text into Contact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0.5 in 1.0 2.0 2.3
  addressbook/suffix as text into Contact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:0.6 in 1.0 2.0 2.3
  addressbook/orgname : entity-name-2 into Contact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0.1 in 1.0 2.0 2.3
  addressbook/text : entity-name-2 into Contact/ContactText order 1.0:0.0 in 1.0 2.0 2.3
  addressbook/address[text] : address-text into Contact/PostalAddressBag/PostalAddress* order 1.1.0:0.13 in 1.0 2.0 2.3
  addressbook/address : address-lines into Contact/PostalAddressBag/PostalAddress* order 1.1.0:0.13 in 1.0 2.0 2.3
  addressbook/phone as text into Contact/PhoneNumberBag/PhoneNumber* order 1.5.0:0.14 in 1.0 2.0 2.3
  addressbook/fax as text into Contact/FaxNumberBag/FaxNumber* order 1.2.0:0.15 in 1.0 2.0 2.3
  addressbook/email : email into Contact/EmailAddressBag/EmailAddressText* order 1.3.0:0.16 in 1.0 2.0 2.3
  addressbook/url as address into Contact/WebAddressBag/WebAddressURI* order 1.4.0:0.17 in 1.0 2.0 2.3
  addressbook/ead as text into Contact/OtherElectronicAddressBag/OtherElectronicAddressText* order 1.6.0:0.18 in 1.0 2.0 2.3
  addressbook/role as text into EntityCategory order 2:0.8 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  needs Contact Contact/ContactText Contact/Name in 1.0 2.0 2.3
  needs Contact/Name Contact/Name/EntityName Contact/Name/OrganizationName Contact/Name/PersonName in 1.0 2.0 2.3
  needs Contact/Name/PersonName Contact/Name/PersonName/PersonFullName Contact/Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs Contact/Name/PersonName/PersonStructuredName Contact/Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs Contact/Name/OrganizationName Contact/Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3
  needs Contact/PostalAddressBag Contact/PostalAddressBag/PostalAddress in 1.0 2.0 2.3
  needs Contact/PhoneNumberBag Contact/PhoneNumberBag/PhoneNumber in 1.0 2.0 2.3
  needs Contact/FaxNumberBag Contact/FaxNumberBag/FaxNumber in 1.0 2.0 2.3
  needs Contact/EmailAddressBag Contact/EmailAddressBag/EmailAddressText in 1.0 2.0 2.3
  needs Contact/WebAddressBag Contact/WebAddressBag/WebAddressURI in 1.0 2.0 2.3
  needs Contact/OtherElectronicAddressBag Contact/OtherElectronicAddressBag/OtherElectronicAddressText in 1.0 2.0 2.3

state examiner-3 rows
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0 in 1.0 2.0 2.3
  name : entity-name-2 into Name/EntityName* order 0.0:0 in 1.0 2.0 2.3
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0 in 1.0 2.0 2.3
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2 in 1.0 2.0 2.3
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3 in 1.0 2.0 2.3
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1 in 1.0 2.0 2.3
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:4 in 1.0 2.0 2.3
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:5 in 1.0 2.0 2.3
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:6 in 1.0 2.0 2.3
  orgname : entity-name-2 into Name/OrganizationName/OrganizationStandardName order 0.0.0:1 in 1.0 2.0 2.3
  synonym as text into Name/PersonName/PersonStructuredName/PersonOtherName order 0.0.0.7:11 in 1.0 2.0 2.3
  electronic-signature : electronic-signature into ElectronicSignature order 1:13 in 1.0 2.0 2.3
  needs . Name in 1.0 2.0 2.3
  needs Name Name/EntityName Name/OrganizationName Name/PersonName in 1.0 2.0 2.3
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3

state authorized-officer-2 rows
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0 in 1.0 2.0 2.3
  name : entity-name-2 into Name/EntityName* order 0.0:0 in 1.0 2.0 2.3
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0 in 1.0 2.0 2.3
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2 in 1.0 2.0 2.3
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3 in 1.0 2.0 2.3
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1 in 1.0 2.0 2.3
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:4 in 1.0 2.0 2.3
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:5 in 1.0 2.0 2.3
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:6 in 1.0 2.0 2.3
  orgname : entity-name-2 into Name/OrganizationName/OrganizationStandardName order 0.0.0:1 in 1.0 2.0 2.3
  synonym as text into Name/PersonName/PersonStructuredName/PersonOtherName order 0.0.0.7:11 in 1.0 2.0 2.3
  electronic-signature : electronic-signature into ElectronicSignature order 4:16 in 1.0 2.0 2.3
  phone as text into PhoneNumber order 1:13 in 1.0 2.0 2.3
  fax as text into FaxNumber order 2:14 in 1.0 2.0 2.3
  email as text into EmailAddressText order 3:15 in 1.0 2.0 2.3
  needs . Name in 1.0 2.0 2.3
  needs Name Name/EntityName Name/OrganizationName Name/PersonName in 1.0 2.0 2.3
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3

state bio-deposit-2 rows
  @id as id into @id
  @num as text into @sequenceNumber
  @url as address into @sourceURI
  depositary[address/country][not(address/text)][not(address/mailcode)] : depositary-address into BioDepositDepositary order 0:0
  depositary : entity-name-2 into BioDepositDepositary/ContactText order 0.0:0
  depositary : depositary-name into BioDepositDepositary order 0:0
  bio-accno as text into BiologicalAccessionNumber order 1:1
  date as date into BioDepositDate order 2:2
  term as text into BioDepositTermText order 3:3
  dtext as text into BioDepositText order 4:4
  needs . BioDepositDepositary
  needs . BiologicalAccessionNumber
  back @num index

state opposition-data-2 rows
  opponent/addressbook : party-contact-2 into Opponent/Contact* order 0.0:0.0 in 1.0 2.0 2.3
  attorney-or-agent : attorney-or-agent-2 into RegisteredPractitioner* order 0:0 in 1.0 2.0 2.3
  date-opposition-filed/date as date into OppositionFilingDate* order 0:0.0 in 1.0 2.0 2.3
  date-deemed-not-to-have-been-filed/date as date into DeemedNotToHaveBeenFiledDate* order 0:0.0 in 1.0 2.0 2.3
  date-inadmissable/date as date into OppositionInadmissibleDate* order 0:0.0 in 1.0 2.0 2.3
  date-rejected/date as date into OppositionRejectionDate* order 0:0.0 in 1.0 2.0 2.3
  date-terminated/date as date into OppositionTerminationDate* order 0:0.0 in 1.0 2.0 2.3
  opposition-not-filed as none into OppositionFilingIndicator* order 0:0 in 1.0 2.0 2.3
  needs . DeemedNotToHaveBeenFiledDate Opponent OppositionFilingDate OppositionFilingIndicator OppositionInadmissibleDate OppositionRejectionDate OppositionTerminationDate RegisteredPractitioner in 1.0 2.0 2.3
  needs Opponent Opponent/Contact in 1.0 2.0 2.3

state licensee-data-2 rows
  licensee : licensee-2 into LicenseeBag/Licensee* order 13.0:0 in 1.0 2.0 2.3
  attorney-or-agent : attorney-or-agent-2 into RegisteredPractitionerBag/RegisteredPractitioner* order 14.0:1 in 1.0 2.0 2.3
  effective-in/country as CountryCode into EffectiveCountryBag/CountryCode* order 8.0:2.0 in 1.0 2.0 2.3
  needs . LicenseeBag in 1.0 2.0 2.3
  needs LicenseeBag LicenseeBag/Licensee in 1.0 2.0 2.3
  needs RegisteredPractitionerBag RegisteredPractitionerBag/RegisteredPractitioner in 1.0 2.0 2.3
  needs EffectiveCountryBag EffectiveCountryBag/CountryCode in 1.0 2.0 2.3

state b-2 text
  use content-28

state i-2 text
  use content-29

state u-2 text
  @style as uStyle among single|double|dash|dots into @uStyle
  use content-30

state o-2 text
  @ostyle as oStyle among single|double|dash|dots|leftarrow|rightarrow|leftrightarrow into @oStyle
  @style as oStyle among single|double|dash|dots|leftarrow|rightarrow|leftrightarrow returns @ostyle into @oStyle
  use content-31

state sup-2 text
  use content-32

state smallcaps-2 text
  use content-33

state patcit-text-2 rows
  @id as id into @id
  @num as text into @sequenceNumber
  text : entity-name-2 into PatentCitationText order 0:0
  model (PatentCitationText|CitedPatentDocumentIdentification)
  needs . CitedPatentDocumentIdentification PatentCitationText

state nplcit-2 parts
  @id as id into @id
  @num as text into @sequenceNumber
  @lang as language into @languageCode
  book[author/name][book-title][not(author/registered-number)][not(conference)][not(imprint/pubdate/sdate)][not(imprint/pubdate/edate)][not(imprint/pubdate/time)][not(descrip)][not(series/mst)][not(location)][not(keyword)][not(doi)] : cited-book-2 into CitedBook order 0:0
  online[book/book-title][author/name][online-title][avail][not(author/registered-number)][not(imprint)][not(pubdate)][not(vid)][not(history)][not(series/mst)][not(location)][not(hosttitle)][not(hostno)][not(notes)][not(keyword)][not(srchterm)][not(srchdate)][not(book/imprint/pubdate/sdate)][not(book/imprint/pubdate/edate)][not(book/imprint/pubdate/time)][not(book/location)][not(book/keyword)][not(book/descrip)] : cited-online-book-2 turns book cited-book-2 ElectronicAccess into CitedBook order 0:0
  online[book/book-title][author/name][online-title][location/text][hosttitle][hostno][not(avail)][not(author/registered-number)][not(imprint)][not(pubdate)][not(vid)][not(history)][not(series/mst)][not(notes)][not(keyword)][not(srchterm)][not(srchdate)][not(book/imprint/pubdate/sdate)][not(book/imprint/pubdate/edate)][not(book/imprint/pubdate/time)][not(book/location)][not(book/keyword)][not(book/descrip)] : cited-online-book-2 turns book cited-book-2 ElectronicAccess into CitedBook order 0:0
  article[author/name][atl][serial/alttitle][serial/ino][serial/vid][not(author/registered-number)][not(serial/subname)][not(serial/pubdate/sdate)][not(serial/pubdate/edate)][not(serial/pubdate/time)][not(serial/imprint/pubdate)][not(serial/descrip)][not(serial/doi)][not(serial/cpyrt)][not(location)][not(keyword)][not(artid)] : cited-article-2 into CitedJournalArticle order 0:0
  online[serial/alttitle][author/name][online-title][avail][ino][vid][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(edition)][not(history)][not(series)][not(location)][not(hosttitle)][not(hostno)][not(keyword)][not(srchterm)][not(srchdate)] : cited-online-article-2 turns article cited-article-2 ElectronicAccess into CitedJournalArticle order 0:0
  online[serial/alttitle][author/name][online-title][location/text][hosttitle][hostno][not(avail)][ino][vid][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(edition)][not(history)][not(series)][not(keyword)][not(srchterm)][not(srchdate)] : cited-online-article-2 turns article cited-article-2 ElectronicAccess into CitedJournalArticle order 0:0
  book[author/name][conference][subtitle][not(author/registered-number)][not(imprint/pubdate/sdate)][not(imprint/pubdate/edate)][not(imprint/pubdate/time)][not(conference/confplace/address)][not(conference/confsponsor)][not(vid)][not(ino)][not(descrip)][not(series)][not(location)][not(bookno)][not(keyword)][not(doi)] : cited-proceedings-2 into CitedConferenceProceedingsArticle order 0:0
  online[book/conference][author/name][online-title][avail][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(vid)][not(ino)][not(history)][not(series)][not(location)][not(hosttitle)][not(hostno)][not(keyword)][not(srchterm)][not(srchdate)][not(book/conference/confplace/address)][not(book/conference/confsponsor)] : cited-online-proceedings-2 turns book cited-proceedings-2 ElectronicAccess into CitedConferenceProceedingsArticle order 0:0
  online[book/conference][author/name][online-title][location/text][hosttitle][hostno][not(avail)][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(vid)][not(ino)][not(history)][not(series)][not(keyword)][not(srchterm)][not(srchdate)][not(book/conference/confplace/address)][not(book/conference/confsponsor)] : cited-online-proceedings-2 turns book cited-proceedings-2 ElectronicAccess into CitedConferenceProceedingsArticle order 0:0
  text : entity-name-2 into NPLCitationText order 0:0
  othercit : entity-name-2 returns text into NPLCitationText order 0:0
  article : entity-name-2 returns text into NPLCitationText order 0:0
  book : entity-name-2 returns text into NPLCitationText order 0:0
  online : entity-name-2 returns text into NPLCitationText order 0:0
  othercit : othercit-2 turns book cited-book-2 ElectronicAccess into CitedBook order 0:0
  othercit : othercit-3 turns article cited-article-2 ElectronicAccess into CitedJournalArticle order 0:0
  othercit : othercit-4 turns book cited-proceedings-2 ElectronicAccess into CitedConferenceProceedingsArticle order 0:0
  othercit : othercit-5 into CitedOtherKindNPL order 0:0
  othercit : othercit-6 into WebURI order 0:0
  othercit : othercit-6 into FileName order 0:0
  carrier othercit into NPLCitationText* order 0:0
  model (NPLCitationText|CitedBook|CitedJournalArticle|CitedConferenceProceedingsArticle|CitedOtherKindNPL|WebURI|FileName)
  carries CitedBook CitedConferenceProceedingsArticle CitedJournalArticle CitedOtherKindNPL FileName NPLCitationText WebURI

state publication-contact-2 rows
  @lang as language into @languageCode in 1.0 2.0 2.3
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0 in 1.0 2.0 2.3
  name : entity-name-2 into Name/EntityName* order 0.0:0 in 1.0 2.0 2.3
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0 in 1.0 2.0 2.3
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2 in 1.0 2.0 2.3
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3 in 1.0 2.0 2.3
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1 in 1.0 2.0 2.3
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:4 in 1.0 2.0 2.3
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:5 in 1.0 2.0 2.3
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:6 in 1.0 2.0 2.3
  orgname : entity-name-2 into Name/OrganizationName/OrganizationStandardName order 0.0.0:1 in 1.0 2.0 2.3
  address/city as text into CityName order 1:13.11 in 1.0 2.0 2.3
  address/state as text into GeographicRegionName order 2:13.13 in 1.0 2.0 2.3
  address/county as text into GeographicRegionName order 2:13.12 in 1.0 2.0 2.3
  address/postcode as text into PostalCode order 4:13.14 in 1.0 2.0 2.3
  address/country as CountryCode into CountryCode order 3:13.15 in 1.0 2.0 2.3
  needs . Name in 1.0 2.0 2.3
  needs Name Name/EntityName Name/OrganizationName Name/PersonName in 1.0 2.0 2.3
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3
  back name|last-name|orgname|text '' in 1.0 2.0 2.3
  back address/country|text '' in 1.0 2.0 2.3

state party-contact-2 rows
  @lang as language into @languageCode in 1.0 2.0 2.3
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0 in 1.0 2.0 2.3
  name : entity-name-2 into Name/EntityName* order 0.0:0 in 1.0 2.0 2.3
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0 in 1.0 2.0 2.3
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2 in 1.0 2.0 2.3
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3 in 1.0 2.0 2.3
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1 in 1.0 2.0 2.3
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:4 in 1.0 2.0 2.3
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:5 in 1.0 2.0 2.3
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:6 in 1.0 2.0 2.3
  orgname : entity-name-2 into Name/OrganizationName/OrganizationStandardName order 0.0.0:1 in 1.0 2.0 2.3
  text : entity-name-2 into ContactText order 0:0 in 1.0 2.0 2.3
  address[text] : address-text into PostalAddressBag/PostalAddress* order 1.0:13 in 1.0 2.0 2.3
  address : address-lines into PostalAddressBag/PostalAddress* order 1.0:13 in 1.0 2.0 2.3
  phone as text into PhoneNumberBag/PhoneNumber* order 5.0:14 in 1.0 2.0 2.3
  fax as text into FaxNumberBag/FaxNumber* order 2.0:15 in 1.0 2.0 2.3
  email : email into EmailAddressBag/EmailAddressText* order 3.0:16 in 1.0 2.0 2.3
  url as address into WebAddressBag/WebAddressURI* order 4.0:17 in 1.0 2.0 2.3
  ead as text into OtherElectronicAddressBag/OtherElectronicAddressText* order 6.0:18 in 1.0 2.0 2.3
  model ((Name,PostalAddressBag?,FaxNumberBag?,EmailAddressBag?,WebAddressBag?,PhoneNumberBag?,OtherElectronicAddressBag?)|ContactText) in 1.0 2.0 2.3
  needs . ContactText Name in 1.0 2.0 2.3
  needs Name Name/EntityName Name/OrganizationName Name/PersonName in 1.0 2.0 2.3
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName in 1.0 2.0 2.3
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName in 1.0 2.0 2.3
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName in 1.0 2.0 2.3
  needs PostalAddressBag PostalAddressBag/PostalAddress in 1.0 2.0 2.3
  needs PhoneNumberBag PhoneNumberBag/PhoneNumber in 1.0 2.0 2.3
  needs FaxNumberBag FaxNumberBag/FaxNumber in 1.0 2.0 2.3
  needs EmailAddressBag EmailAddressBag/EmailAddressText in 1.0 2.0 2.3
  needs WebAddressBag WebAddressBag/WebAddressURI in 1.0 2.0 2.3
  needs OtherElectronicAddressBag OtherElectronicAddressBag/OtherElectronicAddressText in 1.0 2.0 2.3
  back name|last-name|orgname|text '' in 1.0 2.0 2.3
  back address/country|text '' in 1.0 2.0 2.3

state entity-name-2 text
  use content-27

state attorney-or-agent-2 rows
  @rep-type as repType among agent|attorney|common-representative into RegisteredPractitionerCategory order 1: in 1.0 2.0 2.3
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/address-4)][not(address/address-5)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : publication-contact-2 into PublicationContact* order 2:0 in 1.0 2.0 2.3
  addressbook : party-contact-2 into Contact* order 2:0 in 1.0 2.0 2.3
  needs . Contact PublicationContact in 1.0 2.0 2.3
  there @rep-type 'Agent' unless RegisteredPractitionerCategory in 1.0 2.0 2.3

state licensee-2 rows
  addressbook : party-contact-2 into Contact order 0:0 in 1.0 2.0 2.3
  needs . Contact in 1.0 2.0 2.3

state sup2-2 text
  use content-34

state cited-book-2 rows
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate-2 into Subordinate* order 4:3
  subname : subordinate-contact-2 into Subordinate* order 4:3
  absno as text into AbstractNumber order 2:11
  cpyrt as text into NPLCopyrightText order 6:17
  refno as text into NPLReferenceNumber order 8:21
  class : npl-class into NPLClass order 10:15
  issn as text into NPLStandardNumber* order 9:19
  isbn as text into NPLStandardNumber* order 9:20
  imprint/text as text into PublicationText order 12:5.0
  imprint/name as text into PublisherName order 12:5.1
  imprint/address/text as text into PublicationPlace order 13:5.0.0
  imprint/pubdate as date into CitedDocumentDate order 1:5.2
  book-title as text into CitedContributionTitleText order 5:1
  notes as text into Notes order 11:10
  author+/name as text into CitedBookAuthorName order 14:0.0
  book-title as text into CitedBookTitleText order 15:1
  subtitle as text into CitedBookSubtitleText order 16:2
  bookno as text into CitedBookNumber order 17:14
  ino as text into IssueNumber order 18:7
  vid as text into VolumeNumber order 20:6
  edition as text into CitedBookEditionStatementText order 19:4
  series/text as text into SeriesText order 21:9.0
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedBookAuthorName?,CitedBookTitleText?,CitedBookSubtitleText?,CitedBookNumber?,IssueNumber?,CitedBookEditionStatementText?,VolumeNumber?,SeriesText?))
  needs . AuthorName
  needs . CitedContributionTitleText
  back imprint?/name ''

state cited-online-book-2 rows
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:23.0
  doi as text into ElectronicAccess/DOI order 0.2:20
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:16
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:14.0
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:2
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:12
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate-2 into Subordinate* order 4:3
  subname : subordinate-contact-2 into Subordinate* order 4:3
  absno as text into AbstractNumber order 2:13
  cpyrt as text into NPLCopyrightText order 6:19
  refno as text into NPLReferenceNumber order 8:26
  class : npl-class into NPLClass order 10:17
  issn as text into NPLStandardNumber* order 9:21
  isbn as text into NPLStandardNumber* order 9:22
  online-title as text into CitedContributionTitleText order 5:1
  ino as text into NPLIssueDesignationText order 7:9
  edition as text into CitedBookEditionStatementText order 19:4
  series/text as text into SeriesText order 21:11.0
  book/notes as text into Notes order 11:5.10
  book/imprint/pubdate as date into CitedDocumentDate order 1:5.5.2
  book/imprint/text as text into PublicationText order 12:5.5.0
  book/imprint/name as text into PublisherName order 12:5.5.1
  book/imprint/address/text as text into PublicationPlace order 13:5.5.0.0
  book/author+/name as text into CitedBookAuthorName order 14:5.0.0
  book/book-title as text into CitedBookTitleText order 15:5.1
  book/subtitle as text into CitedBookSubtitleText order 16:5.2
  book/bookno as text into CitedBookNumber order 17:5.14
  book/ino as text into IssueNumber order 18:5.7
  book/vid as text into VolumeNumber order 20:5.6
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedBookAuthorName?,CitedBookTitleText?,CitedBookSubtitleText?,CitedBookNumber?,IssueNumber?,CitedBookEditionStatementText?,VolumeNumber?,SeriesText?))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs ElectronicAccess ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineLocationURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseHostURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseName
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/AccessionNumber

state cited-article-2 rows
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate-2 into Subordinate* order 4:2
  subname : subordinate-contact-2 into Subordinate* order 4:2
  absno as text into AbstractNumber order 2:4
  cpyrt as text into NPLCopyrightText order 6:8
  refno as text into NPLReferenceNumber order 8:10
  class : npl-class into NPLClass order 10:6
  serial/issn as text into NPLStandardNumber* order 9:3.12
  serial/isbn as text into NPLStandardNumber* order 9:3.13
  serial/imprint/text as text into PublicationText order 12:3.4.0
  serial/imprint/name as text into PublisherName order 12:3.4.1
  serial/imprint/address/text as text into PublicationPlace order 13:3.4.0.0
  atl as text into CitedContributionTitleText order 5:1
  serial/sertitle as text into CitedJournalTitleText order 14:3.0
  serial/alttitle as text into SerialALTTitleText order 15:3.1
  serial/issue as text into NPLIssueDesignationText order 7:3.3
  serial/pubdate as date into CitedDocumentDate order 1:3.5
  serial/notes as text into Notes order 11:3.7
  serial/vid as text into VolumeNumber order 17:3.9
  serial/ino as text into IssueNumber* order 16:3.10
  serial/pubid as text into NPLStandardNumber* order 9:3.8
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedJournalTitleText,SerialALTTitleText,IssueNumber+,VolumeNumber))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs . CitedJournalTitleText
  needs . SerialALTTitleText
  needs . IssueNumber
  needs . VolumeNumber

state cited-online-article-2 rows
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:23.0
  doi as text into ElectronicAccess/DOI order 0.2:20
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:16
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:14.0
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:2
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:12
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate-2 into Subordinate* order 4:3
  subname : subordinate-contact-2 into Subordinate* order 4:3
  absno as text into AbstractNumber order 2:13
  cpyrt as text into NPLCopyrightText order 6:19
  refno as text into NPLReferenceNumber order 8:26
  class : npl-class into NPLClass order 10:17
  issn as text into NPLStandardNumber* order 9:21
  isbn as text into NPLStandardNumber* order 9:22
  imprint/text as text into PublicationText order 12:6.0
  imprint/name as text into PublisherName order 12:6.1
  imprint/address/text as text into PublicationPlace order 13:6.0.0
  online-title as text into CitedContributionTitleText order 5:1
  pubdate as date into CitedDocumentDate order 1:7
  notes as text into Notes order 11:15
  vid as text into VolumeNumber order 17:8
  ino as text into IssueNumber* order 16:9
  serial/sertitle as text into CitedJournalTitleText order 14:5.0
  serial/alttitle as text into SerialALTTitleText order 15:5.1
  serial/issue as text into NPLIssueDesignationText order 7:5.3
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedJournalTitleText,SerialALTTitleText,IssueNumber+,VolumeNumber))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs . CitedJournalTitleText
  needs . SerialALTTitleText
  needs . IssueNumber
  needs . VolumeNumber
  needs ElectronicAccess ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineLocationURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseHostURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseName
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/AccessionNumber
  back imprint?/name ''

state cited-proceedings-2 rows
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate-2 into Subordinate* order 4:3
  subname : subordinate-contact-2 into Subordinate* order 4:3
  absno as text into AbstractNumber order 2:11
  cpyrt as text into NPLCopyrightText order 6:17
  refno as text into NPLReferenceNumber order 8:21
  class : npl-class into NPLClass order 10:15
  issn as text into NPLStandardNumber* order 9:19
  isbn as text into NPLStandardNumber* order 9:20
  imprint/text as text into PublicationText order 12:5.0
  imprint/name as text into PublisherName order 12:5.1
  imprint/address/text as text into PublicationPlace order 13:5.0.0
  conference/text as text into ConferenceText order 14:1.0
  conference/conftitle as text into ConferenceTitleText order 14:1.0
  conference/confno as text into ConferenceNumber order 15:1.2
  conference/confplace as text into ConferencePlace order 16:1.3
  conference/confdate/date as date into ConferenceDate order 18:1.1.0
  conference/confdate/sdate as date into ConferenceStartDate order 18:1.1.0
  conference/confdate/edate as date into ConferenceEndDate order 19:1.1.1
  imprint/pubdate as date into CitedDocumentDate order 1:5.2
  subtitle as text into CitedContributionTitleText order 5:2
  edition as text into EditorshipDesignationText order 17:4
  notes as text into Notes order 11:10
  pubid as text into NPLStandardNumber* order 9:13
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(ConferenceText|(ConferenceTitleText,ConferenceNumber,ConferencePlace?,EditorshipDesignationText?,(ConferenceDate|(ConferenceStartDate,ConferenceEndDate)))))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs . ConferenceText ConferenceTitleText
  needs ConferenceTitleText ConferenceNumber
  needs ConferencePlace ConferenceNumber
  needs ConferenceDate ConferenceNumber
  needs ConferenceStartDate ConferenceNumber
  needs ConferenceStartDate ConferenceEndDate
  needs ConferenceEndDate ConferenceNumber
  needs ConferenceEndDate ConferenceStartDate
  needs EditorshipDesignationText ConferenceNumber
  back imprint?/name ''

state cited-online-proceedings-2 rows
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:23.0
  doi as text into ElectronicAccess/DOI order 0.2:20
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:16
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:14.0
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:2
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:12
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate-2 into Subordinate* order 4:3
  subname : subordinate-contact-2 into Subordinate* order 4:3
  absno as text into AbstractNumber order 2:13
  cpyrt as text into NPLCopyrightText order 6:19
  refno as text into NPLReferenceNumber order 8:26
  class : npl-class into NPLClass order 10:17
  issn as text into NPLStandardNumber* order 9:21
  isbn as text into NPLStandardNumber* order 9:22
  imprint/text as text into PublicationText order 12:6.0
  imprint/name as text into PublisherName order 12:6.1
  imprint/address/text as text into PublicationPlace order 13:6.0.0
  book/conference/text as text into ConferenceText order 14:5.1.0
  book/conference/conftitle as text into ConferenceTitleText order 14:5.1.0
  book/conference/confno as text into ConferenceNumber order 15:5.1.2
  book/conference/confplace as text into ConferencePlace order 16:5.1.3
  book/conference/confdate/date as date into ConferenceDate order 18:5.1.1.0
  book/conference/confdate/sdate as date into ConferenceStartDate order 18:5.1.1.0
  book/conference/confdate/edate as date into ConferenceEndDate order 19:5.1.1.1
  online-title as text into CitedContributionTitleText order 5:1
  pubdate as date into CitedDocumentDate order 1:7
  edition as text into EditorshipDesignationText order 17:4
  notes as text into Notes order 11:15
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(ConferenceText|(ConferenceTitleText,ConferenceNumber,ConferencePlace?,EditorshipDesignationText?,(ConferenceDate|(ConferenceStartDate,ConferenceEndDate)))))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs . ConferenceText ConferenceTitleText
  needs ConferenceTitleText ConferenceNumber
  needs ConferencePlace ConferenceNumber
  needs ConferenceDate ConferenceNumber
  needs ConferenceStartDate ConferenceNumber
  needs ConferenceStartDate ConferenceEndDate
  needs ConferenceEndDate ConferenceNumber
  needs ConferenceEndDate ConferenceStartDate
  needs EditorshipDesignationText ConferenceNumber
  needs ElectronicAccess ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineLocationURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseHostURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseName
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/AccessionNumber
  back imprint?/name ''

state subordinate-2 rows
  @subname-type as subname among editor|translator|other-subname-type into @subordinateCategory
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0
  name : entity-name-2 into Name/EntityName* order 0.0:0
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:4
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:5
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:6
  orgname : entity-name-2 into Name/OrganizationName/OrganizationStandardName order 0.0.0:1
  synonym as text into Name/PersonName/PersonStructuredName/PersonOtherName order 0.0.0.7:11
  model ((Name,PostalAddressBag?,FaxNumberBag?,EmailAddressBag?,WebAddressBag?,PhoneNumberBag?,OtherElectronicAddressBag?)|ContactText)
  needs . ContactText Name
  needs Name Name/EntityName Name/OrganizationName Name/PersonName
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName

state subordinate-contact-2 rows
  @subname-type as subname among editor|translator|other-subname-type into @subordinateCategory
  addressbook/@lang as language into @languageCode
  addressbook/name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0.0
  addressbook/name : entity-name-2 into Name/EntityName* order 0.0:0.0
  addressbook/prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0.0
  addressbook/first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:0.2
  addressbook/middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:0.3
  addressbook/last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:0.1
  addressbook/first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:0.4
  addressbook/second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:0.5
  addressbook/suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:0.6
  addressbook/orgname : entity-name-2 into Name/OrganizationName/OrganizationStandardName order 0.0.0:0.1
  addressbook/text : entity-name-2 into ContactText order 0:0.0
  addressbook/address[text] : address-text into PostalAddressBag/PostalAddress* order 1.0:0.13
  addressbook/address : address-lines into PostalAddressBag/PostalAddress* order 1.0:0.13
  addressbook/phone as text into PhoneNumberBag/PhoneNumber* order 5.0:0.14
  addressbook/fax as text into FaxNumberBag/FaxNumber* order 2.0:0.15
  addressbook/email : email into EmailAddressBag/EmailAddressText* order 3.0:0.16
  addressbook/url as address into WebAddressBag/WebAddressURI* order 4.0:0.17
  addressbook/ead as text into OtherElectronicAddressBag/OtherElectronicAddressText* order 6.0:0.18
  model ((Name,PostalAddressBag?,FaxNumberBag?,EmailAddressBag?,WebAddressBag?,PhoneNumberBag?,OtherElectronicAddressBag?)|ContactText)
  needs . ContactText Name
  needs Name Name/EntityName Name/OrganizationName Name/PersonName
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName
  needs PostalAddressBag PostalAddressBag/PostalAddress
  needs PhoneNumberBag PhoneNumberBag/PhoneNumber
  needs FaxNumberBag FaxNumberBag/FaxNumber
  needs EmailAddressBag EmailAddressBag/EmailAddressText
  needs WebAddressBag WebAddressBag/WebAddressURI
  needs OtherElectronicAddressBag OtherElectronicAddressBag/OtherElectronicAddressText

state application-body parts
  @id as id into @id in 1.5 1.6 1.7
  @lang as language into @languageCode in 1.5 1.6 1.7
  @country as country into @receivingOffice in 1.5 1.6 1.7
  @file as text into @documentFileName in 1.5 1.6 1.7
  @file-reference-id as text into @fileReferenceIdentifier in 1.5 1.6 1.7
  @status as text into @applicationBodyStatus in 1.5 1.6 1.7
  enclose description : description into Description order 0:0 in 1.5 1.6 1.7
  model (PageImage+|DocumentURI+|(Description,ClaimStatement?,Claims,Abstract?,Drawings?,EndnoteBag?,FootnoteBag?)) in 1.5 1.6 1.7
  there @lang language unless @languageCode in 1.5 1.6 1.7
  there description '' unless Description of Abstract in 1.5 1.6 1.7
  there description '' unless Description of ClaimStatement in 1.5 1.6 1.7
  there description '' unless Description of Claims in 1.5 1.6 1.7
  there description '' unless Description of Drawings in 1.5 1.6 1.7
  there description '' unless Description of EndnoteBag in 1.5 1.6 1.7
  there description '' unless Description of FootnoteBag in 1.5 1.6 1.7
  there description '' unless Description DocumentURI PageImage in 1.5 1.6 1.7
  there claims '' unless Claims of Abstract in 1.5 1.6 1.7
  there claims '' unless Claims of ClaimStatement in 1.5 1.6 1.7
  there claims '' unless Claims of Description in 1.5 1.6 1.7
  there claims '' unless Claims of Drawings in 1.5 1.6 1.7
  there claims '' unless Claims of EndnoteBag in 1.5 1.6 1.7
  there claims '' unless Claims of FootnoteBag in 1.5 1.6 1.7
  there claims '' unless Claims DocumentURI PageImage in 1.5 1.6 1.7
  there @country country unless @receivingOffice in 1.5 1.6 1.7
  back description|doc-page '' in 1.5 1.6 1.7
  back claims|doc-page '' in 1.5 1.6 1.7
  use content-35

state description-2 parts
  @id as id into @id in 1.5 1.6 1.7
  @lang as language into @languageCode in 1.5 1.6 1.7
  carrier p : p-3 into P* order 1:1 in 1.5 1.6 1.7
  model (PageImage+|DocumentURI+|(InventionTitle?,(TechnicalField|BackgroundArt|Disclosure|InventionSummary|DrawingDescription|EmbodimentDescription|BestMode|InventionMode|IndustrialApplicability|ReferenceSignBag|DepositedBiologicalMaterialReference|SequenceListText|CitationBag|Heading|P)+)) in 1.5 1.6 1.7
  there p '' unless P BackgroundArt BestMode CitationBag DepositedBiologicalMaterialReference Disclosure DocumentURI DrawingDescription EmbodimentDescription Heading IndustrialApplicability InventionMode InventionSummary PageImage ReferenceSignBag SequenceListText TechnicalField in 1.5 1.6 1.7
  back p|background-art|best-mode|citation-list|description-of-drawings|description-of-embodiments|disclosure|doc-page|industrial-applicability|mode-for-invention|reference-signs-list|reference-to-deposited-biological-material|sequence-list-text|summary-of-invention|technical-field '' in 1.5 1.6 1.7
  use content-36

state p-3 text
  @id as id into @id in 1.5 1.6 1.7
  @num as text into @pNumber in 1.5 1.6 1.7
  back @num index in 1.5 1.6 1.7
  use content-37

state heading-2 text
  @id as id into @id in 1.5 1.6 1.7
  @level as heading-level among 1|2|3 into @headingLevelCode in 1.5 1.6 1.7
  use content-38

state technical-field-2 parts
  @id as id into @id in 1.5 1.6 1.7
  carrier p : p-3 into P* order 0:0 in 1.5 1.6 1.7
  model (Heading|P)+ in 1.5 1.6 1.7
  carries Heading P in 1.5 1.6 1.7
  use content-39

state disclosure-2 parts
  @id as id into @id in 1.5 1.6 1.7
  carrier p : p-3 into P* order 0:0 in 1.5 1.6 1.7
  model (TechnicalProblem|TechnicalSolution|AdvantageousEffects|Heading|P)+ in 1.5 1.6 1.7
  carries AdvantageousEffects Heading P TechnicalProblem TechnicalSolution in 1.5 1.6 1.7
  use content-40

state description-of-embodiments-2 parts
  @id as id into @id in 1.5 1.6 1.7
  carrier p : p-3 into P* order 0:0 in 1.5 1.6 1.7
  model (EmbodimentExample|Heading|P)+ in 1.5 1.6 1.7
  carries EmbodimentExample Heading P in 1.5 1.6 1.7
  use content-41

state citation-list-2 parts
  @id as id into @id in 1.5 1.6 1.7
  carrier p : p-3 into P* order 0:0 in 1.5 1.6 1.7
  model (Heading|P|PatentCitationBag|NPLCitationBag)+ in 1.5 1.6 1.7
  carries Heading NPLCitationBag P PatentCitationBag in 1.5 1.6 1.7
  use content-42

state doc-page-file-2 rows
  @id as id into @id in 1.5 1.6 1.7
  @file as text into @documentFileName in 1.5 1.6 1.7
  @file as address in 1.5 1.6 1.7
  @ppf as text into @firstPageNumber in 1.5 1.6 1.7
  @ppl as text into @lastPageNumber in 1.5 1.6 1.7
  @ocr as boolean-yes into @ocrIndicator in 1.5 1.6 1.7
  back @he '' in 1.5 1.6 1.7
  back @wi '' in 1.5 1.6 1.7

state doc-page-2 rows
  @id as id into @id in 1.5 1.6 1.7
  @ppf as text into @firstPageNumber in 1.5 1.6 1.7
  @ppl as text into @lastPageNumber in 1.5 1.6 1.7
  @orientation as orientation among portrait|landscape into @orientationCategory in 1.5 1.6 1.7
  @type as pageFormat among jpg|pdf|tif into ImageFormatCategory order 0: in 1.5 1.6 1.7
  @file as text into FileName order 1: in 1.5 1.6 1.7
  @he as millimetres into HeightMeasure order 2: in 1.5 1.6 1.7
  @wi as millimetres into WidthMeasure order 3: in 1.5 1.6 1.7
  @alt as text into Alt order 4: in 1.5 1.6 1.7
  @color as colour among color|bw into ColourModeCategory order 5: in 1.5 1.6 1.7
  needs . ImageFormatCategory in 1.5 1.6 1.7
  needs . FileName in 1.5 1.6 1.7
  needs . HeightMeasure in 1.5 1.6 1.7
  needs . WidthMeasure in 1.5 1.6 1.7
  back @he '' in 1.5 1.6 1.7
  back @wi '' in 1.5 1.6 1.7

state pre-2 rows
  @id as id into @id in 1.5 1.6 1.7
  @listing-type as listing among sequence|program-listing|other into @listingCategory in 1.5 1.6 1.7
  needs . @listingCategory in 1.5 1.6 1.7

state ul-2 parts
  @id as id into @id in 1.5 1.6 1.7
  @list-style as ulStyle among bullet|dash|none into @ulStyle in 1.5 1.6 1.7
  carrier li : li-2 into LI* order 0:0 in 1.5 1.6 1.7
  model (LI+) in 1.5 1.6 1.7
  carries LI in 1.5 1.6 1.7
  use content-43

state ol-2 parts
  @id as id into @id in 1.5 1.6 1.7
  @ol-style as text into @olStyle in 1.5 1.6 1.7
  carrier li : li-2 into LI* order 0:0 in 1.5 1.6 1.7
  model (LI+) in 1.5 1.6 1.7
  carries LI in 1.5 1.6 1.7
  use content-43

state dl-2 parts
  @id as id into @id in 1.5 1.6 1.7
  carrier dd : dd-2 into DD* order 0:0 in 1.5 1.6 1.7
  model (DT|DD)+ in 1.5 1.6 1.7
  carries DD DT in 1.5 1.6 1.7
  use content-44

state figref-2 text
  @idref as ids into @idrefs in 1.5 1.6 1.7
  @num as text into @referencedFigureNumber in 1.5 1.6 1.7
  use content-38

state crossref-2 text
  @idref as ids into @idrefs in 1.5 1.6 1.7
  use content-38

state img-2 rows
  @id as id into @id in 1.5 1.6 1.7
  @img-content as imageContent among drawing|photograph|character|dna|undefined|chem|table|math|program-listing|flowchart|graph into @imageContentCategory in 1.5 1.6 1.7
  @orientation as orientation among portrait|landscape into @orientationCategory in 1.5 1.6 1.7
  @inline as wrapping among yes|no into @imageWrappingStyleCategory in 1.5 1.6 1.7
  @img-format as imageFormat among jpg|tif|st33|st35 into ImageFormatCategory order 0: in 1.5 1.6 1.7
  @file as text into FileName order 1: in 1.5 1.6 1.7
  @he as millimetres into HeightMeasure order 2: in 1.5 1.6 1.7
  @wi as millimetres into WidthMeasure order 3: in 1.5 1.6 1.7
  @alt as text into Alt order 4: in 1.5 1.6 1.7
  model (ImageFormatCategory,FileName,HeightMeasure?,WidthMeasure?,Alt?,((HorizontalResolutionQuantity,VerticalResolutionQuantity)|ImageResolutionQuantity)?,BitDepthQuantity?,ColourIndicator?,ColourModeCategory?,Caption?,ImageStatusCategory?,ImageRenditionCategory?) in 1.5 1.6 1.7
  needs . ImageFormatCategory in 1.5 1.6 1.7
  needs . FileName in 1.5 1.6 1.7
  back @he '' in 1.5 1.6 1.7
  back @wi '' in 1.5 1.6 1.7

state maths-2 rows
  @id as id into @id in 1.5 1.6 1.7
  @num as text into @mathNumber in 1.5 1.6 1.7
  math : math into math order 0:0 in 1.5 1.6 1.7
  img : img-2 into Image order 0:0 in 1.5 1.6 1.7
  model (Image|InlineFormula|(math,Image?,ExternalDocumentBag?)) in 1.5 1.6 1.7
  needs . Image InlineFormula math in 1.5 1.6 1.7
  back @num index in 1.5 1.6 1.7

state chemistry-2 rows
  @id as id into @id in 1.5 1.6 1.7
  @num as text into @chemicalFormulaeNumber in 1.5 1.6 1.7
  img : img-2 into Image order 0:0 in 1.5 1.6 1.7
  model (Image|InlineFormula|ExternalDocumentBag) in 1.5 1.6 1.7
  needs . ExternalDocumentBag Image InlineFormula in 1.5 1.6 1.7
  back @num index in 1.5 1.6 1.7

state chemistry-file-2 rows
  @id as id into @id in 1.5 1.6 1.7
  @num as text into @chemicalFormulaeNumber in 1.5 1.6 1.7
  chem/@id as id into ExternalDocumentBag/ExternalDocument/@id order 0.0:0 in 1.5 1.6 1.7
  chem/@file as text into ExternalDocumentBag/ExternalDocument/FileName order 0.0.0:0 in 1.5 1.6 1.7
  chem/@chem-type as chemistryFormat into ExternalDocumentBag/ExternalDocument/DocumentFormatCategory order 0.0.1:0 in 1.5 1.6 1.7
  model (Image|InlineFormula|ExternalDocumentBag) in 1.5 1.6 1.7
  needs . ExternalDocumentBag Image InlineFormula in 1.5 1.6 1.7
  needs ExternalDocumentBag ExternalDocumentBag/ExternalDocument in 1.5 1.6 1.7
  needs ExternalDocumentBag/ExternalDocument ExternalDocumentBag/ExternalDocument/FileName in 1.5 1.6 1.7
  needs ExternalDocumentBag/ExternalDocument ExternalDocumentBag/ExternalDocument/DocumentFormatCategory in 1.5 1.6 1.7
  back @num index in 1.5 1.6 1.7

state tables-2 rows
  @id as id into IPOASISTable/@id order 0: in 1.5 1.6 1.7
  @num as text into IPOASISTable/@tableNumber order 0: in 1.5 1.6 1.7
  table/@frame as frame among top|bottom|topbot|all|sides|none into IPOASISTable/@frame order 0:0 in 1.5 1.6 1.7
  table/@colsep as boolean into IPOASISTable/@colsep order 0:0 in 1.5 1.6 1.7
  table/@rowsep as boolean into IPOASISTable/@rowsep order 0:0 in 1.5 1.6 1.7
  table/@pgwide as decimal into IPOASISTable/@pageWide order 0:0 in 1.5 1.6 1.7
  table/@orient as tableOrientation into IPOASISTable/@orientationCategory order 0:0 in 1.5 1.6 1.7
  table/@tabstyle as text into IPOASISTable/@tableStyle order 0:0 in 1.5 1.6 1.7
  table/title : table-title-2 into IPOASISTable/TableTitle order 0.0:0.0 in 1.5 1.6 1.7
  table/tgroup : tgroup-2 into IPOASISTable/TableGroup* order 0.1:0.1 in 1.5 1.6 1.7
  model (IPOASISTable|TableImage) in 1.5 1.6 1.7
  needs . IPOASISTable TableImage in 1.5 1.6 1.7
  needs IPOASISTable IPOASISTable/TableGroup in 1.5 1.6 1.7
  there @num index unless IPOASISTable/@tableNumber in 1.5 1.6 1.7

state tables-image-2 rows
  @id as id into TableImage/@id order 0: in 1.5 1.6 1.7
  @num as text into TableImage/@tableNumber order 0: in 1.5 1.6 1.7
  img/@img-content as imageContent among drawing|photograph|character|dna|undefined|chem|table|math|program-listing|flowchart|graph into TableImage/@imageContentCategory order 0:0 in 1.5 1.6 1.7
  img/@orientation as orientation among portrait|landscape into TableImage/@orientationCategory order 0:0 in 1.5 1.6 1.7
  img/@inline as wrapping among yes|no into TableImage/@imageWrappingStyleCategory order 0:0 in 1.5 1.6 1.7
  img/@img-format as imageFormat among jpg|tif|st33|st35 into TableImage/ImageFormatCategory order 0.0:0 in 1.5 1.6 1.7
  img/@file as text into TableImage/FileName order 0.1:0 in 1.5 1.6 1.7
  img/@he as millimetres into TableImage/HeightMeasure order 0.2:0 in 1.5 1.6 1.7
  img/@wi as millimetres into TableImage/WidthMeasure order 0.3:0 in 1.5 1.6 1.7
  img/@alt as text into TableImage/Alt order 0.4:0 in 1.5 1.6 1.7
  model (IPOASISTable|TableImage) in 1.5 1.6 1.7
  needs . IPOASISTable TableImage in 1.5 1.6 1.7
  needs TableImage TableImage/ImageFormatCategory in 1.5 1.6 1.7
  needs TableImage TableImage/FileName in 1.5 1.6 1.7
  back @num index in 1.5 1.6 1.7
  back img/@he|table '' in 1.5 1.6 1.7
  back img/@wi|table '' in 1.5 1.6 1.7

state tables-image-only-3 rows
  @num as text into TableImage/@tableNumber order 0: in 1.5 1.6 1.7
  img/@id as id returns @id into TableImage/@id order 0:0 in 1.5 1.6 1.7
  img/@img-content as imageContent among drawing|photograph|character|dna|undefined|chem|table|math|program-listing|flowchart|graph into TableImage/@imageContentCategory order 0:0 in 1.5 1.6 1.7
  img/@orientation as orientation among portrait|landscape into TableImage/@orientationCategory order 0:0 in 1.5 1.6 1.7
  img/@inline as wrapping among yes|no into TableImage/@imageWrappingStyleCategory order 0:0 in 1.5 1.6 1.7
  img/@img-format as imageFormat among jpg|tif|st33|st35 into TableImage/ImageFormatCategory order 0.0:0 in 1.5 1.6 1.7
  img/@file as text into TableImage/FileName order 0.1:0 in 1.5 1.6 1.7
  img/@he as millimetres into TableImage/HeightMeasure order 0.2:0 in 1.5 1.6 1.7
  img/@wi as millimetres into TableImage/WidthMeasure order 0.3:0 in 1.5 1.6 1.7
  img/@alt as text into TableImage/Alt order 0.4:0 in 1.5 1.6 1.7
  model (IPOASISTable|TableImage) in 1.5 1.6 1.7
  needs . IPOASISTable TableImage in 1.5 1.6 1.7
  needs TableImage TableImage/ImageFormatCategory in 1.5 1.6 1.7
  needs TableImage TableImage/FileName in 1.5 1.6 1.7
  back @num index in 1.5 1.6 1.7
  back img/@he|table '' in 1.5 1.6 1.7
  back img/@wi|table '' in 1.5 1.6 1.7

state embodiments-example-2 parts
  @id as id into @id in 1.5 1.6 1.7
  @ex-num as text into @exampleNumber in 1.5 1.6 1.7
  carrier p : p-3 into P* order 0:0 in 1.5 1.6 1.7
  model (Heading|P)+ in 1.5 1.6 1.7
  carries Heading P in 1.5 1.6 1.7
  use content-39

state li-2 text
  @id as id into @id in 1.5 1.6 1.7
  @num as text into @liNumber in 1.5 1.6 1.7
  use content-45

state dd-2 text
  use content-46

state dt-2 text
  @id as id into @id in 1.5 1.6 1.7
  use content-38

state table-title-2 text
  use content-38

state tgroup-2 parts
  @cols as integer into @cols in 1.5 1.6 1.7
  @colsep as boolean into @colsep in 1.5 1.6 1.7
  @rowsep as boolean into @rowsep in 1.5 1.6 1.7
  @align as groupAlign among left|right|center|justify|char into @align in 1.5 1.6 1.7
  colspec : colspec-2 into colspec* order 0:0 in 1.5 1.6 1.7
  thead : thead-2 into TableHead order 2:1 in 1.5 1.6 1.7
  tbody : tbody-2 into TableBody* order 3:2 in 1.5 1.6 1.7
  enclose tbody : tbody-2 into TableBody* order 3:2 in 1.5 1.6 1.7
  needs . TableBody in 1.5 1.6 1.7
  needs . @cols in 1.5 1.6 1.7
  use content-47

state tables-image-only-4 rows
  @num as text into TableImage/@tableNumber order 0: in 1.5 1.6 1.7
  img/@id as id into TableImage/@id order 0:0 in 1.5 1.6 1.7
  img/@img-content as imageContent among drawing|photograph|character|dna|undefined|chem|table|math|program-listing|flowchart|graph into TableImage/@imageContentCategory order 0:0 in 1.5 1.6 1.7
  img/@orientation as orientation among portrait|landscape into TableImage/@orientationCategory order 0:0 in 1.5 1.6 1.7
  img/@inline as wrapping among yes|no into TableImage/@imageWrappingStyleCategory order 0:0 in 1.5 1.6 1.7
  img/@img-format as imageFormat among jpg|tif|st33|st35 into TableImage/ImageFormatCategory order 0.0:0 in 1.5 1.6 1.7
  img/@file as text into TableImage/FileName order 0.1:0 in 1.5 1.6 1.7
  img/@he as millimetres into TableImage/HeightMeasure order 0.2:0 in 1.5 1.6 1.7
  img/@wi as millimetres into TableImage/WidthMeasure order 0.3:0 in 1.5 1.6 1.7
  img/@alt as text into TableImage/Alt order 0.4:0 in 1.5 1.6 1.7
  model (IPOASISTable|TableImage) in 1.5 1.6 1.7
  needs . IPOASISTable TableImage in 1.5 1.6 1.7
  needs TableImage TableImage/ImageFormatCategory in 1.5 1.6 1.7
  needs TableImage TableImage/FileName in 1.5 1.6 1.7
  back @num index in 1.5 1.6 1.7
  back img/@he|table '' in 1.5 1.6 1.7
  back img/@wi|table '' in 1.5 1.6 1.7

state colspec-2 rows
  @colnum as integer into @colnum in 1.5 1.6 1.7
  @colname as token into @colname in 1.5 1.6 1.7
  @colwidth as text into @colwidth in 1.5 1.6 1.7
  @colsep as boolean into @colsep in 1.5 1.6 1.7
  @rowsep as boolean into @rowsep in 1.5 1.6 1.7
  @align as align among left|right|center|justify|char into @align in 1.5 1.6 1.7
  @char as text into @char in 1.5 1.6 1.7
  @charoff as token into @charoff in 1.5 1.6 1.7

state thead-2 rows
  @valign as valign among top|middle|bottom into @valign in 1.5 1.6 1.7
  row : row-2 into Row* order 0:0 in 1.5 1.6 1.7
  needs . Row in 1.5 1.6 1.7

state tbody-2 parts
  @valign as valign among top|middle|bottom into @valign in 1.5 1.6 1.7
  row : row-2 into Row* order 0:0 in 1.5 1.6 1.7
  needs . Row in 1.5 1.6 1.7
  use content-48

state row-2 rows
  @rowsep as boolean into @rowsep in 1.5 1.6 1.7
  @valign as valign among top|middle|bottom into @valign in 1.5 1.6 1.7
  entry : entry-2 into Entry* order 0:0 in 1.5 1.6 1.7
  needs . Entry in 1.5 1.6 1.7

state entry-2 text
  @id as id into @id in 1.5 1.6 1.7
  @colname as token into @colname in 1.5 1.6 1.7
  @namest as token into @namest in 1.5 1.6 1.7
  @nameend as token into @nameend in 1.5 1.6 1.7
  @morerows as integer into @morerows in 1.5 1.6 1.7
  @colsep as boolean into @colsep in 1.5 1.6 1.7
  @rowsep as boolean into @rowsep in 1.5 1.6 1.7
  @align as align among left|right|center|justify|char into @align in 1.5 1.6 1.7
  @char as text into @char in 1.5 1.6 1.7
  @charoff as token into @charoff in 1.5 1.6 1.7
  @valign as valign among top|middle|bottom into @valign in 1.5 1.6 1.7
  use content-49

state claims-2 parts
  @id as id into @id in 1.5 1.6 1.7
  @lang as language into @languageCode in 1.5 1.6 1.7
  carrier claim : p-4 into P* order 0:0 in 1.5 1.6 1.7
  model (PageImage+|DocumentURI+|(Claim|P)+) in 1.5 1.6 1.7
  there p '' unless P Claim DocumentURI PageImage in 1.5 1.6 1.7
  use content-50

state p-4 text
  @id as id into @id in 1.5 1.6 1.7
  @num as text into @pNumber in 1.5 1.6 1.7
  back @num index in 1.5 1.6 1.7
  use content-45

state claim-2 rows
  @id as id into @id in 1.5 1.6 1.7
  @num as text into ClaimNumber* order 0: in 1.5 1.6 1.7
  @claim-type as claimType into ClaimTypeCategory order 1: in 1.5 1.6 1.7
  claim-text : claim-text-2 into ClaimText* order 3:0 in 1.5 1.6 1.7
  there @num index unless ClaimNumber ClaimNumberRange in 1.5 1.6 1.7
  there claim-text! '' unless ClaimText in 1.5 1.6 1.7

state claim-text-2 text
  use content-51

state abstract-2 parts
  @id as id into @id in 1.5 1.6 1.7
  @lang as language into @languageCode in 1.5 1.6 1.7
  carrier p : p-3 into P* order 0:0 in 1.5 1.6 1.7
  model (PageImage+|DocumentURI+|P+) in 1.5 1.6 1.7
  carries DocumentURI P PageImage in 1.5 1.6 1.7
  use content-52

state drawings-2 parts
  @id as id into @id in 1.5 1.6 1.7
  model (PageImage+|DocumentURI+|Figure+) in 1.5 1.6 1.7
  needs . DocumentURI Figure PageImage in 1.5 1.6 1.7
  use content-53

state figure-2 rows
  @id as id into @id in 1.5 1.6 1.7
  @num as text into FigureNumber order 0: in 1.5 1.6 1.7
  img : img-2 into Image order 1:0 in 1.5 1.6 1.7
  needs . Image in 1.5 1.6 1.7
  there @num index unless FigureNumber in 1.5 1.6 1.7

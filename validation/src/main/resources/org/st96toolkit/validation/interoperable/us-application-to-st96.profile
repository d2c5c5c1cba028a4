# What a document of the dialect may say so that a conversion leaves no remainder. Made from the mapping tables and
# the grammars of both sides; docs/interoperable.md says what the lines mean.
versions 4.0 4.1 4.2 4.3 4.4 4.5 4.6
root us-patent-application : us-patent-application
part Del
part TransliterationName
data ApplicantKeywordText
data DocumentURI
data ExternalDocumentBag
data Image
data PageImage
data TableImage
form CPCClassificationStatusCode exact (?:B|R)
form CPCClassificationValueCode exact (?:A|I)
form CPCSection exact (?:A|B|C|D|E|F|G|H|Y)
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
form language-upper exact (?:AA|AB|AE|AF|AK|AM|AN|AR|AS|AV|AY|AZ|BA|BE|BG|BH|BI|BM|BN|BO|BR|BS|CA|CE|CH|CO|CR|CS|CU|CV|CY|DA|DE|DV|DZ|EE|EL|EN|EO|ES|ET|EU|FA|FF|FI|FJ|FO|FR|FY|GA|GD|GL|GN|GU|GV|HA|HE|HI|HO|HR|HT|HU|HY|HZ|IA|ID|IE|IG|II|IK|IO|IS|IT|IU|JA|JV|JW|KA|KG|KI|KJ|KK|KL|KM|KN|KO|KR|KS|KU|KV|KW|KY|LA|LB|LG|LI|LN|LO|LT|LU|LV|MG|MH|MI|MK|ML|MN|MO|MR|MS|MT|MY|NA|NB|ND|NE|NG|NL|NN|NO|NR|NV|NY|OC|OJ|OM|OR|OS|PA|PI|PL|PS|PT|QU|RM|RN|RO|RU|RW|SA|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SQ|SR|SS|ST|SU|SV|SW|TA|TE|TG|TH|TI|TK|TL|TN|TO|TR|TS|TT|TW|TY|UG|UK|UR|UZ|VE|VI|VO|WA|WO|XH|YI|YO|ZA|ZH|ZU) said \s*(?i:(?:aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|jw|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|sh|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu))\s*
form letter exact \s*[A-Z]\s*
form listing exact (?:program-listing|sequence) said \s*(?:program-listing|sequence)\s*
form millimetres exact (?:\d+(?:\.\d+)?|\.\d+) said \s*(?:\d+(?:\.\d+)?|\.\d+)\s*
form millimetres-unit exact (?:\d+(?:\.\d+)?|\.\d+)mm said \s*(?:\d+(?:\.\d+)?|\.\d+)\s*mm\s*
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
  any us-claim-statement : us-claim-statement into ClaimStatement order 3:0 in 4.0
  any description : description into Description* order 2:3
  any claims : claims into Claims order 4:8 in 4.0
  any abstract : abstract into Abstract* order 5:1
  any drawings : drawings into Drawings order 6:2
  any doc-page[@type='pdf'] : doc-page-file into DocumentURI order 2:0
  any doc-page : doc-page into PageImage* order 2:0
  any bibliographic-data : bibliographic-data into BibliographicData order 1:0
  any us-bibliographic-data-grant : us-bibliographic-data-grant into BibliographicData order 1:0
  any us-bibliographic-data-application : us-bibliographic-data-application into BibliographicData order 1:0
  any us-claim-statement : us-claim-statement into ClaimStatement order 3:9 in 4.1 4.2 4.3 4.4 4.5 4.6
  any claims : claims into Claims order 4:10 in 4.1 4.2 4.3 4.4 4.5 4.6

block content-2
  any heading : heading into Heading* order 1:1
  any p : p into P* order 1:1
  any invention-title : invention-title into InventionTitle order 0:0
  any technical-field : technical-field into TechnicalField* order 1:1
  any background-art : technical-field into BackgroundArt* order 1:1
  any disclosure : disclosure into Disclosure* order 1:1
  any description-of-drawings : technical-field into DrawingDescription* order 1:1
  any best-mode : technical-field into BestMode* order 1:1
  any mode-for-invention : technical-field into InventionMode* order 1:1
  any industrial-applicability : technical-field into IndustrialApplicability* order 1:1
  any sequence-list-text : technical-field into SequenceListText* order 1:1
  any doc-page[@type='pdf'] : doc-page-file into DocumentURI* order 0:0
  any doc-page : doc-page into PageImage* order 0:0

block content-3
  any b : b into B*
  any i : i into I*
  any u : u into U*
  any o : o into O*
  any sup : sup into Sup*
  any sub : sup into Sub*
  any smallcaps : smallcaps into SmallCapital*
  any br : br into Br*

block content-4
  any p : p into P* order 0:0
  any claim : claim into Claim* order 0:0
  any doc-page[@type='pdf'] : doc-page-file into DocumentURI* order 0:0
  any doc-page : doc-page into PageImage* order 0:0

block content-5
  any p : p into P* order 0:0
  any doc-page[@type='pdf'] : doc-page-file into DocumentURI* order 0:0
  any doc-page : doc-page into PageImage* order 0:0

block content-6
  any figure : figure into Figure* order 0:0
  any doc-page[@type='pdf'] : doc-page-file into DocumentURI* order 0:0
  any doc-page : doc-page into PageImage* order 0:0

block content-7
  any maths[@id][us-math] : maths-notebook into Math*
  any nplcit : nplcit into NPLCitation* in 4.0 4.1 4.2
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
  any patcit[text] : patcit-text into PatentCitation* in 4.0 4.1 4.2
  any patcit[document-id][not(rel-passage)] : patcit into PatentCitation* in 4.0 4.1 4.2
  any bio-deposit : bio-deposit into BioDeposit*
  any img : img into Image*
  any maths[not(formula-text)] : maths into Math*
  any chemistry[img] : chemistry into ChemicalFormulae*
  any chemistry[chem][not(img)] : chemistry-file into ChemicalFormulae*
  any tables[table] : tables into Table*
  any tables[img][@id] : tables-image into Table*
  any tables[img][not(@id)] : tables-image-only into Table*
  any nplcit : nplcit-2 into NPLCitation* in 4.3 4.4 4.5 4.6
  any patcit[text] : patcit-text-2 into PatentCitation* in 4.3 4.4 4.5 4.6
  any patcit[document-id][not(rel-passage)] : patcit-2 into PatentCitation* in 4.3 4.4 4.5 4.6

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
  any i : i into I*
  any u : u into U*
  any o : o into O*
  any sup : sup into Sup*
  any sub : sup into Sub*
  any smallcaps : smallcaps into SmallCapital*

block content-11
  any b : b into B*
  any u : u into U*
  any o : o into O*
  any sup : sup into Sup*
  any sub : sup into Sub*
  any smallcaps : smallcaps into SmallCapital*

block content-12
  any b : b into B*
  any i : i into I*
  any o : o into O*
  any sup : sup into Sup*
  any sub : sup into Sub*
  any smallcaps : smallcaps into SmallCapital*

block content-13
  any b : b into B*
  any i : i into I*
  any u : u into U*
  any sup : sup into Sup*
  any sub : sup into Sub*
  any smallcaps : smallcaps into SmallCapital*

block content-14
  any b : b into B*
  any i : i into I*
  any u : u into U*
  any o : o into O*
  any sup2 : sup2 into Sup2*
  any sub2 : sup2 into Sub2*
  any smallcaps : smallcaps into SmallCapital*

block content-15
  any b : b into B*
  any i : i into I*
  any u : u into U*
  any o : o into O*
  any sup : sup into Sup*
  any sub : sup into Sub*

block content-16
  any maths[@id][us-math] : maths-notebook into Math*
  any nplcit : nplcit into NPLCitation* in 4.0 4.1 4.2
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
  any patcit[text] : patcit-text into PatentCitation* in 4.0 4.1 4.2
  any patcit[document-id][not(rel-passage)] : patcit into PatentCitation* in 4.0 4.1 4.2
  any bio-deposit : bio-deposit into BioDeposit*
  any img : img into Image*
  any maths[not(formula-text)] : maths into Math*
  any chemistry[img] : chemistry into ChemicalFormulae*
  any chemistry[chem][not(img)] : chemistry-file into ChemicalFormulae*
  any tables[table] : tables into Table*
  any tables[img][@id] : tables-image into Table*
  any tables[img][not(@id)] : tables-image-only-2 into Table*
  any nplcit : nplcit-2 into NPLCitation* in 4.3 4.4 4.5 4.6
  any patcit[text] : patcit-text-2 into PatentCitation* in 4.3 4.4 4.5 4.6
  any patcit[document-id][not(rel-passage)] : patcit-2 into PatentCitation* in 4.3 4.4 4.5 4.6

block content-17
  any li : li into LI* order 0:0

block content-18
  any dt : dt into DT* order 0:0
  any dd : dd into DD* order 0:0

block content-19
  any b : b into B*
  any i : i into I*
  any u : u into U*
  any o : o into O*
  any smallcaps : smallcaps into SmallCapital*

block content-20
  any maths[@id][us-math] : maths-notebook into Math*
  any nplcit : nplcit into NPLCitation* in 4.0 4.1 4.2
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
  any patcit[text] : patcit-text into PatentCitation* in 4.0 4.1 4.2
  any patcit[document-id][not(rel-passage)] : patcit into PatentCitation* in 4.0 4.1 4.2
  any bio-deposit : bio-deposit into BioDeposit*
  any img : img into Image*
  any maths[not(formula-text)] : maths into Math*
  any chemistry[img] : chemistry into ChemicalFormulae*
  any chemistry[chem][not(img)] : chemistry-file into ChemicalFormulae*
  any tables[table] : tables into Table*
  any tables[img][@id] : tables-image into Table*
  any tables[img][not(@id)] : tables-image-only into Table*
  any claim-text : claim-text into ClaimText*
  any nplcit : nplcit-2 into NPLCitation* in 4.3 4.4 4.5 4.6
  any patcit[text] : patcit-text-2 into PatentCitation* in 4.3 4.4 4.5 4.6
  any patcit[document-id][not(rel-passage)] : patcit-2 into PatentCitation* in 4.3 4.4 4.5 4.6

block content-21
  any nplcit : nplcit into NPLCitation* in 4.0 4.1 4.2
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
  any patcit[text] : patcit-text into PatentCitation* in 4.0 4.1 4.2
  any patcit[document-id][not(rel-passage)] : patcit into PatentCitation* in 4.0 4.1 4.2
  any nplcit : nplcit-2 into NPLCitation* in 4.3 4.4 4.5 4.6
  any patcit[text] : patcit-text-2 into PatentCitation* in 4.3 4.4 4.5 4.6
  any patcit[document-id][not(rel-passage)] : patcit-2 into PatentCitation* in 4.3 4.4 4.5 4.6

block content-22
  any colspec : colspec into colspec* order 0:0
  any thead : thead into TableHead order 2:1
  any tbody : tbody into TableBody* order 3:2

block content-23
  any row : row into Row* order 0:0

block content-24
  any maths[@id][us-math] : maths-notebook into Math*
  any nplcit : nplcit into NPLCitation* in 4.0 4.1 4.2
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
  any patcit[text] : patcit-text into PatentCitation* in 4.0 4.1 4.2
  any patcit[document-id][not(rel-passage)] : patcit into PatentCitation* in 4.0 4.1 4.2
  any bio-deposit : bio-deposit into BioDeposit*
  any img : img into Image*
  any maths[not(formula-text)] : maths into Math*
  any chemistry[img] : chemistry into ChemicalFormulae*
  any chemistry[chem][not(img)] : chemistry-file into ChemicalFormulae*
  any nplcit : nplcit-2 into NPLCitation* in 4.3 4.4 4.5 4.6
  any patcit[text] : patcit-text-2 into PatentCitation* in 4.3 4.4 4.5 4.6
  any patcit[document-id][not(rel-passage)] : patcit-2 into PatentCitation* in 4.3 4.4 4.5 4.6

state us-patent-application parts
  @id as id into @id
  @lang as language-upper into @languageCode
  @country as country into IPOfficeCode order 0:
  @file as text into @documentFileName
  @status as text into @documentStatusText
  @date-produced as date into @creationDate
  @date-publ as date into @documentPublicationDate
  us-bibliographic-data-application : us-bibliographic-data-application into BibliographicData order 1:0
  us-chemistry[@cdx-file] : us-chemistry-cdx into ExternalDocumentBag/ExternalDocument* order 8.0:6 in 4.0
  us-chemistry[@mol-file] : us-chemistry-mol into ExternalDocumentBag/ExternalDocument* order 8.0:6 in 4.0
  us-math : us-math into ExternalDocumentBag/ExternalDocument* order 8.0:7 in 4.0
  us-sequence-list-doc[not(p)]/sequence-list[@seq-file-type='ST.26'] : sequence-list says [@seq-file-type='ST.26'] into ExternalDocumentBag/ExternalDocument* order 8.0:0.0 in 4.0
  us-sequence-list-doc[not(p)]/sequence-list : sequence-list into ExternalDocumentBag/ExternalDocument* order 8.0:0.0 in 4.0
  shape external-files
  enclose description : description into Description* order 2:3
  model (IPOfficeCode,BibliographicData,(PageImage+|DocumentURI|(Description*,ClaimStatement?,Claims,Abstract*,Drawings?,ApplicantKeywordText?,ExternalDocumentBag?)))
  needs ExternalDocumentBag ExternalDocumentBag/ExternalDocument
  there @lang language unless @languageCode
  there @country country unless IPOfficeCode
  there us-bibliographic-data-application! '' unless BibliographicData
  there claims '' unless Claims of Abstract
  there claims '' unless Claims of ApplicantKeywordText
  there claims '' unless Claims of ClaimStatement
  there claims '' unless Claims of Description
  there claims '' unless Claims of Drawings
  there claims '' unless Claims of ExternalDocumentBag
  there claims '' unless Claims DocumentURI PageImage
  back us-bibliographic-data-application|doc-page ''
  back description|doc-page ''
  back claims|doc-page ''
  us-chemistry[@cdx-file] : us-chemistry-cdx into ExternalDocumentBag/ExternalDocument* order 8.0:7 in 4.1 4.2 4.3 4.4 4.5 4.6
  us-chemistry[@mol-file] : us-chemistry-mol into ExternalDocumentBag/ExternalDocument* order 8.0:7 in 4.1 4.2 4.3 4.4 4.5 4.6
  us-math : us-math into ExternalDocumentBag/ExternalDocument* order 8.0:8 in 4.1 4.2 4.3 4.4 4.5 4.6
  us-sequence-list-doc[not(p)]/sequence-list[@seq-file-type='ST.26'] : sequence-list says [@seq-file-type='ST.26'] into ExternalDocumentBag/ExternalDocument* order 8.0:4.1 in 4.1 4.2 4.3 4.4 4.5 4.6
  us-sequence-list-doc[not(p)]/sequence-list : sequence-list into ExternalDocumentBag/ExternalDocument* order 8.0:4.1 in 4.1 4.2 4.3 4.4 4.5 4.6
  use content-1

state us-bibliographic-data-application rows
  @id as id into @id
  @country as officeCode into @officeCode
  publication-reference : publication-reference into PatentPublicationIdentification order 0:0
  publication-reference : publication-reference-grant into PatentGrantIdentification order 2:0
  application-reference : us-application-reference into ApplicationIdentification order 1:1
  priority-claims/priority-claim : priority-claim into PriorityClaimBag/PriorityClaim* order 3.0:6.0
  us-term-of-grant : us-term-of-grant into GrantTerm order 4:0
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 6.0:7 in 4.0
  classifications-ipcr/classification-ipcr : us-classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 6.0.0:8.0 in 4.0
  classifications-cpc : classifications-cpc into PatentClassificationBag/CPCClassificationBag* order 6.0:0 in 4.0 4.1 4.2
  classification-locarno : classification-locarno into PatentClassificationBag/LocarnoClassificationBag* order 6.0:9 in 4.0 4.3 4.4 4.5 4.6
  classification-national : classification-national into PatentClassificationBag/NationalClassification* order 6.0:10 in 4.0 4.3 4.4 4.5 4.6
  invention-title : invention-title into InventionTitleBag/InventionTitle* order 7.0:11 in 4.0 4.3 4.4 4.5 4.6
  us-botanic : us-botanic into PlantName order 8:12 in 4.0 4.3 4.4 4.5 4.6
  references-cited/citation[category='cited by other'] : citation-content says [category='cited by other'] into ReferenceCitationBag/ReferenceCitation* order 9.0:13.0 in 4.0
  us-references-cited/us-citation : citation returns references-cited/citation into ReferenceCitationBag/ReferenceCitation* order 9.0:0.0 in 4.0 4.1 4.2
  references-cited/citation : citation-2 into ReferenceCitationBag/ReferenceCitation* order 9.0:13.0 in 4.0
  us-references-cited/text as text returns references-cited/text once into ReferenceCitationBag/ReferenceCitationFreeFormat* order 9.0:0.0 in 4.0 4.1 4.2
  references-cited/text as text into ReferenceCitationBag/ReferenceCitationFreeFormat* order 9.0:13.0 in 4.0
  number-of-claims as number into ClaimTotalQuantity order 10:0
  us-exemplary-claim as text into ExemplaryClaimBag/ClaimNumber* order 16.0:0
  us-field-of-classification-search : us-field-of-classification-search into SearchField order 11:0
  field-of-search : field-of-search into SearchField order 11:0
  figures/number-of-drawing-sheets as number into FigureBag/DrawingSheetTotalQuantity* order 12.0:0.0
  figures/number-of-figures as number into FigureBag/FigureTotalQuantity* order 12.0:0.0
  figures/figure-to-publish : figure-to-publish into FigureBag/PublishFigure* order 12.0:0.0
  us-related-documents : us-related-documents into RelatedDocumentBag order 13:14 in 4.0 4.3 4.4 4.5 4.6
  us-parties/us-applicants/us-applicant : us-applicant returns parties/applicants/applicant into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  parties/applicants/applicant : us-applicant-2 into PartyBag/ApplicantBag/Applicant* order 18.0.0:15.0.0 in 4.0
  us-parties/inventors/inventor[@designation='us-only'] : us-inventor returns parties/inventors/inventor says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  us-parties/inventors/inventor : us-inventor returns parties/inventors/inventor says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  parties/inventors/inventor[@designation='us-only'] : us-inventor-2 says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:15.1.0 in 4.0
  parties/inventors/inventor : us-inventor-2 says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:15.1.0 in 4.0
  us-parties/inventors/deceased-inventor : deceased-inventor returns us-deceased-inventor into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  us-deceased-inventor : us-deceased-inventor into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:16 in 4.0
  parties/inventors/deceased-inventor : deceased-inventor-2 returns us-deceased-inventor into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:15.1.0 in 4.0
  parties/correspondence-address : correspondence-address into PartyBag/CorrespondenceAddress* order 18.0:15.2 in 4.0
  us-parties/agents/agent : us-agent returns parties/agents/agent into PartyBag/RegisteredPractitionerBag/RegisteredPractitioner* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  parties/agents/agent : us-agent-2 into PartyBag/RegisteredPractitionerBag/RegisteredPractitioner* order 18.0.0:15.3.0 in 4.0
  assignees/assignee[not(addressbook)] : assignee-name into PartyBag/AssigneeBag/Assignee* order 18.0.0:17.0 in 4.0
  assignees/assignee[not(addressbook/phone)][not(addressbook/fax)][not(addressbook/email)][not(addressbook/url)][not(addressbook/ead)][not(addressbook/text)][not(addressbook/address/address-1)][not(addressbook/address/address-2)][not(addressbook/address/address-3)][not(addressbook/address/pobox)][not(addressbook/address/room)][not(addressbook/address/address-floor)][not(addressbook/address/building)][not(addressbook/address/street)][not(addressbook/address/text)] : us-assignee-published into PartyBag/AssigneeBag/Assignee* order 18.0.0:17.0 in 4.0
  assignees/assignee : assignee-contact into PartyBag/AssigneeBag/Assignee* order 18.0.0:17.0 in 4.0
  examiners/primary-examiner : examiner into PartyBag/ExaminerBag/PrimaryExaminer* order 18.0.0:0.0
  examiners/assistant-examiner : examiner into PartyBag/ExaminerBag/AssistantExaminer* order 18.0.0:0.0
  examiners/authorized-officer : authorized-officer into PartyBag/ExaminerBag/AuthorizedOfficer* order 18.0.0:0.0
  pct-or-regional-filing-data/document-id[country='WO'][kind='00'] : number-of-application says [country='WO'][kind='00'] into InternationalFilingData/ApplicationIdentification order 19.0:19.0 in 4.0
  pct-or-regional-filing-data/document-id[country='WO'] : number-of-application says [country='WO'][kind='00'] into InternationalFilingData/ApplicationIdentification order 19.0:19.0 in 4.0
  pct-or-regional-filing-data/document-id[country='IB'] : number-of-application says [country='IB'] into InternationalFilingData/ApplicationIdentification order 19.0:19.0 in 4.0
  pct-or-regional-filing-data/document-id : id-of-application into RegionalFilingData/ApplicationIdentification order 20.0:19.0 in 4.0
  pct-or-regional-filing-data/document-id : id-of-application into InternationalFilingData/ApplicationIdentification order 19.0:19.0 in 4.0
  pct-or-regional-filing-data/us-371c12-date/date as date returns pct-or-regional-filing-data/us-371c124-date/date into InternationalFilingData/NationalStageFilingDate order 19.1:19.0.0 in 4.0
  pct-or-regional-filing-data/us-371c124-date/date as date into InternationalFilingData/NationalStageFilingDate order 19.1:19.1.0 in 4.0
  pct-or-regional-filing-data/us-371c12-date/date as date returns pct-or-regional-filing-data/us-371c124-date/date into RegionalFilingData/NationalStageFilingDate order 20.1:19.0.0 in 4.0
  pct-or-regional-filing-data/us-371c124-date/date as date into RegionalFilingData/NationalStageFilingDate order 20.1:19.1.0 in 4.0
  pct-or-regional-publishing-data/document-id[country='WO'] : number-of-publication says [country='WO'] into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:20.0 in 4.0
  pct-or-regional-publishing-data/document-id[country='IB'] : number-of-publication says [country='IB'] into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:20.0 in 4.0
  pct-or-regional-publishing-data/document-id : id-of-publication into RegionalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 22.0.0:20.0 in 4.0
  pct-or-regional-publishing-data/document-id : id-of-publication into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:20.0 in 4.0
  pct-or-regional-publishing-data/gazette-reference : gazette-reference into InternationalPublishingData/GazetteReference order 21.1:20.1 in 4.0
  pct-or-regional-publishing-data/gazette-reference : gazette-reference into RegionalPublishingData/GazetteReference order 22.1:20.1 in 4.0
  hague-agreement-data : hague-agreement-data into HagueAgreementData order 17:0
  patent-family : patent-family into PatentFamily order 23:0
  bio-deposit : bio-deposit into BioDeposit order 24:18 in 4.0
  needs PriorityClaimBag PriorityClaimBag/PriorityClaim
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification
  needs ReferenceCitationBag ReferenceCitationBag/ReferenceCitation ReferenceCitationBag/ReferenceCitationFreeFormat
  needs ExemplaryClaimBag ExemplaryClaimBag/ClaimNumber
  needs FigureBag FigureBag/DrawingSheetTotalQuantity FigureBag/FigureTotalQuantity FigureBag/PublishFigure
  needs PartyBag PartyBag/ApplicantBag PartyBag/AssigneeBag PartyBag/CorrespondenceAddress PartyBag/ExaminerBag PartyBag/InventorBag PartyBag/OwnerBag PartyBag/RegisteredPractitionerBag
  needs PartyBag/ApplicantBag PartyBag/ApplicantBag/Applicant
  needs PartyBag/InventorBag PartyBag/InventorBag/DeceasedInventor PartyBag/InventorBag/Inventor
  needs PartyBag/RegisteredPractitionerBag PartyBag/RegisteredPractitionerBag/RegisteredPractitioner
  needs PartyBag/AssigneeBag PartyBag/AssigneeBag/Assignee
  needs PartyBag/ExaminerBag PartyBag/ExaminerBag/AssistantExaminer PartyBag/ExaminerBag/AuthorizedOfficer PartyBag/ExaminerBag/PrimaryExaminer
  needs InternationalFilingData InternationalFilingData/ApplicationIdentification
  needs RegionalFilingData RegionalFilingData/ApplicationIdentification
  needs InternationalPublishingData InternationalPublishingData/PatentDocumentIdentification
  needs InternationalPublishingData/PatentDocumentIdentification InternationalPublishingData/PatentDocumentIdentification/ApplicationIdentification InternationalPublishingData/PatentDocumentIdentification/PatentGrantIdentification InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification
  needs RegionalPublishingData RegionalPublishingData/PatentDocumentIdentification
  needs RegionalPublishingData/PatentDocumentIdentification RegionalPublishingData/PatentDocumentIdentification/ApplicationIdentification RegionalPublishingData/PatentDocumentIdentification/PatentGrantIdentification RegionalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification
  there application-reference! country unless ApplicationIdentification
  there invention-title! '' unless InventionTitleBag/InventionTitle
  there parties/applicants/applicant '' unless PartyBag in 4.0 4.1 4.2
  back publication-reference/document-id/country country
  back publication-reference/document-id/doc-number ''
  back application-reference/@appl-type 'utility'
  back application-reference/document-id/country country
  back application-reference/document-id/doc-number ''
  back us-application-series-code ''
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 6.0:0 in 4.1 4.2 4.3 4.4 4.5 4.6
  classifications-ipcr/classification-ipcr : us-classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 6.0.0:7.0 in 4.1 4.2 4.3 4.4 4.5 4.6
  classification-locarno : classification-locarno into PatentClassificationBag/LocarnoClassificationBag* order 6.0:8 in 4.1 4.2
  classification-national : classification-national into PatentClassificationBag/NationalClassification* order 6.0:9 in 4.1 4.2
  invention-title : invention-title into InventionTitleBag/InventionTitle* order 7.0:10 in 4.1 4.2
  us-botanic : us-botanic into PlantName order 8:11 in 4.1 4.2
  references-cited/citation[category='cited by other'] : citation-content says [category='cited by other'] into ReferenceCitationBag/ReferenceCitation* order 9.0:12.0 in 4.1 4.2
  references-cited/citation : citation-2 into ReferenceCitationBag/ReferenceCitation* order 9.0:12.0 in 4.1 4.2
  references-cited/text as text into ReferenceCitationBag/ReferenceCitationFreeFormat* order 9.0:12.0 in 4.1 4.2
  us-related-documents : us-related-documents into RelatedDocumentBag order 13:13 in 4.1 4.2
  parties/applicants/applicant : us-applicant-2 into PartyBag/ApplicantBag/Applicant* order 18.0.0:14.0.0 in 4.1 4.2
  parties/inventors/inventor[@designation='us-only'] : us-inventor-2 says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:14.1.0 in 4.1 4.2
  parties/inventors/inventor : us-inventor-2 says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:14.1.0 in 4.1 4.2
  us-deceased-inventor : us-deceased-inventor into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:15 in 4.1 4.2
  parties/inventors/deceased-inventor : deceased-inventor-2 returns us-deceased-inventor into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:14.1.0 in 4.1 4.2
  parties/correspondence-address : correspondence-address into PartyBag/CorrespondenceAddress* order 18.0:14.2 in 4.1 4.2
  parties/agents/agent : us-agent-2 into PartyBag/RegisteredPractitionerBag/RegisteredPractitioner* order 18.0.0:14.3.0 in 4.1 4.2
  assignees/assignee[not(addressbook)] : assignee-name into PartyBag/AssigneeBag/Assignee* order 18.0.0:16.0 in 4.1 4.2 4.3 4.4 4.5 4.6
  assignees/assignee[not(addressbook/phone)][not(addressbook/fax)][not(addressbook/email)][not(addressbook/url)][not(addressbook/ead)][not(addressbook/text)][not(addressbook/address/address-1)][not(addressbook/address/address-2)][not(addressbook/address/address-3)][not(addressbook/address/pobox)][not(addressbook/address/room)][not(addressbook/address/address-floor)][not(addressbook/address/building)][not(addressbook/address/street)][not(addressbook/address/text)] : us-assignee-published into PartyBag/AssigneeBag/Assignee* order 18.0.0:16.0 in 4.1 4.2 4.3 4.4 4.5 4.6
  assignees/assignee : assignee-contact into PartyBag/AssigneeBag/Assignee* order 18.0.0:16.0 in 4.1 4.2 4.3 4.4 4.5 4.6
  pct-or-regional-filing-data/document-id[country='WO'][kind='00'] : number-of-application says [country='WO'][kind='00'] into InternationalFilingData/ApplicationIdentification order 19.0:18.0 in 4.1 4.2 4.3 4.4 4.5 4.6
  pct-or-regional-filing-data/document-id[country='WO'] : number-of-application says [country='WO'][kind='00'] into InternationalFilingData/ApplicationIdentification order 19.0:18.0 in 4.1 4.2 4.3 4.4 4.5 4.6
  pct-or-regional-filing-data/document-id[country='IB'] : number-of-application says [country='IB'] into InternationalFilingData/ApplicationIdentification order 19.0:18.0 in 4.1 4.2 4.3 4.4 4.5 4.6
  pct-or-regional-filing-data/document-id : id-of-application into RegionalFilingData/ApplicationIdentification order 20.0:18.0 in 4.1 4.2 4.3 4.4 4.5 4.6
  pct-or-regional-filing-data/document-id : id-of-application into InternationalFilingData/ApplicationIdentification order 19.0:18.0 in 4.1 4.2 4.3 4.4 4.5 4.6
  pct-or-regional-filing-data/us-371c12-date/date as date returns pct-or-regional-filing-data/us-371c124-date/date into InternationalFilingData/NationalStageFilingDate order 19.1:18.0.0 in 4.1 4.2 4.3
  pct-or-regional-filing-data/us-371c124-date/date as date into InternationalFilingData/NationalStageFilingDate order 19.1:18.1.0 in 4.1 4.2 4.3
  pct-or-regional-filing-data/us-371c12-date/date as date returns pct-or-regional-filing-data/us-371c124-date/date into RegionalFilingData/NationalStageFilingDate order 20.1:18.0.0 in 4.1 4.2 4.3
  pct-or-regional-filing-data/us-371c124-date/date as date into RegionalFilingData/NationalStageFilingDate order 20.1:18.1.0 in 4.1 4.2 4.3
  pct-or-regional-publishing-data/document-id[country='WO'] : number-of-publication says [country='WO'] into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:19.0 in 4.1 4.2 4.3 4.4 4.5 4.6
  pct-or-regional-publishing-data/document-id[country='IB'] : number-of-publication says [country='IB'] into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:19.0 in 4.1 4.2 4.3 4.4 4.5 4.6
  pct-or-regional-publishing-data/document-id : id-of-publication into RegionalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 22.0.0:19.0 in 4.1 4.2 4.3 4.4 4.5 4.6
  pct-or-regional-publishing-data/document-id : id-of-publication into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:19.0 in 4.1 4.2 4.3 4.4 4.5 4.6
  pct-or-regional-publishing-data/gazette-reference : gazette-reference into InternationalPublishingData/GazetteReference order 21.1:19.1 in 4.1 4.2 4.3 4.4 4.5 4.6
  pct-or-regional-publishing-data/gazette-reference : gazette-reference into RegionalPublishingData/GazetteReference order 22.1:19.1 in 4.1 4.2 4.3 4.4 4.5 4.6
  bio-deposit : bio-deposit into BioDeposit order 24:17 in 4.1 4.2 4.3 4.4 4.5 4.6
  classifications-cpc : classifications-cpc into PatentClassificationBag/CPCClassificationBag* order 6.0:8 in 4.3 4.4 4.5 4.6
  references-cited/citation[category='cited by other'] : citation-content returns us-references-cited/us-citation into ReferenceCitationBag/ReferenceCitation* order 9.0:0.0 in 4.3 4.4 4.5 4.6
  us-references-cited/us-citation : citation into ReferenceCitationBag/ReferenceCitation* order 9.0:13.0 in 4.3 4.4 4.5 4.6
  references-cited/citation : citation-2 returns us-references-cited/us-citation into ReferenceCitationBag/ReferenceCitation* order 9.0:0.0 in 4.3 4.4 4.5 4.6
  us-references-cited/text as text into ReferenceCitationBag/ReferenceCitationFreeFormat* order 9.0:13.0 in 4.3 4.4 4.5 4.6
  references-cited/text as text returns us-references-cited/text once into ReferenceCitationBag/ReferenceCitationFreeFormat* order 9.0:0.0 in 4.3 4.4 4.5 4.6
  us-parties/us-applicants/us-applicant : us-applicant into PartyBag/ApplicantBag/Applicant* order 18.0.0:15.0.0 in 4.3 4.4 4.5 4.6
  parties/applicants/applicant : us-applicant-2 returns us-parties/us-applicants/us-applicant into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6
  us-parties/inventors/inventor[@designation='us-only'] : us-inventor says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:15.1.0 in 4.3 4.4 4.5 4.6
  us-parties/inventors/inventor : us-inventor says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:15.1.0 in 4.3 4.4 4.5 4.6
  parties/inventors/inventor[@designation='us-only'] : us-inventor-2 returns us-parties/inventors/inventor says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6
  parties/inventors/inventor : us-inventor-2 returns us-parties/inventors/inventor says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6
  us-parties/inventors/deceased-inventor : deceased-inventor into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:15.1.0 in 4.3 4.4 4.5 4.6
  us-deceased-inventor : us-deceased-inventor returns us-parties/inventors/deceased-inventor into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:0 in 4.3 4.4 4.5 4.6
  parties/inventors/deceased-inventor : deceased-inventor-2 returns us-parties/inventors/deceased-inventor into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6
  parties/correspondence-address : correspondence-address into PartyBag/CorrespondenceAddress* order 18.0:0.0 in 4.3 4.4 4.5 4.6
  us-parties/agents/agent : us-agent into PartyBag/RegisteredPractitionerBag/RegisteredPractitioner* order 18.0.0:15.2.0 in 4.3 4.4 4.5 4.6
  parties/agents/agent : us-agent-2 returns us-parties/agents/agent into PartyBag/RegisteredPractitionerBag/RegisteredPractitioner* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6
  there us-parties/us-applicants/us-applicant '' unless PartyBag in 4.3 4.4 4.5 4.6
  back us-parties/inventors/inventor '' in 4.3 4.4 4.5 4.6
  back us-parties/inventors/inventor/@sequence? '001' in 4.3 4.4 4.5 4.6
  back us-parties/inventors/inventor/@designation? 'us-only' in 4.3 4.4 4.5 4.6
  pct-or-regional-filing-data/us-371c12-date/date as date into InternationalFilingData/NationalStageFilingDate order 19.1:18.1.0 in 4.4 4.5 4.6
  pct-or-regional-filing-data/us-371c124-date/date as date returns pct-or-regional-filing-data/us-371c12-date/date into InternationalFilingData/NationalStageFilingDate order 19.1:18.1.0 in 4.4 4.5 4.6
  pct-or-regional-filing-data/us-371c12-date/date as date into RegionalFilingData/NationalStageFilingDate order 20.1:18.1.0 in 4.4 4.5 4.6
  pct-or-regional-filing-data/us-371c124-date/date as date returns pct-or-regional-filing-data/us-371c12-date/date into RegionalFilingData/NationalStageFilingDate order 20.1:18.1.0 in 4.4 4.5 4.6

state us-chemistry-cdx rows
  @cdx-file as text into FileName order 0:
  @num as text into @sequenceNumber
  needs . FileName

state us-chemistry-mol rows
  @mol-file as text into FileName order 0:
  @num as text into @sequenceNumber
  needs . FileName

state us-math rows
  @nb-file as text into FileName order 0:
  needs . FileName

state sequence-list rows
  @id as id into @id
  @file as text into FileName order 0:
  needs . FileName

state description parts
  @lang as language-upper into @languageCode
  @id as id into @id
  @lang as language respelled into @languageCode
  carrier p : p into P* order 1:1
  model (PageImage+|DocumentURI+|(InventionTitle?,(TechnicalField|BackgroundArt|Disclosure|InventionSummary|DrawingDescription|EmbodimentDescription|BestMode|InventionMode|IndustrialApplicability|ReferenceSignBag|DepositedBiologicalMaterialReference|SequenceListText|CitationBag|Heading|P)+))
  there p '' unless P BackgroundArt BestMode CitationBag DepositedBiologicalMaterialReference Disclosure DocumentURI DrawingDescription EmbodimentDescription Heading IndustrialApplicability InventionMode InventionSummary PageImage ReferenceSignBag SequenceListText TechnicalField
  back p|background-art|best-mode|description-of-drawings|disclosure|doc-page|industrial-applicability|mode-for-invention|sequence-list-text|technical-field ''
  use content-2

state us-claim-statement text
  use content-3

state claims parts
  @lang as language-upper into @languageCode
  @id as id into @id
  @lang as language respelled into @languageCode
  carrier claim : p-2 into P* order 0:0
  model (PageImage+|DocumentURI+|(Claim|P)+)
  there p '' unless P Claim DocumentURI PageImage
  use content-4

state abstract parts
  @lang as language-upper into @languageCode
  @id as id into @id
  @lang as language respelled into @languageCode
  carrier p : p into P* order 0:0
  model (PageImage+|DocumentURI+|P+)
  carries DocumentURI P PageImage
  use content-5

state drawings parts
  @id as id into @id
  model (PageImage+|DocumentURI+|Figure+)
  needs . DocumentURI Figure PageImage
  use content-6

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
  @he as millimetres-unit into HeightMeasure order 2:
  @wi as millimetres-unit into WidthMeasure order 3:
  @id as id into @id
  @ppf as text into @firstPageNumber
  @ppl as text into @lastPageNumber
  @orientation as orientation among portrait|landscape into @orientationCategory
  @type as pageFormat among jpg|pdf|tif into ImageFormatCategory order 0:
  @file as text into FileName order 1:
  @he as millimetres respelled into HeightMeasure order 2:
  @wi as millimetres respelled into WidthMeasure order 3:
  @alt as text into Alt order 4:
  @color as colour among color|bw into ColourModeCategory order 5:
  needs . ImageFormatCategory
  needs . FileName
  needs . HeightMeasure
  needs . WidthMeasure
  back @he ''
  back @wi ''

state bibliographic-data rows
  @id as id into @id
  @country as officeCode into @officeCode
  publication-reference : publication-reference-2 into PatentPublicationIdentification order 0:0
  publication-reference : publication-reference-grant-2 into PatentGrantIdentification order 2:0
  application-reference : application-reference into ApplicationIdentification order 1:0
  plain-language-designation : plain-language-designation into PlainLanguageDesignationText order 25:0
  language-of-filing as language into FilingLanguageCode order 26:0
  language-of-publication as language into PublicationLanguageCode order 27:0
  priority-claims/priority-claim : priority-claim-2 into PriorityClaimBag/PriorityClaim* order 3.0:0.0
  priority-claims/incorporation-by-reference as none into PriorityClaimBag/IncorporationByReferenceIndicator order 3.1:0.0
  date-of-earliest-priority/date as date into EarliestPriorityApplication/FilingDate order 31.2:0.0
  classification-ipc : classification-ipc-2 into PatentClassificationBag/IPCClassification* order 6.0:0 in 4.0
  classifications-ipcr/classification-ipcr : classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 6.0.0:0.0
  classification-national : classification-national-2 into PatentClassificationBag/NationalClassification* order 6.0:0
  classification-locarno : classification-locarno-2 into PatentClassificationBag/LocarnoClassificationBag* order 6.0:0
  invention-title : invention-title into InventionTitleBag/InventionTitle* order 7.0:0
  references-cited/citation : citation into ReferenceCitationBag/ReferenceCitation* order 9.0:0.0 in 4.0 4.1 4.2
  references-cited/text as text into ReferenceCitationBag/ReferenceCitationFreeFormat* order 9.0:0.0
  number-of-claims as number into ClaimTotalQuantity order 10:0
  field-of-search : field-of-search into SearchField order 11:0
  figures/number-of-drawing-sheets as number into FigureBag/DrawingSheetTotalQuantity* order 12.0:0.0
  figures/number-of-figures as number into FigureBag/FigureTotalQuantity* order 12.0:0.0
  figures/figure-to-publish : figure-to-publish into FigureBag/PublishFigure* order 12.0:0.0
  related-documents : related-documents into RelatedDocumentBag order 13:0
  parties/applicants/applicant : applicant into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.0.0
  parties/inventors/inventor : inventor into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.0
  parties/inventors/deceased-inventor : deceased-inventor-3 into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  parties/correspondence-address : correspondence-address-2 into PartyBag/CorrespondenceAddress* order 18.0:0.0 in 4.0 4.1 4.2
  parties/agents/agent : agent into PartyBag/RegisteredPractitionerBag/RegisteredPractitioner* order 18.0.0:0.0.0
  assignees/assignee[not(addressbook)] : assignee-name-2 into PartyBag/AssigneeBag/Assignee* order 18.0.0:0.0
  assignees/assignee[not(addressbook/phone)][not(addressbook/fax)][not(addressbook/email)][not(addressbook/url)][not(addressbook/ead)][not(addressbook/text)][not(addressbook/address/address-1)][not(addressbook/address/address-2)][not(addressbook/address/address-3)][not(addressbook/address/address-4)][not(addressbook/address/address-5)][not(addressbook/address/pobox)][not(addressbook/address/room)][not(addressbook/address/address-floor)][not(addressbook/address/building)][not(addressbook/address/street)][not(addressbook/address/text)] : assignee-published into PartyBag/AssigneeBag/Assignee* order 18.0.0:0.0
  assignees/assignee : assignee-contact-2 into PartyBag/AssigneeBag/Assignee* order 18.0.0:0.0
  examiners/primary-examiner : examiner into PartyBag/ExaminerBag/PrimaryExaminer* order 18.0.0:0.0
  examiners/assistant-examiner : examiner into PartyBag/ExaminerBag/AssistantExaminer* order 18.0.0:0.0
  examiners/authorized-officer : authorized-officer into PartyBag/ExaminerBag/AuthorizedOfficer* order 18.0.0:0.0
  pct-or-regional-filing-data/document-id[country='WO'] : number-of-application-3 says [country='WO'] into InternationalFilingData/ApplicationIdentification order 19.0:0.0
  pct-or-regional-filing-data/document-id[country='IB'] : number-of-application-3 says [country='IB'] into InternationalFilingData/ApplicationIdentification order 19.0:0.0
  pct-or-regional-filing-data/document-id : id-of-application-2 into RegionalFilingData/ApplicationIdentification order 20.0:0.0
  pct-or-regional-filing-data/document-id : id-of-application-2 into InternationalFilingData/ApplicationIdentification order 19.0:0.0
  pct-or-regional-filing-data/us-371c124-date/date as date into InternationalFilingData/NationalStageFilingDate order 19.1:0.0.0
  pct-or-regional-filing-data/us-371c124-date/date as date into RegionalFilingData/NationalStageFilingDate order 20.1:0.0.0
  pct-or-regional-publishing-data/document-id[country='WO'] : number-of-publication-3 says [country='WO'] into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:0.0
  pct-or-regional-publishing-data/document-id[country='IB'] : number-of-publication-3 says [country='IB'] into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:0.0
  pct-or-regional-publishing-data/document-id : id-of-publication-2 into RegionalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 22.0.0:0.0
  pct-or-regional-publishing-data/document-id : id-of-publication-2 into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:0.0
  pct-or-regional-publishing-data/gazette-reference : gazette-reference-2 into InternationalPublishingData/GazetteReference order 21.1:0.0
  pct-or-regional-publishing-data/gazette-reference : gazette-reference-2 into RegionalPublishingData/GazetteReference order 22.1:0.0
  patent-family : patent-family into PatentFamily order 23:0
  bio-deposit : bio-deposit-2 into BioDeposit order 24:0
  opposition-data : opposition-data into OppositionData order 47:0
  term-of-grant : term-of-grant into GrantTerm order 4:0
  designation-of-states/designation-pct : designation-pct into StateDesignation order 28:0.0
  licensee-data : licensee-data into LicenceBag/Licence* order 29.0:0
  st50-republication : st50-republication into PatentDocumentRepublication order 36:0
  dates-of-public-availability : dates-of-public-availability into PublicAvailabilityDataBag order 34:0
  dates-rights-effective : dates-rights-effective into RightsEffectiveDateBag order 35:0
  date-complete-specification-filed/date as date into CompleteSpecificationFilingDate order 33:0.0
  date-exhibition-filed/date as date into ExhibitionFilingDate order 37:0.0
  date-rights-reestablished/date as date into RightsReestablishedDate order 38:0.0
  date-application-withdrawn-by-applicant/date as date into ApplicationWithdrawnDate order 39:0.0
  date-application-deemed-withdrawn/date as date into ApplicationDeemedWithdrawnDate order 40:0.0
  date-of-revocation/date as date into PatentRevocationDate order 41:0.0
  date-pct-article-22-39-fulfilled/date as date into PCTNationalPhaseEntryDate order 42:0.0
  date-application-partially-withdrawn/date as date into ApplicationPartiallyWithdrawnDate order 43:0.0
  needs PriorityClaimBag PriorityClaimBag/PriorityClaim
  needs EarliestPriorityApplication EarliestPriorityApplication/FilingDate
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification
  needs ReferenceCitationBag ReferenceCitationBag/ReferenceCitation ReferenceCitationBag/ReferenceCitationFreeFormat
  needs FigureBag FigureBag/DrawingSheetTotalQuantity FigureBag/FigureTotalQuantity FigureBag/PublishFigure
  needs PartyBag PartyBag/ApplicantBag PartyBag/AssigneeBag PartyBag/CorrespondenceAddress PartyBag/ExaminerBag PartyBag/InventorBag PartyBag/OwnerBag PartyBag/RegisteredPractitionerBag
  needs PartyBag/ApplicantBag PartyBag/ApplicantBag/Applicant
  needs PartyBag/InventorBag PartyBag/InventorBag/DeceasedInventor PartyBag/InventorBag/Inventor
  needs PartyBag/RegisteredPractitionerBag PartyBag/RegisteredPractitionerBag/RegisteredPractitioner
  needs PartyBag/AssigneeBag PartyBag/AssigneeBag/Assignee
  needs PartyBag/ExaminerBag PartyBag/ExaminerBag/AssistantExaminer PartyBag/ExaminerBag/AuthorizedOfficer PartyBag/ExaminerBag/PrimaryExaminer
  needs InternationalFilingData InternationalFilingData/ApplicationIdentification
  needs RegionalFilingData RegionalFilingData/ApplicationIdentification
  needs InternationalPublishingData InternationalPublishingData/PatentDocumentIdentification
  needs InternationalPublishingData/PatentDocumentIdentification InternationalPublishingData/PatentDocumentIdentification/ApplicationIdentification InternationalPublishingData/PatentDocumentIdentification/PatentGrantIdentification InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification
  needs RegionalPublishingData RegionalPublishingData/PatentDocumentIdentification
  needs RegionalPublishingData/PatentDocumentIdentification RegionalPublishingData/PatentDocumentIdentification/ApplicationIdentification RegionalPublishingData/PatentDocumentIdentification/PatentGrantIdentification RegionalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification
  needs LicenceBag LicenceBag/Licence
  there application-reference! country unless ApplicationIdentification
  there invention-title! '' unless InventionTitleBag/InventionTitle
  there parties/applicants/applicant '' unless PartyBag
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 6.0:0 in 4.1 4.2 4.3 4.4 4.5 4.6
  references-cited/citation : citation-2 into ReferenceCitationBag/ReferenceCitation* order 9.0:0.0 in 4.3 4.4 4.5 4.6
  parties/inventors/deceased-inventor : deceased-inventor-2 into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6
  parties/correspondence-address : correspondence-address into PartyBag/CorrespondenceAddress* order 18.0:0.0 in 4.3 4.4 4.5 4.6

state us-bibliographic-data-grant rows
  @id as id into @id
  @country as officeCode into @officeCode
  publication-reference : publication-reference-2 into PatentPublicationIdentification order 0:0
  publication-reference : publication-reference-grant-2 into PatentGrantIdentification order 2:0
  application-reference : application-reference into ApplicationIdentification order 1:0
  priority-claims/priority-claim : priority-claim-2 into PriorityClaimBag/PriorityClaim* order 3.0:0.0
  us-term-of-grant : us-term-of-grant into GrantTerm order 4:0
  classification-ipc : classification-ipc-2 into PatentClassificationBag/IPCClassification* order 6.0:0 in 4.0
  classifications-ipcr/classification-ipcr : classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 6.0.0:0.0
  classifications-cpc : classifications-cpc into PatentClassificationBag/CPCClassificationBag* order 6.0:0 in 4.0 4.1 4.2
  classification-locarno : classification-locarno-2 into PatentClassificationBag/LocarnoClassificationBag* order 6.0:0
  classification-national : classification-national-2 into PatentClassificationBag/NationalClassification* order 6.0:0
  invention-title : invention-title into InventionTitleBag/InventionTitle* order 7.0:0
  us-botanic : us-botanic-2 into PlantName order 8:0
  references-cited/citation[category='cited by other'] : citation-content-2 says [category='cited by other'] into ReferenceCitationBag/ReferenceCitation* order 9.0:0.0
  us-references-cited/us-citation : citation into ReferenceCitationBag/ReferenceCitation* order 9.0:0.0 in 4.0 4.1 4.2
  references-cited/citation : citation returns us-references-cited/us-citation into ReferenceCitationBag/ReferenceCitation* order 9.0:0.0 in 4.0 4.1 4.2
  us-references-cited/text as text into ReferenceCitationBag/ReferenceCitationFreeFormat* order 9.0:0.0
  references-cited/text as text returns us-references-cited/text into ReferenceCitationBag/ReferenceCitationFreeFormat* order 9.0:0.0
  number-of-claims as number into ClaimTotalQuantity order 10:0
  us-exemplary-claim as text into ExemplaryClaimBag/ClaimNumber* order 16.0:0
  us-field-of-classification-search : us-field-of-classification-search into SearchField order 11:0
  field-of-search : field-of-search-2 returns us-field-of-classification-search into SearchField order 11:0
  figures/number-of-drawing-sheets as number into FigureBag/DrawingSheetTotalQuantity* order 12.0:0.0
  figures/number-of-figures as number into FigureBag/FigureTotalQuantity* order 12.0:0.0
  figures/figure-to-publish : figure-to-publish into FigureBag/PublishFigure* order 12.0:0.0
  us-related-documents : us-related-documents-2 into RelatedDocumentBag order 13:0
  us-parties/us-applicants/us-applicant : us-applicant into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  parties/applicants/applicant : us-applicant returns us-parties/us-applicants/us-applicant into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  us-parties/inventors/inventor[@designation='us-only'] : us-inventor says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  us-parties/inventors/inventor : us-inventor says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  parties/inventors/inventor[@designation='us-only'] : us-inventor returns us-parties/inventors/inventor says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  parties/inventors/inventor : us-inventor returns us-parties/inventors/inventor says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  us-parties/inventors/deceased-inventor : deceased-inventor-3 into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  us-deceased-inventor : us-deceased-inventor-2 returns us-parties/inventors/deceased-inventor into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:0 in 4.0 4.1 4.2
  parties/inventors/deceased-inventor : deceased-inventor-3 returns us-parties/inventors/deceased-inventor into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  parties/correspondence-address : correspondence-address-2 into PartyBag/CorrespondenceAddress* order 18.0:0.0 in 4.0 4.1 4.2
  us-parties/agents/agent : us-agent into PartyBag/RegisteredPractitionerBag/RegisteredPractitioner* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  parties/agents/agent : us-agent returns us-parties/agents/agent into PartyBag/RegisteredPractitionerBag/RegisteredPractitioner* order 18.0.0:0.0.0 in 4.0 4.1 4.2
  assignees/assignee[not(addressbook)] : assignee-name-2 into PartyBag/AssigneeBag/Assignee* order 18.0.0:0.0
  assignees/assignee[not(addressbook/phone)][not(addressbook/fax)][not(addressbook/email)][not(addressbook/url)][not(addressbook/ead)][not(addressbook/text)][not(addressbook/address/address-1)][not(addressbook/address/address-2)][not(addressbook/address/address-3)][not(addressbook/address/pobox)][not(addressbook/address/room)][not(addressbook/address/address-floor)][not(addressbook/address/building)][not(addressbook/address/street)][not(addressbook/address/text)] : assignee-published into PartyBag/AssigneeBag/Assignee* order 18.0.0:0.0
  assignees/assignee : assignee-contact-2 into PartyBag/AssigneeBag/Assignee* order 18.0.0:0.0
  examiners/primary-examiner : examiner into PartyBag/ExaminerBag/PrimaryExaminer* order 18.0.0:0.0
  examiners/assistant-examiner : examiner into PartyBag/ExaminerBag/AssistantExaminer* order 18.0.0:0.0
  examiners/authorized-officer : authorized-officer into PartyBag/ExaminerBag/AuthorizedOfficer* order 18.0.0:0.0
  pct-or-regional-filing-data/document-id[country='WO'][kind='00'] : number-of-application-3 says [country='WO'][kind='00'] into InternationalFilingData/ApplicationIdentification order 19.0:0.0
  pct-or-regional-filing-data/document-id[country='WO'] : number-of-application-3 says [country='WO'][kind='00'] into InternationalFilingData/ApplicationIdentification order 19.0:0.0
  pct-or-regional-filing-data/document-id[country='IB'] : number-of-application-3 says [country='IB'] into InternationalFilingData/ApplicationIdentification order 19.0:0.0
  pct-or-regional-filing-data/document-id : id-of-application-2 into RegionalFilingData/ApplicationIdentification order 20.0:0.0
  pct-or-regional-filing-data/document-id : id-of-application-2 into InternationalFilingData/ApplicationIdentification order 19.0:0.0
  pct-or-regional-filing-data/us-371c12-date/date as date into InternationalFilingData/NationalStageFilingDate order 19.1:0.0.0
  pct-or-regional-filing-data/us-371c124-date/date as date returns pct-or-regional-filing-data/us-371c12-date/date into InternationalFilingData/NationalStageFilingDate order 19.1:0.0.0
  pct-or-regional-filing-data/us-371c12-date/date as date into RegionalFilingData/NationalStageFilingDate order 20.1:0.0.0
  pct-or-regional-filing-data/us-371c124-date/date as date returns pct-or-regional-filing-data/us-371c12-date/date into RegionalFilingData/NationalStageFilingDate order 20.1:0.0.0
  pct-or-regional-publishing-data/document-id[country='WO'] : number-of-publication-3 says [country='WO'] into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:0.0
  pct-or-regional-publishing-data/document-id[country='IB'] : number-of-publication-3 says [country='IB'] into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:0.0
  pct-or-regional-publishing-data/document-id : id-of-publication-2 into RegionalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 22.0.0:0.0
  pct-or-regional-publishing-data/document-id : id-of-publication-2 into InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification* order 21.0.0:0.0
  pct-or-regional-publishing-data/gazette-reference : gazette-reference-2 into InternationalPublishingData/GazetteReference order 21.1:0.0
  pct-or-regional-publishing-data/gazette-reference : gazette-reference-2 into RegionalPublishingData/GazetteReference order 22.1:0.0
  hague-agreement-data : hague-agreement-data into HagueAgreementData order 17:0
  patent-family : patent-family into PatentFamily order 23:0
  bio-deposit : bio-deposit-2 into BioDeposit order 24:0
  needs PriorityClaimBag PriorityClaimBag/PriorityClaim
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification
  needs ReferenceCitationBag ReferenceCitationBag/ReferenceCitation ReferenceCitationBag/ReferenceCitationFreeFormat
  needs ExemplaryClaimBag ExemplaryClaimBag/ClaimNumber
  needs FigureBag FigureBag/DrawingSheetTotalQuantity FigureBag/FigureTotalQuantity FigureBag/PublishFigure
  needs PartyBag PartyBag/ApplicantBag PartyBag/AssigneeBag PartyBag/CorrespondenceAddress PartyBag/ExaminerBag PartyBag/InventorBag PartyBag/OwnerBag PartyBag/RegisteredPractitionerBag
  needs PartyBag/ApplicantBag PartyBag/ApplicantBag/Applicant
  needs PartyBag/InventorBag PartyBag/InventorBag/DeceasedInventor PartyBag/InventorBag/Inventor
  needs PartyBag/RegisteredPractitionerBag PartyBag/RegisteredPractitionerBag/RegisteredPractitioner
  needs PartyBag/AssigneeBag PartyBag/AssigneeBag/Assignee
  needs PartyBag/ExaminerBag PartyBag/ExaminerBag/AssistantExaminer PartyBag/ExaminerBag/AuthorizedOfficer PartyBag/ExaminerBag/PrimaryExaminer
  needs InternationalFilingData InternationalFilingData/ApplicationIdentification
  needs RegionalFilingData RegionalFilingData/ApplicationIdentification
  needs InternationalPublishingData InternationalPublishingData/PatentDocumentIdentification
  needs InternationalPublishingData/PatentDocumentIdentification InternationalPublishingData/PatentDocumentIdentification/ApplicationIdentification InternationalPublishingData/PatentDocumentIdentification/PatentGrantIdentification InternationalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification
  needs RegionalPublishingData RegionalPublishingData/PatentDocumentIdentification
  needs RegionalPublishingData/PatentDocumentIdentification RegionalPublishingData/PatentDocumentIdentification/ApplicationIdentification RegionalPublishingData/PatentDocumentIdentification/PatentGrantIdentification RegionalPublishingData/PatentDocumentIdentification/PatentPublicationIdentification
  there application-reference! country unless ApplicationIdentification
  there invention-title! '' unless InventionTitleBag/InventionTitle
  there parties/applicants/applicant '' unless PartyBag
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 6.0:0 in 4.1 4.2 4.3 4.4 4.5 4.6
  classifications-cpc : classifications-cpc-2 into PatentClassificationBag/CPCClassificationBag* order 6.0:0 in 4.3 4.4 4.5 4.6
  us-references-cited/us-citation : citation-2 into ReferenceCitationBag/ReferenceCitation* order 9.0:0.0 in 4.3 4.4 4.5 4.6
  references-cited/citation : citation-2 returns us-references-cited/us-citation into ReferenceCitationBag/ReferenceCitation* order 9.0:0.0 in 4.3 4.4 4.5 4.6
  us-parties/us-applicants/us-applicant : us-applicant-2 into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6
  parties/applicants/applicant : us-applicant-2 returns us-parties/us-applicants/us-applicant into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6
  us-parties/inventors/inventor[@designation='us-only'] : us-inventor-2 says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6
  us-parties/inventors/inventor : us-inventor-2 says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6
  parties/inventors/inventor[@designation='us-only'] : us-inventor-2 returns us-parties/inventors/inventor says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6
  parties/inventors/inventor : us-inventor-2 returns us-parties/inventors/inventor says [@designation='us-only'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6
  us-parties/inventors/deceased-inventor : deceased-inventor-2 into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6
  us-deceased-inventor : us-deceased-inventor returns us-parties/inventors/deceased-inventor into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:0 in 4.3 4.4 4.5 4.6
  parties/inventors/deceased-inventor : deceased-inventor-2 returns us-parties/inventors/deceased-inventor into PartyBag/InventorBag/DeceasedInventor* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6
  parties/correspondence-address : correspondence-address into PartyBag/CorrespondenceAddress* order 18.0:0.0 in 4.3 4.4 4.5 4.6
  us-parties/agents/agent : us-agent-2 into PartyBag/RegisteredPractitionerBag/RegisteredPractitioner* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6
  parties/agents/agent : us-agent-2 returns us-parties/agents/agent into PartyBag/RegisteredPractitionerBag/RegisteredPractitioner* order 18.0.0:0.0.0 in 4.3 4.4 4.5 4.6

state publication-reference rows
  @id as id into @id
  document-id/country as IPOfficeCode into IPOfficeCode order 0:0.0
  document-id/doc-number as text into PublicationNumber order 1:0.1
  document-id/kind as text into PatentDocumentKindCode order 3:0.2
  document-id/date as date into PublicationDate order 4:0.4
  document-id/@lang as language into PublicationLanguageCode order 2:0
  needs . IPOfficeCode
  needs . PublicationNumber

state publication-reference-grant rows
  @id as id into @id
  document-id/country as IPOfficeCode into IPOfficeCode order 0:0.0
  document-id/doc-number as text into PatentNumber order 1:0.1
  document-id/kind as text into PatentDocumentKindCode order 3:0.2
  document-id/date as date into GrantDate order 4:0.4
  document-id/@lang as language into PublicationLanguageCode order 2:0
  needs . IPOfficeCode
  needs . PatentNumber

state us-application-reference rows
  @id as id into @id
  @appl-type as applType into InventionSubjectMatterCategory order 5:
  document-id/country as IPOfficeCode into IPOfficeCode order 0:0.0
  document-id/country as IPOfficeCode derived
  document-id/doc-number as text into ApplicationNumber/ApplicationNumberText order 1.1:0.1
  document-id/doc-number as nothing into ApplicationNumber/ST13ApplicationNumber order 1.1:0.1
  document-id/date as date into FilingDate order 6:0.4
  document-id/@lang as language into FilingLanguageCode order 3:0
  needs . IPOfficeCode
  needs . ApplicationNumber
  needs ApplicationNumber ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber
  back @appl-type 'utility'
  back document-id/country country
  back document-id/doc-number ''

state priority-claim rows
  @id as id into @id
  @sequence as text into @sequenceNumber
  @kind as filingKind among national|regional|international into ApplicationFilingCategory order 4:
  country as IPOfficeCode into IPOfficeCode order 0:0
  doc-number as text into ApplicationNumber/ApplicationNumberText order 1.1:1
  doc-number as nothing into ApplicationNumber/ST13ApplicationNumber order 1.1:1
  date as date into FilingDate order 2:2
  priority-doc-requested as none into RequestedPriorityDocumentIndicator order 5:4
  priority-doc-attached as none into AttachedPriorityDocumentIndicator order 5:4
  priority-doc-from-library : priority-doc-from-library into OnlineAvailablePriorityDocumentIndicator order 5:0
  model (IPOfficeCode,ApplicationNumber?,FilingDate,IndicatedIPOfficeCode*,ApplicationFilingCategory?,(RequestedPriorityDocumentIndicator|AttachedPriorityDocumentIndicator|OnlineAvailablePriorityDocumentIndicator|DASAccessCode)?)
  needs . IPOfficeCode
  needs . FilingDate
  needs ApplicationNumber ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber
  there @sequence index unless @sequenceNumber
  back @kind 'national'

state us-term-of-grant rows
  us-term-extension as decimal into TermExtensionQuantity* order 0:0
  length-of-grant as decimal into GrantLengthQuantity* order 0:0
  disclaimer : disclaimer into TerminalDisclaimer* order 0:0
  needs . GrantLengthQuantity PatentTermLapseQuantity TermExtensionQuantity TerminalDisclaimer

state classification-ipc rows
  @id as id into @id
  edition as text into Edition order 0:0
  main-classification as text into MainClassification order 1:1 in 4.0
  further-classification as text into FurtherClassification* order 2:2 in 4.0
  needs . Edition
  needs . MainClassification
  main-classification as text into MainClassification order 1:0 in 4.1 4.2 4.3 4.4 4.5 4.6
  further-classification as text into FurtherClassification* order 2:0 in 4.1 4.2 4.3 4.4 4.5 4.6

state us-classification-ipcr rows
  @id as id into @id
  @sequence as text into @sequenceNumber
  text as text into PatentClassificationText order 0:0
  text as text into PatentClassificationSymbolText order 8:0
  ipc-version-indicator/date as date into ClassificationVersionDate order 0:0.0
  classification-level as PatentClassificationLevelCode into PatentClassificationLevelCode order 1:1
  section as Section into Section order 8:2
  class as two-digits into Class order 9:3
  subclass as letter into Subclass order 10:4
  main-group as text into MainGroup order 11:5
  subgroup as text into Subgroup order 12:6
  symbol-position as SymbolPositionCode into SymbolPositionCode order 2:7
  classification-value as IPCClassificationValueCode into IPCClassificationValueCode order 3:8
  action-date/date as date into ActionDate order 4:9.0
  generating-office/country as GeneratingOfficeCode into GeneratingOfficeCode order 7:10.0
  classification-status as IPCClassificationStatusCode into IPCClassificationStatusCode order 5:11
  classification-data-source as PatentClassificationDataSourceCode into PatentClassificationDataSourceCode order 6:12
  model (PatentClassificationText|(ClassificationVersionDate,PatentClassificationLevelCode?,SymbolPositionCode?,IPCClassificationValueCode?,ActionDate?,IPCClassificationStatusCode?,PatentClassificationDataSourceCode?,GeneratingOfficeCode?,(PatentClassificationSymbolText|(Section,Class,Subclass,MainGroup?,Subgroup?))))
  needs . ClassificationVersionDate PatentClassificationText
  needs Section Class
  needs Section Subclass
  needs Class Section
  needs Class Subclass
  needs Subclass Section
  needs Subclass Class
  needs MainGroup Section
  needs MainGroup Class
  needs MainGroup Subclass
  needs Subgroup Section
  needs Subgroup Class
  needs Subgroup Subclass
  back ipc-version-indicator/date ''
  back section ''
  back class ''
  back subclass ''

state classifications-cpc rows
  @id as id into @id
  main-cpc : cpc-group into MainCPC order 0:0
  further-cpc : cpc-group-2 into FurtherCPC order 1:0 in 4.0 4.1 4.2
  needs . MainCPC
  further-cpc : cpc-group-2 into FurtherCPC order 1:1 in 4.3 4.4 4.5 4.6

state classification-locarno rows
  @id as id into @id
  edition as text into LocarnoClassificationEdition order 0:0
  main-classification : locarno-class into LocarnoClassification* order 2:1
  further-classification : locarno-class into LocarnoClassification* order 2:2
  text as text into LocarnoClassificationText* order 2:3
  needs . LocarnoClassificationEdition
  needs . LocarnoClassification LocarnoClassificationText SymbolPositionCode
  back main-classification ''

state classification-national rows
  @id as id into @id
  country as IPOfficeCode into IPOfficeCode order 0:0
  edition as text into Edition order 1:1
  main-classification : national-symbol into MainNationalClassification order 2:2
  further-classification : national-symbol into FurtherNationalClassification* order 3:3
  needs . IPOfficeCode
  needs . MainNationalClassification

state invention-title text
  @lang as language-upper into @languageCode
  @id as id into @id
  @lang as language respelled into @languageCode
  use content-3

state us-botanic rows
  latin-name as text into BotanicalName* order 0:0
  variety as text into PlantCommonName* order 0:1
  needs . BotanicalName PlantCommonName
  back latin-name ''
  back variety ''

state citation-content rows
  @id as id into @id
  @srep-phase as citedPhase into @citedPhaseCategory
  patcit[document-id][not(rel-passage)] : patcit into PatentCitation order 0:0
  patcit[text] : patcit-text into PatentCitation order 0:0
  patcit : patcit into PatentCitation order 0:0
  nplcit : nplcit into NPLCitation order 0:0
  rel-claims as text into DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber* order 1.0.1.0:4 in 4.0 4.1 4.2
  rel-passage : cited-passage into CitedPassageBag/CitedPassage* order 1.0:2 in 4.0 4.1 4.2
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 3.0:5 in 4.0
  classifications-ipcr/classification-ipcr : classification-ipcr-2 into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 3.0.0:6.0 in 4.0 4.1 4.2
  classification-national : classification-national into PatentClassificationBag/NationalClassification* order 3.0:7 in 4.0 4.1 4.2
  model ((PatentCitation|NPLCitation),(CitedPassageBag|(DocumentRelevanceBag,CitedPassageBag?,PatentClassificationBag?))?,CommentText?)
  needs . NPLCitation PatentCitation
  needs PatentClassificationBag DocumentRelevanceBag
  needs DocumentRelevanceBag DocumentRelevanceBag/DocumentRelevance
  needs DocumentRelevanceBag/DocumentRelevance DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode
  needs DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/AmendedClaimNumber DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/AmendedClaimNumberRange DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumberRange
  needs CitedPassageBag CitedPassageBag/CitedPassage
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification
  classification-ipc : classification-ipc-2 into PatentClassificationBag/IPCClassification* order 3.0:5 in 4.1 4.2
  rel-claims as text into DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber* order 1.0.1.0:0 in 4.3 4.4 4.5 4.6
  rel-passage : cited-passage into CitedPassageBag/CitedPassage* order 1.0:0 in 4.3 4.4 4.5 4.6
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 3.0:0 in 4.3 4.4 4.5 4.6
  classifications-ipcr/classification-ipcr : classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 3.0.0:0.0 in 4.3 4.4 4.5 4.6
  classification-national : classification-national-2 into PatentClassificationBag/NationalClassification* order 3.0:0 in 4.3 4.4 4.5 4.6

state citation rows
  @id as id into @id
  @srep-phase as citedPhase into @citedPhaseCategory
  patcit[document-id][not(rel-passage)] : patcit-2 into PatentCitation order 0:0
  patcit[text] : patcit-text-2 into PatentCitation order 0:0
  patcit : patcit-2 into PatentCitation order 0:0
  nplcit : nplcit-2 into NPLCitation order 0:0
  rel-claims as text into DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber* order 1.0.1.0:0 in 4.0 4.1 4.2
  rel-passage : cited-passage into CitedPassageBag/CitedPassage* order 1.0:0 in 4.0 4.1 4.2
  classification-ipc : classification-ipc-2 into PatentClassificationBag/IPCClassification* order 3.0:0 in 4.0
  classifications-ipcr/classification-ipcr : classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 3.0.0:0.0 in 4.0 4.1 4.2
  classification-national : classification-national-2 into PatentClassificationBag/NationalClassification* order 3.0:0 in 4.0 4.1 4.2
  category[.='X'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.0 4.1 4.2
  category[.='Y'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.0 4.1 4.2
  category[.='A'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.0 4.1 4.2
  category[.='E'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.0 4.1 4.2
  category[.='L'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.0 4.1 4.2
  category[.='O'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.0 4.1 4.2
  category[.='P'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.0 4.1 4.2
  category[.='T'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.0 4.1 4.2
  category[.='D'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.0 4.1 4.2
  category[.='&'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.0 4.1 4.2
  category as citingParty into @citingPartyCategory
  model ((PatentCitation|NPLCitation),(CitedPassageBag|(DocumentRelevanceBag,CitedPassageBag?,PatentClassificationBag?))?,CommentText?)
  needs . NPLCitation PatentCitation
  needs PatentClassificationBag DocumentRelevanceBag
  needs DocumentRelevanceBag DocumentRelevanceBag/DocumentRelevance
  needs DocumentRelevanceBag/DocumentRelevance DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode
  needs DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/AmendedClaimNumber DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/AmendedClaimNumberRange DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumberRange
  needs CitedPassageBag CitedPassageBag/CitedPassage
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 3.0:0 in 4.1 4.2
  rel-claims as text into DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber* order 1.0.1.0:4 in 4.3 4.4 4.5 4.6
  rel-passage : cited-passage into CitedPassageBag/CitedPassage* order 1.0:2 in 4.3 4.4 4.5 4.6
  classification-ipc : classification-ipc-2 into PatentClassificationBag/IPCClassification* order 3.0:5 in 4.3 4.4 4.5 4.6
  classifications-ipcr/classification-ipcr : classification-ipcr-2 into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 3.0.0:6.0 in 4.3 4.4 4.5 4.6
  classification-national : classification-national into PatentClassificationBag/NationalClassification* order 3.0:8 in 4.3 4.4 4.5 4.6
  category[.='X'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.3 4.4 4.5 4.6
  category[.='Y'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.3 4.4 4.5 4.6
  category[.='A'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.3 4.4 4.5 4.6
  category[.='E'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.3 4.4 4.5 4.6
  category[.='L'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.3 4.4 4.5 4.6
  category[.='O'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.3 4.4 4.5 4.6
  category[.='P'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.3 4.4 4.5 4.6
  category[.='T'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.3 4.4 4.5 4.6
  category[.='D'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.3 4.4 4.5 4.6
  category[.='&'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.3 4.4 4.5 4.6

state citation-2 rows
  @id as id into @id
  @srep-phase as citedPhase into @citedPhaseCategory
  patcit[document-id][not(rel-passage)] : patcit into PatentCitation order 0:0
  patcit[text] : patcit-text into PatentCitation order 0:0
  patcit : patcit into PatentCitation order 0:0
  nplcit : nplcit into NPLCitation order 0:0
  rel-claims as text into DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber* order 1.0.1.0:4 in 4.0 4.1 4.2
  rel-passage : cited-passage into CitedPassageBag/CitedPassage* order 1.0:2 in 4.0 4.1 4.2
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 3.0:5 in 4.0
  classifications-ipcr/classification-ipcr : classification-ipcr-2 into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 3.0.0:6.0 in 4.0 4.1 4.2
  classification-national : classification-national into PatentClassificationBag/NationalClassification* order 3.0:7 in 4.0 4.1 4.2
  category[.='X'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.0 4.1 4.2
  category[.='Y'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.0 4.1 4.2
  category[.='A'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.0 4.1 4.2
  category[.='E'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.0 4.1 4.2
  category[.='L'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.0 4.1 4.2
  category[.='O'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.0 4.1 4.2
  category[.='P'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.0 4.1 4.2
  category[.='T'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.0 4.1 4.2
  category[.='D'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.0 4.1 4.2
  category[.='&'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:3 in 4.0 4.1 4.2
  category as citingParty into @citingPartyCategory
  model ((PatentCitation|NPLCitation),(CitedPassageBag|(DocumentRelevanceBag,CitedPassageBag?,PatentClassificationBag?))?,CommentText?)
  needs . NPLCitation PatentCitation
  needs PatentClassificationBag DocumentRelevanceBag
  needs DocumentRelevanceBag DocumentRelevanceBag/DocumentRelevance
  needs DocumentRelevanceBag/DocumentRelevance DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode
  needs DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/AmendedClaimNumber DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/AmendedClaimNumberRange DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumberRange
  needs CitedPassageBag CitedPassageBag/CitedPassage
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification
  classification-ipc : classification-ipc-2 into PatentClassificationBag/IPCClassification* order 3.0:5 in 4.1 4.2
  rel-claims as text into DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber* order 1.0.1.0:0 in 4.3 4.4 4.5 4.6
  rel-passage : cited-passage into CitedPassageBag/CitedPassage* order 1.0:0 in 4.3 4.4 4.5 4.6
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 3.0:0 in 4.3 4.4 4.5 4.6
  classifications-ipcr/classification-ipcr : classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 3.0.0:0.0 in 4.3 4.4 4.5 4.6
  classification-national : classification-national-2 into PatentClassificationBag/NationalClassification* order 3.0:0 in 4.3 4.4 4.5 4.6
  category[.='X'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.3 4.4 4.5 4.6
  category[.='Y'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.3 4.4 4.5 4.6
  category[.='A'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.3 4.4 4.5 4.6
  category[.='E'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.3 4.4 4.5 4.6
  category[.='L'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.3 4.4 4.5 4.6
  category[.='O'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.3 4.4 4.5 4.6
  category[.='P'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.3 4.4 4.5 4.6
  category[.='T'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.3 4.4 4.5 4.6
  category[.='D'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.3 4.4 4.5 4.6
  category[.='&'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:0 in 4.3 4.4 4.5 4.6

state us-field-of-classification-search rows
  us-classifications-ipcr as text into PatentClassificationBag/IPCRClassificationBag/IPCRClassification/PatentClassificationText* order 0.0.0.0:0
  classification-national : classification-national-2 into PatentClassificationBag/NationalClassification* order 0.0:0
  classification-cpc-text as text into SearchFieldText* order 0:0
  classification-cpc-combination-text as text returns classification-cpc-text into SearchFieldText* order 0:0
  needs . PatentClassificationBag SearchFieldText
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification
  needs PatentClassificationBag/IPCRClassificationBag/IPCRClassification PatentClassificationBag/IPCRClassificationBag/IPCRClassification/ClassificationVersionDate PatentClassificationBag/IPCRClassificationBag/IPCRClassification/PatentClassificationText

state field-of-search rows
  classification-ipc : classification-ipc-2 into PatentClassificationBag/IPCClassification* order 0.0:0 in 4.0
  classifications-ipcr/classification-ipcr : classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 0.0.0:0.0
  classification-national : classification-national-2 into PatentClassificationBag/NationalClassification* order 0.0:0
  needs . PatentClassificationBag SearchFieldText
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 0.0:0 in 4.1 4.2 4.3 4.4 4.5 4.6

state figure-to-publish rows
  fig-number as text into FigureNumber* order 0:0
  model (FigureNumber+|FigureReference+)
  needs . FigureNumber FigureReference

state us-related-documents rows
  addition : relation into Addition* order 0:0
  division : relation into Division* order 0:0
  continuation : relation into Continuation* order 0:0
  continuation-in-part : relation into PartialContinuation* order 0:0
  continuing-reissue : relation into ContinuingReissue* order 0:0
  reissue : relation into Reissue* order 0:0
  reexamination : relation into Reexamination* order 0:0
  substitution : relation into Substitution* order 0:0
  utility-model-basis : relation into UtilityModelBasis* order 0:0
  correction : correction into Correction* order 0:0
  related-publication : related-publication into RelatedPublication* order 0:0
  us-divisional-reissue : us-relation into DivisionalReissue* order 0:0
  us-reexamination-reissue-merger : relation into ReexaminationReissueMerger* order 0:0
  us-provisional-application : us-provisional-application into ProvisionalApplication* order 0:0
  needs . Addition Continuation ContinuingReissue Conversion Correction Division DivisionalReissue EntitlementApplication PartialContinuation ProvisionalApplication Reexamination ReexaminationReissueMerger Reissue RelatedPublication Substitution UtilityModelBasis

state us-applicant rows
  @sequence as text into @sequenceNumber
  @app-type as appType into ApplicantCategory order 2: in 4.0 4.1 4.2
  @designation as designation into DesignationCategory order 4: in 4.0 4.1 4.2
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : us-publication-contact into PublicationContact* order 1:0
  addressbook : party-contact into Contact* order 1:0
  nationality/country[.='omitted'] as is into NationalityCode order 3:0.0
  nationality/country as NationalityCode into NationalityCode order 3:0.0
  residence/country as ResidenceCountryCode into ResidenceCountryCode order 5:0.0 in 4.0 4.1 4.2
  us-rights : us-rights into SuccessorRights order 6:0 in 4.0 4.1 4.2
  needs . Contact PublicationContact
  @app-type as appType among applicant|applicant-inventor into ApplicantCategory order 2: in 4.3 4.4 4.5 4.6
  @designation as designation among all|all-except-us|us-only|as-indicated into DesignationCategory order 4: in 4.3 4.4 4.5 4.6
  residence/country as ResidenceCountryCode into ResidenceCountryCode order 5:1.0 in 4.3 4.4 4.5 4.6
  us-rights : us-rights into SuccessorRights order 6:2 in 4.3 4.4 4.5 4.6
  back @sequence index in 4.3 4.4 4.5 4.6
  back @app-type 'applicant' in 4.3 4.4 4.5 4.6
  back @designation 'us-only' in 4.3 4.4 4.5 4.6
  back residence/country 'unknown' in 4.3
  back residence?/country 'unknown' in 4.4 4.5 4.6

state us-applicant-2 rows
  @sequence as text into @sequenceNumber
  @app-type as appType among applicant|applicant-inventor into ApplicantCategory order 2: in 4.0 4.1 4.2
  @designation as designation among all|all-except-us|us-only|as-indicated into DesignationCategory order 4: in 4.0 4.1 4.2
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : us-publication-contact-2 into PublicationContact* order 1:0
  addressbook : party-contact-2 into Contact* order 1:0
  nationality/country[.='omitted'] as is into NationalityCode order 3:1.0 in 4.0 4.1 4.2
  nationality/country as NationalityCode into NationalityCode order 3:1.0 in 4.0 4.1 4.2
  residence/country as ResidenceCountryCode into ResidenceCountryCode order 5:2.0 in 4.0 4.1 4.2
  us-rights : us-rights-2 into SuccessorRights order 6:3 in 4.0 4.1 4.2
  needs . Contact PublicationContact
  back @sequence index in 4.0 4.1 4.2
  back @app-type 'applicant' in 4.0 4.1 4.2
  back @designation 'us-only' in 4.0 4.1 4.2
  back nationality/country 'omitted' in 4.0 4.1 4.2
  back residence/country 'unknown' in 4.0 4.1 4.2
  @app-type as appType into ApplicantCategory order 2: in 4.3 4.4 4.5 4.6
  @designation as designation into DesignationCategory order 4: in 4.3 4.4 4.5 4.6
  nationality/country[.='omitted'] as is into NationalityCode order 3:0.0 in 4.3 4.4 4.5 4.6
  nationality/country as NationalityCode into NationalityCode order 3:0.0 in 4.3 4.4 4.5 4.6
  residence/country as ResidenceCountryCode into ResidenceCountryCode order 5:0.0 in 4.3 4.4 4.5 4.6
  us-rights : us-rights-2 into SuccessorRights order 6:0 in 4.3 4.4 4.5 4.6

state us-inventor rows
  @sequence as text into @sequenceNumber
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : us-publication-contact into PublicationContact* order 1:0
  addressbook : party-contact into Contact* order 1:0
  designated-states[not(region)] : designated-states into StateDesignation order 3:0 in 4.0 4.1 4.2
  needs . Contact PublicationContact
  designated-states[not(region)] : designated-states into StateDesignation order 3:1 in 4.3 4.4 4.5 4.6
  back @sequence index in 4.3 4.4 4.5 4.6

state us-inventor-2 rows
  @sequence as text into @sequenceNumber
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : us-publication-contact-2 into PublicationContact* order 1:0
  addressbook : party-contact-2 into Contact* order 1:0
  designated-states[not(region)] : designated-states into StateDesignation order 3:1 in 4.0 4.1 4.2
  needs . Contact PublicationContact
  back @sequence index in 4.0 4.1 4.2
  designated-states[not(region)] : designated-states into StateDesignation order 3:0 in 4.3 4.4 4.5 4.6

state deceased-inventor rows
  @sequence as text into @sequenceNumber
  @lang as language lost into @languageCode in 4.0 4.1 4.2
  name[@name-type='natural'] as text returns addressbook lost into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 4.0 4.1 4.2
  name : us-claim-statement returns addressbook lost into PublicationContact/Name/EntityName* order 1.0.0:0 in 4.0 4.1 4.2
  prefix as text returns addressbook lost into PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 4.0 4.1 4.2
  first-name as text returns addressbook lost into PublicationContact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:0 in 4.0 4.1 4.2
  middle-name as text returns addressbook lost into PublicationContact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:0 in 4.0 4.1 4.2
  last-name as text returns addressbook lost into PublicationContact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:0 in 4.0 4.1 4.2
  first-last-name as text returns addressbook lost into PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0 in 4.0 4.1 4.2
  second-last-name as text returns addressbook lost into PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0 in 4.0 4.1 4.2
  suffix as text returns addressbook lost into PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:0 in 4.0 4.1 4.2
  orgname : us-claim-statement returns addressbook lost into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0 in 4.0 4.1 4.2
  name[@name-type='natural'] as text returns addressbook lost into Contact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 4.0 4.1 4.2
  name : us-claim-statement returns addressbook lost into Contact/Name/EntityName* order 1.0.0:0 in 4.0 4.1 4.2
  prefix as text returns addressbook lost into Contact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 4.0 4.1 4.2
  first-name as text returns addressbook lost into Contact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:0 in 4.0 4.1 4.2
  middle-name as text returns addressbook lost into Contact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:0 in 4.0 4.1 4.2
  last-name as text returns addressbook lost into Contact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:0 in 4.0 4.1 4.2
  first-last-name as text returns addressbook lost into Contact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0 in 4.0 4.1 4.2
  second-last-name as text returns addressbook lost into Contact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0 in 4.0 4.1 4.2
  suffix as text returns addressbook lost into Contact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:0 in 4.0 4.1 4.2
  orgname : us-claim-statement returns addressbook lost into Contact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0 in 4.0 4.1 4.2
  needs . Contact PublicationContact
  needs PublicationContact PublicationContact/Name
  needs PublicationContact/Name PublicationContact/Name/EntityName PublicationContact/Name/OrganizationName PublicationContact/Name/PersonName
  needs PublicationContact/Name/PersonName PublicationContact/Name/PersonName/PersonFullName PublicationContact/Name/PersonName/PersonStructuredName
  needs PublicationContact/Name/PersonName/PersonStructuredName PublicationContact/Name/PersonName/PersonStructuredName/LastName
  needs PublicationContact/Name/OrganizationName PublicationContact/Name/OrganizationName/OrganizationStandardName
  needs Contact Contact/ContactText Contact/Name
  needs Contact/Name Contact/Name/EntityName Contact/Name/OrganizationName Contact/Name/PersonName
  needs Contact/Name/PersonName Contact/Name/PersonName/PersonFullName Contact/Name/PersonName/PersonStructuredName
  needs Contact/Name/PersonName/PersonStructuredName Contact/Name/PersonName/PersonStructuredName/LastName
  needs Contact/Name/OrganizationName Contact/Name/OrganizationName/OrganizationStandardName
  @lang as language into @languageCode in 4.3 4.4 4.5 4.6
  name[@name-type='natural'] as text says [@name-type='natural'] into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 4.3 4.4 4.5 4.6
  name : us-claim-statement into PublicationContact/Name/EntityName* order 1.0.0:0 in 4.3 4.4 4.5 4.6
  prefix as text into PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 4.3 4.4 4.5 4.6
  first-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:2 in 4.3 4.4 4.5 4.6
  middle-name as text into PublicationContact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:3 in 4.3 4.4 4.5 4.6
  last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:1 in 4.3 4.4 4.5 4.6
  first-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0 in 4.3 4.4 4.5 4.6
  second-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0 in 4.3 4.4 4.5 4.6
  suffix as text into PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:4 in 4.3 4.4 4.5 4.6
  orgname : us-claim-statement into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:1 in 4.3 4.4 4.5 4.6
  name[@name-type='natural'] as text says [@name-type='natural'] into Contact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 4.3 4.4 4.5 4.6
  name : us-claim-statement into Contact/Name/EntityName* order 1.0.0:0 in 4.3 4.4 4.5 4.6
  prefix as text into Contact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 4.3 4.4 4.5 4.6
  first-name as text into Contact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:2 in 4.3 4.4 4.5 4.6
  middle-name as text into Contact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:3 in 4.3 4.4 4.5 4.6
  last-name as text into Contact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:1 in 4.3 4.4 4.5 4.6
  first-last-name as text into Contact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0 in 4.3 4.4 4.5 4.6
  second-last-name as text into Contact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0 in 4.3 4.4 4.5 4.6
  suffix as text into Contact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:4 in 4.3 4.4 4.5 4.6
  orgname : us-claim-statement into Contact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:1 in 4.3 4.4 4.5 4.6
  back name|last-name|orgname '' in 4.3 4.4 4.5 4.6

state us-deceased-inventor rows
  @sequence as text into @sequenceNumber
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : us-publication-contact-2 into PublicationContact* order 1:0 in 4.0 4.1 4.2
  addressbook : party-contact-2 into Contact* order 1:0 in 4.0 4.1 4.2
  needs . Contact PublicationContact
  back @sequence index in 4.0 4.1 4.2
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : us-publication-contact-2 lost into PublicationContact* order 1:0 in 4.3 4.4 4.5 4.6
  addressbook : party-contact-2 lost into Contact* order 1:0 in 4.3 4.4 4.5 4.6

state deceased-inventor-2 rows
  @sequence as text into @sequenceNumber
  @lang as language lost into @languageCode in 4.0 4.1 4.2
  name[@name-type='natural'] as text returns addressbook lost into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 4.0 4.1 4.2
  name : us-claim-statement returns addressbook lost into PublicationContact/Name/EntityName* order 1.0.0:0 in 4.0 4.1 4.2
  prefix as text returns addressbook lost into PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 4.0 4.1 4.2
  first-name as text returns addressbook lost into PublicationContact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:2 in 4.0 4.1 4.2
  middle-name as text returns addressbook lost into PublicationContact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:3 in 4.0 4.1 4.2
  last-name as text returns addressbook lost into PublicationContact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:1 in 4.0 4.1 4.2
  first-last-name as text returns addressbook lost into PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0 in 4.0 4.1 4.2
  second-last-name as text returns addressbook lost into PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0 in 4.0 4.1 4.2
  suffix as text returns addressbook lost into PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:4 in 4.0 4.1 4.2
  orgname : us-claim-statement returns addressbook lost into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:1 in 4.0 4.1 4.2
  name[@name-type='natural'] as text returns addressbook lost into Contact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 4.0 4.1 4.2
  name : us-claim-statement returns addressbook lost into Contact/Name/EntityName* order 1.0.0:0 in 4.0 4.1 4.2
  prefix as text returns addressbook lost into Contact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 4.0 4.1 4.2
  first-name as text returns addressbook lost into Contact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:2 in 4.0 4.1 4.2
  middle-name as text returns addressbook lost into Contact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:3 in 4.0 4.1 4.2
  last-name as text returns addressbook lost into Contact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:1 in 4.0 4.1 4.2
  first-last-name as text returns addressbook lost into Contact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0 in 4.0 4.1 4.2
  second-last-name as text returns addressbook lost into Contact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0 in 4.0 4.1 4.2
  suffix as text returns addressbook lost into Contact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:4 in 4.0 4.1 4.2
  orgname : us-claim-statement returns addressbook lost into Contact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:1 in 4.0 4.1 4.2
  needs . Contact PublicationContact
  needs PublicationContact PublicationContact/Name
  needs PublicationContact/Name PublicationContact/Name/EntityName PublicationContact/Name/OrganizationName PublicationContact/Name/PersonName
  needs PublicationContact/Name/PersonName PublicationContact/Name/PersonName/PersonFullName PublicationContact/Name/PersonName/PersonStructuredName
  needs PublicationContact/Name/PersonName/PersonStructuredName PublicationContact/Name/PersonName/PersonStructuredName/LastName
  needs PublicationContact/Name/OrganizationName PublicationContact/Name/OrganizationName/OrganizationStandardName
  needs Contact Contact/ContactText Contact/Name
  needs Contact/Name Contact/Name/EntityName Contact/Name/OrganizationName Contact/Name/PersonName
  needs Contact/Name/PersonName Contact/Name/PersonName/PersonFullName Contact/Name/PersonName/PersonStructuredName
  needs Contact/Name/PersonName/PersonStructuredName Contact/Name/PersonName/PersonStructuredName/LastName
  needs Contact/Name/OrganizationName Contact/Name/OrganizationName/OrganizationStandardName
  @lang as language into @languageCode in 4.3 4.4 4.5 4.6
  name[@name-type='natural'] as text says [@name-type='natural'] into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 4.3 4.4 4.5 4.6
  name : us-claim-statement into PublicationContact/Name/EntityName* order 1.0.0:0 in 4.3 4.4 4.5 4.6
  prefix as text into PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 4.3 4.4 4.5 4.6
  first-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:0 in 4.3 4.4 4.5 4.6
  middle-name as text into PublicationContact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:0 in 4.3 4.4 4.5 4.6
  last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:0 in 4.3 4.4 4.5 4.6
  first-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0 in 4.3 4.4 4.5 4.6
  second-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0 in 4.3 4.4 4.5 4.6
  suffix as text into PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:0 in 4.3 4.4 4.5 4.6
  orgname : us-claim-statement into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0 in 4.3 4.4 4.5 4.6
  name[@name-type='natural'] as text says [@name-type='natural'] into Contact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 4.3 4.4 4.5 4.6
  name : us-claim-statement into Contact/Name/EntityName* order 1.0.0:0 in 4.3 4.4 4.5 4.6
  prefix as text into Contact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 4.3 4.4 4.5 4.6
  first-name as text into Contact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:0 in 4.3 4.4 4.5 4.6
  middle-name as text into Contact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:0 in 4.3 4.4 4.5 4.6
  last-name as text into Contact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:0 in 4.3 4.4 4.5 4.6
  first-last-name as text into Contact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0 in 4.3 4.4 4.5 4.6
  second-last-name as text into Contact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0 in 4.3 4.4 4.5 4.6
  suffix as text into Contact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:0 in 4.3 4.4 4.5 4.6
  orgname : us-claim-statement into Contact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0 in 4.3 4.4 4.5 4.6

state correspondence-address rows
  customer-number as text into PartyIdentifier* order 1:0
  addressbook : party-contact-2 into Contact* order 1:0
  needs . Contact PartyIdentifier

state us-agent rows
  @sequence as text into @sequenceNumber
  @rep-type as repType into RegisteredPractitionerCategory order 1: in 4.0 4.1 4.2
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : us-publication-contact into PublicationContact* order 2:0
  addressbook : party-contact into Contact* order 2:0
  needs . Contact PublicationContact
  there @sequence index unless @sequenceNumber
  there @rep-type 'Agent' unless RegisteredPractitionerCategory
  @rep-type as repType among agent|attorney|common-representative into RegisteredPractitionerCategory order 1: in 4.3 4.4 4.5 4.6

state us-agent-2 rows
  @sequence as text into @sequenceNumber
  @rep-type as repType among agent|attorney|common-representative into RegisteredPractitionerCategory order 1: in 4.0 4.1 4.2
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : us-publication-contact-2 into PublicationContact* order 2:0
  addressbook : party-contact-2 into Contact* order 2:0
  needs . Contact PublicationContact
  there @sequence index unless @sequenceNumber
  there @rep-type 'Agent' unless RegisteredPractitionerCategory
  @rep-type as repType into RegisteredPractitionerCategory order 1: in 4.3 4.4 4.5 4.6

state assignee-name rows
  name[@name-type='natural'] as text says [@name-type='natural'] into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0
  name : us-claim-statement into PublicationContact/Name/EntityName* order 1.0.0:0
  prefix as text into PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0
  first-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:2
  middle-name as text into PublicationContact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:3
  last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:1
  first-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0
  second-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0
  suffix as text into PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:4
  orgname : us-claim-statement into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:1
  role as text into EntityCategory order 2:6
  needs . Contact PublicationContact
  needs PublicationContact PublicationContact/Name
  needs PublicationContact/Name PublicationContact/Name/EntityName PublicationContact/Name/OrganizationName PublicationContact/Name/PersonName
  needs PublicationContact/Name/PersonName PublicationContact/Name/PersonName/PersonFullName PublicationContact/Name/PersonName/PersonStructuredName
  needs PublicationContact/Name/PersonName/PersonStructuredName PublicationContact/Name/PersonName/PersonStructuredName/LastName
  needs PublicationContact/Name/OrganizationName PublicationContact/Name/OrganizationName/OrganizationStandardName

state us-assignee-published rows
  addressbook/@lang as language into PublicationContact/@languageCode order 1:0
  addressbook/name[@name-type='natural'] as text says [@name-type='natural'] into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0.0
  addressbook/name : us-claim-statement into PublicationContact/Name/EntityName* order 1.0.0:0.0
  addressbook/prefix as text into PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0.0
  addressbook/first-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:0.2
  addressbook/middle-name as text into PublicationContact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:0.3
  addressbook/last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:0.1
  addressbook/first-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0.0
  addressbook/second-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0.0
  addressbook/suffix as text into PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:0.4
  addressbook/orgname : us-claim-statement into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0.1
  addressbook/address/city as text into PublicationContact/CityName order 1.1:0.11.9
  addressbook/address/state as text into PublicationContact/GeographicRegionName order 1.2:0.11.11
  addressbook/address/county as text into PublicationContact/GeographicRegionName order 1.2:0.11.10
  addressbook/address/postcode as text into PublicationContact/PostalCode order 1.4:0.11.12
  addressbook/address/country as CountryCode into PublicationContact/CountryCode order 1.3:0.11.13
  addressbook/role as text into EntityCategory order 2:0.6
  needs . Contact PublicationContact
  needs PublicationContact PublicationContact/Name
  needs PublicationContact/Name PublicationContact/Name/EntityName PublicationContact/Name/OrganizationName PublicationContact/Name/PersonName
  needs PublicationContact/Name/PersonName PublicationContact/Name/PersonName/PersonFullName PublicationContact/Name/PersonName/PersonStructuredName
  needs PublicationContact/Name/PersonName/PersonStructuredName PublicationContact/Name/PersonName/PersonStructuredName/LastName
  needs PublicationContact/Name/OrganizationName PublicationContact/Name/OrganizationName/OrganizationStandardName

state assignee-contact rows
  addressbook/@lang as language into Contact/@languageCode order 1:0
  addressbook/name[@name-type='natural'] as text says [@name-type='natural'] into Contact/Name/PersonName/PersonFullName order 1.0.0.0:0.0
  addressbook/name : us-claim-statement into Contact/Name/EntityName* order 1.0.0:0.0
  addressbook/prefix as text into Contact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0.0
  addressbook/first-name as text into Contact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:0.2
  addressbook/middle-name as text into Contact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:0.3
  addressbook/last-name as text into Contact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:0.1
  addressbook/first-last-name as text into Contact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0.0
  addressbook/second-last-name as text into Contact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0.0
  addressbook/suffix as text into Contact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:0.4
  addressbook/orgname : us-claim-statement into Contact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0.1
  addressbook/text : us-claim-statement into Contact/ContactText order 1.0:0.0
  addressbook/address[text] : address-text into Contact/PostalAddressBag/PostalAddress* order 1.1.0:0.11
  addressbook/address : address-lines into Contact/PostalAddressBag/PostalAddress* order 1.1.0:0.11
  addressbook/phone as text into Contact/PhoneNumberBag/PhoneNumber* order 1.5.0:0.12
  addressbook/fax as text into Contact/FaxNumberBag/FaxNumber* order 1.2.0:0.13
  addressbook/email : email into Contact/EmailAddressBag/EmailAddressText* order 1.3.0:0.14
  addressbook/url as address into Contact/WebAddressBag/WebAddressURI* order 1.4.0:0.15
  addressbook/ead as text into Contact/OtherElectronicAddressBag/OtherElectronicAddressText* order 1.6.0:0.16
  addressbook/role as text into EntityCategory order 2:0.6
  needs . Contact PublicationContact
  needs Contact Contact/ContactText Contact/Name
  needs Contact/Name Contact/Name/EntityName Contact/Name/OrganizationName Contact/Name/PersonName
  needs Contact/Name/PersonName Contact/Name/PersonName/PersonFullName Contact/Name/PersonName/PersonStructuredName
  needs Contact/Name/PersonName/PersonStructuredName Contact/Name/PersonName/PersonStructuredName/LastName
  needs Contact/Name/OrganizationName Contact/Name/OrganizationName/OrganizationStandardName
  needs Contact/PostalAddressBag Contact/PostalAddressBag/PostalAddress
  needs Contact/PhoneNumberBag Contact/PhoneNumberBag/PhoneNumber
  needs Contact/FaxNumberBag Contact/FaxNumberBag/FaxNumber
  needs Contact/EmailAddressBag Contact/EmailAddressBag/EmailAddressText
  needs Contact/WebAddressBag Contact/WebAddressBag/WebAddressURI
  needs Contact/OtherElectronicAddressBag Contact/OtherElectronicAddressBag/OtherElectronicAddressText

state examiner rows
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0
  name : us-claim-statement into Name/EntityName* order 0.0:0
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:0
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:0
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:0
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:0
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:0
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:0
  orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:0
  synonym as text into Name/PersonName/PersonStructuredName/PersonOtherName order 0.0.0.7:0
  electronic-signature : electronic-signature into ElectronicSignature order 1:0
  needs . Name
  needs Name Name/EntityName Name/OrganizationName Name/PersonName
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName

state authorized-officer rows
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0
  name : us-claim-statement into Name/EntityName* order 0.0:0
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:0
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:0
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:0
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:0
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:0
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:0
  orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:0
  synonym as text into Name/PersonName/PersonStructuredName/PersonOtherName order 0.0.0.7:0
  electronic-signature : electronic-signature into ElectronicSignature order 4:0
  phone as text into PhoneNumber order 1:0
  fax as text into FaxNumber order 2:0
  email as text into EmailAddressText order 3:0
  needs . Name
  needs Name Name/EntityName Name/OrganizationName Name/PersonName
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName

state number-of-application rows
  doc-number as text into ApplicationNumber/ApplicationNumberText order 1.1:1
  doc-number as nothing into ApplicationNumber/ST13ApplicationNumber order 1.1:1
  date as date into FilingDate order 6:4
  @lang as language into FilingLanguageCode order 3:
  needs . ApplicationNumber
  needs ApplicationNumber ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber

state id-of-application rows
  country as IPOfficeCode into IPOfficeCode order 0:0
  country as IPOfficeCode derived
  doc-number as text into ApplicationNumber/ApplicationNumberText order 1.1:1
  doc-number as nothing into ApplicationNumber/ST13ApplicationNumber order 1.1:1
  date as date into FilingDate order 6:4
  @lang as language into FilingLanguageCode order 3:
  needs . IPOfficeCode
  needs . ApplicationNumber
  needs ApplicationNumber ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber

state number-of-publication rows
  doc-number as text into PublicationNumber order 1:1
  kind as text into PatentDocumentKindCode order 3:2
  date as date into PublicationDate order 4:4
  @lang as language into PublicationLanguageCode order 2:
  needs . PublicationNumber

state id-of-publication rows
  country as IPOfficeCode into IPOfficeCode order 0:0
  doc-number as text into PublicationNumber order 1:1
  kind as text into PatentDocumentKindCode order 3:2
  date as date into PublicationDate order 4:4
  @lang as language into PublicationLanguageCode order 2:
  needs . IPOfficeCode
  needs . PublicationNumber

state gazette-reference rows
  @id as id into @id
  @country as IPOfficeCode into IPOfficeCode order 3:
  gazette-num as text into GazetteNumber order 0:0
  date as date into PublicationDate order 1:1
  text as text into GazetteReferenceText order 2:2
  needs . GazetteNumber
  needs . PublicationDate

state hague-agreement-data rows
  international-filing-date/date as date into InternationalFilingDate order 0:0.0
  international-registration-publication-date/date as date into InternationalRegistrationPublicationDate order 1:0.0
  international-registration-number as text into InternationalRegistrationNumber order 2:0
  international-registration-date/date as date into InternationalRegistrationDate order 3:0.0
  needs . InternationalRegistrationPublicationDate
  needs . InternationalRegistrationNumber

state patent-family rows
  @id as id into @id
  priority-application : family-document into PriorityApplication order 0:0
  family-member : family-document into PatentFamilyMember* order 1:0
  text as text into PatentFamilyText order 1:0
  model (PriorityApplication,(PatentFamilyMember+|PatentFamilyText)?)
  needs . PriorityApplication

state bio-deposit rows
  @id as id into @id
  @num as text into @sequenceNumber
  @url as address into @sourceURI
  depositary[address/country][not(address/text)][not(address/mailcode)] : depositary-address into BioDepositDepositary order 0:0
  depositary : us-claim-statement into BioDepositDepositary/ContactText order 0.0:0
  depositary : depositary-name into BioDepositDepositary order 0:0
  bio-accno as text into BiologicalAccessionNumber order 1:1
  date as date into BioDepositDate order 2:2
  term as text into BioDepositTermText order 3:3
  dtext as text into BioDepositText order 4:4
  needs . BioDepositDepositary
  needs . BiologicalAccessionNumber
  back @num index

state p text
  @id as id into @id
  @num as text into @pNumber
  back @num index
  use content-7

state heading text
  @id as id into @id
  @level as heading-level among 1|2|3 into @headingLevelCode
  use content-3

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

state b text
  use content-10

state i text
  use content-11

state u text
  @style as uStyle among single|double|dash|dots into @uStyle
  use content-12

state o text
  @ostyle as oStyle into @oStyle in 4.0 4.1
  @style as oStyle returns @ostyle into @oStyle
  @ostyle as oStyle among single|double|dots|dash|leftarrow|rightarrow|leftrightarrow into @oStyle in 4.2 4.3 4.4 4.5 4.6
  use content-13

state sup text
  use content-14

state smallcaps text
  use content-15

state br rows

state p-2 text
  @id as id into @id
  @num as text into @pNumber
  back @num index
  use content-16

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

state publication-reference-2 rows
  @id as id into @id
  document-id/country as IPOfficeCode into IPOfficeCode order 0:0.0
  document-id/doc-number as text into PublicationNumber order 1:0.0
  document-id/kind as text into PatentDocumentKindCode order 3:0.0
  document-id/date as date into PublicationDate order 4:0.0
  document-id/@lang as language into PublicationLanguageCode order 2:0
  needs . IPOfficeCode
  needs . PublicationNumber

state publication-reference-grant-2 rows
  @id as id into @id
  document-id/country as IPOfficeCode into IPOfficeCode order 0:0.0
  document-id/doc-number as text into PatentNumber order 1:0.0
  document-id/kind as text into PatentDocumentKindCode order 3:0.0
  document-id/date as date into GrantDate order 4:0.0
  document-id/@lang as language into PublicationLanguageCode order 2:0
  needs . IPOfficeCode
  needs . PatentNumber

state application-reference rows
  @id as id into @id
  @appl-type as applType into InventionSubjectMatterCategory order 5:
  document-id/country as IPOfficeCode into IPOfficeCode order 0:0.0
  document-id/country as IPOfficeCode derived
  document-id/doc-number as text into ApplicationNumber/ApplicationNumberText order 1.1:0.0
  document-id/doc-number as nothing into ApplicationNumber/ST13ApplicationNumber order 1.1:0.0
  document-id/date as date into FilingDate order 6:0.0
  document-id/@lang as language into FilingLanguageCode order 3:0
  needs . IPOfficeCode
  needs . ApplicationNumber
  needs ApplicationNumber ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber

state plain-language-designation rows
  . as text
  @lang as language into @languageCode

state priority-claim-2 rows
  @id as id into @id
  @sequence as text into @sequenceNumber
  @kind as filingKind into ApplicationFilingCategory order 4:
  country as IPOfficeCode into IPOfficeCode order 0:0
  doc-number as text into ApplicationNumber/ApplicationNumberText order 1.1:0
  doc-number as nothing into ApplicationNumber/ST13ApplicationNumber order 1.1:0
  date as date into FilingDate order 2:0
  priority-doc-requested as none into RequestedPriorityDocumentIndicator order 5:0
  priority-doc-attached as none into AttachedPriorityDocumentIndicator order 5:0
  priority-doc-from-library : priority-doc-from-library into OnlineAvailablePriorityDocumentIndicator order 5:0
  model (IPOfficeCode,ApplicationNumber?,FilingDate,IndicatedIPOfficeCode*,ApplicationFilingCategory?,(RequestedPriorityDocumentIndicator|AttachedPriorityDocumentIndicator|OnlineAvailablePriorityDocumentIndicator|DASAccessCode)?)
  needs . IPOfficeCode
  needs . FilingDate
  needs ApplicationNumber ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber
  there @sequence index unless @sequenceNumber

state classification-ipc-2 rows
  @id as id into @id
  edition as text into Edition order 0:0
  main-classification as text into MainClassification order 1:0 in 4.0
  further-classification as text into FurtherClassification* order 2:0 in 4.0
  needs . Edition
  needs . MainClassification
  main-classification as text into MainClassification order 1:1 in 4.1 4.2 4.3 4.4 4.5 4.6
  further-classification as text into FurtherClassification* order 2:2 in 4.1 4.2 4.3 4.4 4.5 4.6

state classification-ipcr rows
  @id as id into @id
  @sequence as text into @sequenceNumber
  text as text into PatentClassificationText order 0:0
  text as text into PatentClassificationSymbolText order 8:0
  ipc-version-indicator/date as date into ClassificationVersionDate order 0:0.0
  classification-level as PatentClassificationLevelCode into PatentClassificationLevelCode order 1:0
  section as Section into Section order 8:0
  class as two-digits into Class order 9:0
  subclass as letter into Subclass order 10:0
  main-group as text into MainGroup order 11:0
  subgroup as text into Subgroup order 12:0
  symbol-position as SymbolPositionCode into SymbolPositionCode order 2:0
  classification-value as IPCClassificationValueCode into IPCClassificationValueCode order 3:0
  action-date/date as date into ActionDate order 4:0.0
  generating-office/country as GeneratingOfficeCode into GeneratingOfficeCode order 7:0.0
  classification-status as IPCClassificationStatusCode into IPCClassificationStatusCode order 5:0
  classification-data-source as PatentClassificationDataSourceCode into PatentClassificationDataSourceCode order 6:0
  model (PatentClassificationText|(ClassificationVersionDate,PatentClassificationLevelCode?,SymbolPositionCode?,IPCClassificationValueCode?,ActionDate?,IPCClassificationStatusCode?,PatentClassificationDataSourceCode?,GeneratingOfficeCode?,(PatentClassificationSymbolText|(Section,Class,Subclass,MainGroup?,Subgroup?))))
  needs . ClassificationVersionDate PatentClassificationText
  needs Section Class
  needs Section Subclass
  needs Class Section
  needs Class Subclass
  needs Subclass Section
  needs Subclass Class
  needs MainGroup Section
  needs MainGroup Class
  needs MainGroup Subclass
  needs Subgroup Section
  needs Subgroup Class
  needs Subgroup Subclass

state classification-national-2 rows
  @id as id into @id
  country as IPOfficeCode into IPOfficeCode order 0:0
  edition as text into Edition order 1:0
  main-classification : national-symbol into MainNationalClassification order 2:0
  further-classification : national-symbol into FurtherNationalClassification* order 3:0
  needs . IPOfficeCode
  needs . MainNationalClassification

state classification-locarno-2 rows
  @id as id into @id
  edition as text into LocarnoClassificationEdition order 0:0
  main-classification : locarno-class into LocarnoClassification* order 2:0
  further-classification : locarno-class into LocarnoClassification* order 2:0
  text as text into LocarnoClassificationText* order 2:0
  needs . LocarnoClassificationEdition
  needs . LocarnoClassification LocarnoClassificationText SymbolPositionCode

state related-documents rows
  addition : relation-11 into Addition* order 0:0
  division : relation-11 into Division* order 0:0
  continuation : relation-11 into Continuation* order 0:0
  continuation-in-part : relation-11 into PartialContinuation* order 0:0
  continuing-reissue : relation-11 into ContinuingReissue* order 0:0
  reissue : relation-11 into Reissue* order 0:0
  reexamination : relation-11 into Reexamination* order 0:0
  substitution : relation-11 into Substitution* order 0:0
  utility-model-basis : relation-11 into UtilityModelBasis* order 0:0
  correction : correction-2 into Correction* order 0:0
  related-publication : related-publication-2 into RelatedPublication* order 0:0
  needs . Addition Continuation ContinuingReissue Conversion Correction Division DivisionalReissue EntitlementApplication PartialContinuation ProvisionalApplication Reexamination ReexaminationReissueMerger Reissue RelatedPublication Substitution UtilityModelBasis

state applicant rows
  @sequence as text into @sequenceNumber
  @app-type as appType into ApplicantCategory order 2:
  @designation as designation into DesignationCategory order 4:
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/address-4)][not(address/address-5)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : publication-contact into PublicationContact* order 1:0
  addressbook : party-contact into Contact* order 1:0 in 4.0 4.1 4.2
  nationality/country[.='omitted'] as is into NationalityCode order 3:0.0
  nationality/country as NationalityCode into NationalityCode order 3:0.0
  residence/country as ResidenceCountryCode into ResidenceCountryCode order 5:0.0
  us-rights : us-rights into SuccessorRights order 6:0 in 4.0 4.1 4.2
  needs . Contact PublicationContact
  addressbook : party-contact-2 into Contact* order 1:0 in 4.3 4.4 4.5 4.6
  us-rights : us-rights-2 into SuccessorRights order 6:0 in 4.3 4.4 4.5 4.6

state inventor rows
  @sequence as text into @sequenceNumber
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/address-4)][not(address/address-5)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : publication-contact into PublicationContact* order 1:0
  addressbook : party-contact into Contact* order 1:0 in 4.0 4.1 4.2
  designated-states[not(region)] : designated-states into StateDesignation order 3:0
  needs . Contact PublicationContact
  addressbook : party-contact-2 into Contact* order 1:0 in 4.3 4.4 4.5 4.6

state deceased-inventor-3 rows
  @sequence as text into @sequenceNumber in 4.0 4.1 4.2
  @lang as language into @languageCode in 4.0 4.1 4.2
  name[@name-type='natural'] as text says [@name-type='natural'] into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 4.0 4.1 4.2
  name : us-claim-statement into PublicationContact/Name/EntityName* order 1.0.0:0 in 4.0 4.1 4.2
  prefix as text into PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 4.0 4.1 4.2
  first-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:0 in 4.0 4.1 4.2
  middle-name as text into PublicationContact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:0 in 4.0 4.1 4.2
  last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:0 in 4.0 4.1 4.2
  first-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0 in 4.0 4.1 4.2
  second-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0 in 4.0 4.1 4.2
  suffix as text into PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:0 in 4.0 4.1 4.2
  orgname : us-claim-statement into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0 in 4.0 4.1 4.2
  name[@name-type='natural'] as text says [@name-type='natural'] into Contact/Name/PersonName/PersonFullName order 1.0.0.0:0 in 4.0 4.1 4.2
  name : us-claim-statement into Contact/Name/EntityName* order 1.0.0:0 in 4.0 4.1 4.2
  prefix as text into Contact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0 in 4.0 4.1 4.2
  first-name as text into Contact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:0 in 4.0 4.1 4.2
  middle-name as text into Contact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:0 in 4.0 4.1 4.2
  last-name as text into Contact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:0 in 4.0 4.1 4.2
  first-last-name as text into Contact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0 in 4.0 4.1 4.2
  second-last-name as text into Contact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0 in 4.0 4.1 4.2
  suffix as text into Contact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:0 in 4.0 4.1 4.2
  orgname : us-claim-statement into Contact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0 in 4.0 4.1 4.2
  needs . Contact PublicationContact in 4.0 4.1 4.2
  needs PublicationContact PublicationContact/Name in 4.0 4.1 4.2
  needs PublicationContact/Name PublicationContact/Name/EntityName PublicationContact/Name/OrganizationName PublicationContact/Name/PersonName in 4.0 4.1 4.2
  needs PublicationContact/Name/PersonName PublicationContact/Name/PersonName/PersonFullName PublicationContact/Name/PersonName/PersonStructuredName in 4.0 4.1 4.2
  needs PublicationContact/Name/PersonName/PersonStructuredName PublicationContact/Name/PersonName/PersonStructuredName/LastName in 4.0 4.1 4.2
  needs PublicationContact/Name/OrganizationName PublicationContact/Name/OrganizationName/OrganizationStandardName in 4.0 4.1 4.2
  needs Contact Contact/ContactText Contact/Name in 4.0 4.1 4.2
  needs Contact/Name Contact/Name/EntityName Contact/Name/OrganizationName Contact/Name/PersonName in 4.0 4.1 4.2
  needs Contact/Name/PersonName Contact/Name/PersonName/PersonFullName Contact/Name/PersonName/PersonStructuredName in 4.0 4.1 4.2
  needs Contact/Name/PersonName/PersonStructuredName Contact/Name/PersonName/PersonStructuredName/LastName in 4.0 4.1 4.2
  needs Contact/Name/OrganizationName Contact/Name/OrganizationName/OrganizationStandardName in 4.0 4.1 4.2

state correspondence-address-2 rows
  customer-number as text into PartyIdentifier* order 1:0 in 4.0 4.1 4.2
  addressbook : party-contact into Contact* order 1:0 in 4.0 4.1 4.2
  needs . Contact PartyIdentifier in 4.0 4.1 4.2

state agent rows
  @sequence as text into @sequenceNumber
  @rep-type as repType into RegisteredPractitionerCategory order 1:
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/address-4)][not(address/address-5)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : publication-contact into PublicationContact* order 2:0
  addressbook : party-contact into Contact* order 2:0 in 4.0 4.1 4.2
  needs . Contact PublicationContact
  there @sequence index unless @sequenceNumber
  there @rep-type 'Agent' unless RegisteredPractitionerCategory
  addressbook : party-contact-2 into Contact* order 2:0 in 4.3 4.4 4.5 4.6

state assignee-name-2 rows
  name[@name-type='natural'] as text says [@name-type='natural'] into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0
  name : us-claim-statement into PublicationContact/Name/EntityName* order 1.0.0:0
  prefix as text into PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0
  first-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:0
  middle-name as text into PublicationContact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:0
  last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:0
  first-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0
  second-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0
  suffix as text into PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:0
  orgname : us-claim-statement into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0
  role as text into EntityCategory order 2:0
  needs . Contact PublicationContact
  needs PublicationContact PublicationContact/Name
  needs PublicationContact/Name PublicationContact/Name/EntityName PublicationContact/Name/OrganizationName PublicationContact/Name/PersonName
  needs PublicationContact/Name/PersonName PublicationContact/Name/PersonName/PersonFullName PublicationContact/Name/PersonName/PersonStructuredName
  needs PublicationContact/Name/PersonName/PersonStructuredName PublicationContact/Name/PersonName/PersonStructuredName/LastName
  needs PublicationContact/Name/OrganizationName PublicationContact/Name/OrganizationName/OrganizationStandardName

state assignee-published rows
  addressbook/@lang as language into PublicationContact/@languageCode order 1:0
  addressbook/name[@name-type='natural'] as text says [@name-type='natural'] into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0.0
  addressbook/name : us-claim-statement into PublicationContact/Name/EntityName* order 1.0.0:0.0
  addressbook/prefix as text into PublicationContact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0.0
  addressbook/first-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:0.0
  addressbook/middle-name as text into PublicationContact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:0.0
  addressbook/last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:0.0
  addressbook/first-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0.0
  addressbook/second-last-name as text into PublicationContact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0.0
  addressbook/suffix as text into PublicationContact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:0.0
  addressbook/orgname : us-claim-statement into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0.0
  addressbook/address/city as text into PublicationContact/CityName order 1.1:0.0.0
  addressbook/address/state as text into PublicationContact/GeographicRegionName order 1.2:0.0.0
  addressbook/address/county as text into PublicationContact/GeographicRegionName order 1.2:0.0.0
  addressbook/address/postcode as text into PublicationContact/PostalCode order 1.4:0.0.0
  addressbook/address/country as CountryCode into PublicationContact/CountryCode order 1.3:0.0.0
  addressbook/role as text into EntityCategory order 2:0.0
  needs . Contact PublicationContact
  needs PublicationContact PublicationContact/Name
  needs PublicationContact/Name PublicationContact/Name/EntityName PublicationContact/Name/OrganizationName PublicationContact/Name/PersonName
  needs PublicationContact/Name/PersonName PublicationContact/Name/PersonName/PersonFullName PublicationContact/Name/PersonName/PersonStructuredName
  needs PublicationContact/Name/PersonName/PersonStructuredName PublicationContact/Name/PersonName/PersonStructuredName/LastName
  needs PublicationContact/Name/OrganizationName PublicationContact/Name/OrganizationName/OrganizationStandardName

state assignee-contact-2 rows
  addressbook/@lang as language into Contact/@languageCode order 1:0
  addressbook/name[@name-type='natural'] as text says [@name-type='natural'] into Contact/Name/PersonName/PersonFullName order 1.0.0.0:0.0
  addressbook/name : us-claim-statement into Contact/Name/EntityName* order 1.0.0:0.0
  addressbook/prefix as text into Contact/Name/PersonName/PersonStructuredName/NamePrefix order 1.0.0.0.0:0.0
  addressbook/first-name as text into Contact/Name/PersonName/PersonStructuredName/FirstName order 1.0.0.0.1:0.0
  addressbook/middle-name as text into Contact/Name/PersonName/PersonStructuredName/MiddleName order 1.0.0.0.2:0.0
  addressbook/last-name as text into Contact/Name/PersonName/PersonStructuredName/LastName order 1.0.0.0.3:0.0
  addressbook/first-last-name as text into Contact/Name/PersonName/PersonStructuredName/FirstLastName order 1.0.0.0.4:0.0
  addressbook/second-last-name as text into Contact/Name/PersonName/PersonStructuredName/SecondLastName order 1.0.0.0.5:0.0
  addressbook/suffix as text into Contact/Name/PersonName/PersonStructuredName/NameSuffix order 1.0.0.0.6:0.0
  addressbook/orgname : us-claim-statement into Contact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0.0
  addressbook/text : us-claim-statement into Contact/ContactText order 1.0:0.0
  addressbook/address[text] : address-text into Contact/PostalAddressBag/PostalAddress* order 1.1.0:0.0
  addressbook/address : address-lines-2 into Contact/PostalAddressBag/PostalAddress* order 1.1.0:0.0
  addressbook/phone as text into Contact/PhoneNumberBag/PhoneNumber* order 1.5.0:0.0
  addressbook/fax as text into Contact/FaxNumberBag/FaxNumber* order 1.2.0:0.0
  addressbook/email : email into Contact/EmailAddressBag/EmailAddressText* order 1.3.0:0.0
  addressbook/url as address into Contact/WebAddressBag/WebAddressURI* order 1.4.0:0.0
  addressbook/ead as text into Contact/OtherElectronicAddressBag/OtherElectronicAddressText* order 1.6.0:0.0
  addressbook/role as text into EntityCategory order 2:0.0
  needs . Contact PublicationContact
  needs Contact Contact/ContactText Contact/Name
  needs Contact/Name Contact/Name/EntityName Contact/Name/OrganizationName Contact/Name/PersonName
  needs Contact/Name/PersonName Contact/Name/PersonName/PersonFullName Contact/Name/PersonName/PersonStructuredName
  needs Contact/Name/PersonName/PersonStructuredName Contact/Name/PersonName/PersonStructuredName/LastName
  needs Contact/Name/OrganizationName Contact/Name/OrganizationName/OrganizationStandardName
  needs Contact/PostalAddressBag Contact/PostalAddressBag/PostalAddress
  needs Contact/PhoneNumberBag Contact/PhoneNumberBag/PhoneNumber
  needs Contact/FaxNumberBag Contact/FaxNumberBag/FaxNumber
  needs Contact/EmailAddressBag Contact/EmailAddressBag/EmailAddressText
  needs Contact/WebAddressBag Contact/WebAddressBag/WebAddressURI
  needs Contact/OtherElectronicAddressBag Contact/OtherElectronicAddressBag/OtherElectronicAddressText

state number-of-application-3 rows
  doc-number as text into ApplicationNumber/ApplicationNumberText order 1.1:0
  doc-number as nothing into ApplicationNumber/ST13ApplicationNumber order 1.1:0
  date as date into FilingDate order 6:0
  @lang as language into FilingLanguageCode order 3:
  needs . ApplicationNumber
  needs ApplicationNumber ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber

state id-of-application-2 rows
  country as IPOfficeCode into IPOfficeCode order 0:0
  country as IPOfficeCode derived
  doc-number as text into ApplicationNumber/ApplicationNumberText order 1.1:0
  doc-number as nothing into ApplicationNumber/ST13ApplicationNumber order 1.1:0
  date as date into FilingDate order 6:0
  @lang as language into FilingLanguageCode order 3:
  needs . IPOfficeCode
  needs . ApplicationNumber
  needs ApplicationNumber ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber

state number-of-publication-3 rows
  doc-number as text into PublicationNumber order 1:0
  kind as text into PatentDocumentKindCode order 3:0
  date as date into PublicationDate order 4:0
  @lang as language into PublicationLanguageCode order 2:
  needs . PublicationNumber

state id-of-publication-2 rows
  country as IPOfficeCode into IPOfficeCode order 0:0
  doc-number as text into PublicationNumber order 1:0
  kind as text into PatentDocumentKindCode order 3:0
  date as date into PublicationDate order 4:0
  @lang as language into PublicationLanguageCode order 2:
  needs . IPOfficeCode
  needs . PublicationNumber

state gazette-reference-2 rows
  @id as id into @id
  @country as IPOfficeCode into IPOfficeCode order 3:
  gazette-num as text into GazetteNumber order 0:0
  date as date into PublicationDate order 1:0
  text as text into GazetteReferenceText order 2:0
  needs . GazetteNumber
  needs . PublicationDate

state bio-deposit-2 rows
  @id as id into @id
  @num as text into @sequenceNumber
  @url as address into @sourceURI
  depositary[address/country][not(address/text)][not(address/mailcode)] : depositary-address-2 into BioDepositDepositary order 0:0
  depositary : us-claim-statement into BioDepositDepositary/ContactText order 0.0:0
  depositary : depositary-name-2 into BioDepositDepositary order 0:0
  bio-accno as text into BiologicalAccessionNumber order 1:0
  date as date into BioDepositDate order 2:0
  term as text into BioDepositTermText order 3:0
  dtext as text into BioDepositText order 4:0
  needs . BioDepositDepositary
  needs . BiologicalAccessionNumber

state opposition-data rows
  opponent/addressbook : party-contact into Opponent/Contact* order 0.0:0.0 in 4.0 4.1 4.2
  attorney-or-agent : attorney-or-agent into RegisteredPractitioner* order 0:0
  date-opposition-filed/date as date into OppositionFilingDate* order 0:0.0
  date-deemed-not-to-have-been-filed/date as date into DeemedNotToHaveBeenFiledDate* order 0:0.0
  date-inadmissable/date as date into OppositionInadmissibleDate* order 0:0.0
  date-rejected/date as date into OppositionRejectionDate* order 0:0.0
  date-terminated/date as date into OppositionTerminationDate* order 0:0.0
  opposition-not-filed as none into OppositionFilingIndicator* order 0:0
  needs . DeemedNotToHaveBeenFiledDate Opponent OppositionFilingDate OppositionFilingIndicator OppositionInadmissibleDate OppositionRejectionDate OppositionTerminationDate RegisteredPractitioner
  needs Opponent Opponent/Contact
  opponent/addressbook : party-contact-2 into Opponent/Contact* order 0.0:0.0 in 4.3 4.4 4.5 4.6

state term-of-grant rows
  length-of-grant as decimal into GrantLengthQuantity* order 0:0
  disclaimer : disclaimer into TerminalDisclaimer* order 0:0
  needs . GrantLengthQuantity PatentTermLapseQuantity TermExtensionQuantity TerminalDisclaimer

state designation-pct rows
  regional : regional into RegionalDesignation* order 1:0
  national : national into NationalDesignation order 1:0
  new-designation-country as NewDesignationCountryCode into NewDesignationCountryCode* order 0:0
  model (NewDesignationCountryCode*,(NationalDesignation|(RegionalDesignation+,NationalDesignation?)))
  needs . NationalDesignation RegionalDesignation

state licensee-data rows
  licensee : licensee into LicenseeBag/Licensee* order 13.0:0
  attorney-or-agent : attorney-or-agent into RegisteredPractitionerBag/RegisteredPractitioner* order 14.0:0
  effective-in/country as CountryCode into EffectiveCountryBag/CountryCode* order 8.0:0.0
  needs . LicenseeBag
  needs LicenseeBag LicenseeBag/Licensee
  needs RegisteredPractitionerBag RegisteredPractitionerBag/RegisteredPractitioner
  needs EffectiveCountryBag EffectiveCountryBag/CountryCode

state st50-republication rows
  republication-code as RepublicationCategory into RepublicationCategory order 0:0
  cancellation-date as date into RepublicationCancellationDate order 4:0
  modifications/modified-bibliography : modified-bibliography into ModificationPartIdentification/ModifiedBibliography order 6.0:0.0
  modifications/modified-part : modified-part into ModificationPartIdentification/ModifiedPartInformation* order 6.1:0.0
  republication-notes/republication-note : republication-note into RepublicationNoteTextBag/RepublicationNoteText* order 7.0:0.0
  correction-notice/date as date into PublicationDate order 2:0.0
  correction-notice/gazette-reference : gazette-reference-2 into GazetteReference order 8:0.0
  needs . PublicationDate
  needs . GazetteReference
  needs ModificationPartIdentification ModificationPartIdentification/ModifiedPartInformation
  needs RepublicationNoteTextBag RepublicationNoteTextBag/RepublicationNoteText

state dates-of-public-availability rows
  gazette-reference : gazette-reference-2 into GazetteReference* order 0:0
  unexamined-not-printed-without-grant : available-application into UnexaminedNoGrantNotPrintedPatentDocument* order 0:0
  examined-not-printed-without-grant : available-application into ExaminedNoGrantNotPrintedPatentDocument* order 0:0
  unexamined-printed-without-grant : available-publication into UnexaminedNoGrantPrintedPatentDocument* order 0:0
  examined-printed-without-grant : available-publication into ExaminedNoGrantPrintedPatentDocument* order 0:0
  claims-only-available : available-application into OnlyAvailableClaims* order 0:0
  not-printed-with-grant : available-grant into NotPrintedPatentGrant* order 0:0
  invalidation-of-patent : available-grant into PatentInvalidation* order 0:0
  printed-as-amended : available-publication into PrintedAsAmendedDocument* order 0:0
  needs . ExaminedNoGrantNotPrintedPatentDocument ExaminedNoGrantPrintedPatentDocument GazetteReference NotPrintedPatentGrant OnlyAvailableClaims PatentInvalidation PrintedAsAmendedDocument UnexaminedNoGrantNotPrintedPatentDocument UnexaminedNoGrantPrintedPatentDocument

state dates-rights-effective rows
  request-for-examination/date as date into ExaminationRequestDate* order 0:0.0
  first-examination-report-despatched/date as date into FirstDespatchedExaminationReportDate* order 0:0.0
  patent-maintained-as-amended/date as date into PatentMaintainedAsAmendedDate* order 0:0.0
  request-for-conversion-to-national-application : conversion-request into NationalApplicationConversionRequest* order 0:0
  proceedings-suspended/date as date into ProceedingsSuspensionDate* order 0:0.0
  proceedings-interrupted/date as date into ProceedingsInterruptionDate* order 0:0.0
  proceedings-resumed/date as date into ProceedingsResumptionDate* order 0:0.0
  notification-of-rights-after-appeal/date as date into AfterAppealRightsNotificationDate* order 0:0.0
  date-entering-into-force/date as date into EnteredIntoForceDate* order 0:0.0
  needs . AfterAppealRightsNotificationDate EnteredIntoForceDate ExaminationRequestDate FirstDespatchedExaminationReportDate NationalApplicationConversionRequest PatentMaintainedAsAmendedDate PatentRestorationDate ProceedingsInterruptionDate ProceedingsResumptionDate ProceedingsSuspensionDate SearchRequestDate

state us-botanic-2 rows
  latin-name as text into BotanicalName* order 0:0
  variety as text into PlantCommonName* order 0:0
  needs . BotanicalName PlantCommonName

state citation-content-2 rows
  @id as id into @id
  @srep-phase as citedPhase into @citedPhaseCategory
  patcit[document-id][not(rel-passage)] : patcit-2 into PatentCitation order 0:0 in 4.0 4.1 4.2
  patcit[text] : patcit-text-2 into PatentCitation order 0:0 in 4.0 4.1 4.2
  patcit : patcit-2 into PatentCitation order 0:0 in 4.0 4.1 4.2
  nplcit : nplcit-2 into NPLCitation order 0:0 in 4.0 4.1 4.2
  rel-claims as text into DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber* order 1.0.1.0:0
  rel-passage : cited-passage into CitedPassageBag/CitedPassage* order 1.0:0
  classification-ipc : classification-ipc-2 into PatentClassificationBag/IPCClassification* order 3.0:0 in 4.0
  classifications-ipcr/classification-ipcr : classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 3.0.0:0.0
  classification-national : classification-national-2 into PatentClassificationBag/NationalClassification* order 3.0:0
  model ((PatentCitation|NPLCitation),(CitedPassageBag|(DocumentRelevanceBag,CitedPassageBag?,PatentClassificationBag?))?,CommentText?)
  needs . NPLCitation PatentCitation
  needs PatentClassificationBag DocumentRelevanceBag
  needs DocumentRelevanceBag DocumentRelevanceBag/DocumentRelevance
  needs DocumentRelevanceBag/DocumentRelevance DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode
  needs DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/AmendedClaimNumber DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/AmendedClaimNumberRange DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumberRange
  needs CitedPassageBag CitedPassageBag/CitedPassage
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification
  classification-ipc : classification-ipc into PatentClassificationBag/IPCClassification* order 3.0:0 in 4.1 4.2 4.3 4.4 4.5 4.6
  patcit[document-id][not(rel-passage)] : patcit into PatentCitation order 0:0 in 4.3 4.4 4.5 4.6
  patcit[text] : patcit-text into PatentCitation order 0:0 in 4.3 4.4 4.5 4.6
  patcit : patcit into PatentCitation order 0:0 in 4.3 4.4 4.5 4.6
  nplcit : nplcit into NPLCitation order 0:0 in 4.3 4.4 4.5 4.6

state field-of-search-2 rows
  classification-ipc : classification-ipc-2 lost into PatentClassificationBag/IPCClassification* order 0.0:0 in 4.0
  classifications-ipcr/classification-ipcr : classification-ipcr lost into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 0.0.0:0.0
  classification-national : classification-national-2 into PatentClassificationBag/NationalClassification* order 0.0:0
  needs . PatentClassificationBag SearchFieldText
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification
  classification-ipc : classification-ipc lost into PatentClassificationBag/IPCClassification* order 0.0:0 in 4.1 4.2 4.3 4.4 4.5 4.6

state us-related-documents-2 rows
  addition : relation-11 into Addition* order 0:0
  division : relation-11 into Division* order 0:0
  continuation : relation-11 into Continuation* order 0:0
  continuation-in-part : relation-11 into PartialContinuation* order 0:0
  continuing-reissue : relation-11 into ContinuingReissue* order 0:0
  reissue : relation-11 into Reissue* order 0:0
  reexamination : relation-11 into Reexamination* order 0:0
  substitution : relation-11 into Substitution* order 0:0
  utility-model-basis : relation-11 into UtilityModelBasis* order 0:0
  correction : correction-2 into Correction* order 0:0
  related-publication : related-publication-2 into RelatedPublication* order 0:0
  us-divisional-reissue : us-relation-2 into DivisionalReissue* order 0:0
  us-reexamination-reissue-merger : relation-11 into ReexaminationReissueMerger* order 0:0
  us-provisional-application : us-provisional-application-2 into ProvisionalApplication* order 0:0
  needs . Addition Continuation ContinuingReissue Conversion Correction Division DivisionalReissue EntitlementApplication PartialContinuation ProvisionalApplication Reexamination ReexaminationReissueMerger Reissue RelatedPublication Substitution UtilityModelBasis

state us-deceased-inventor-2 rows
  @sequence as text into @sequenceNumber in 4.0 4.1 4.2
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : us-publication-contact lost into PublicationContact* order 1:0 in 4.0 4.1 4.2
  addressbook : party-contact lost into Contact* order 1:0 in 4.0 4.1 4.2
  needs . Contact PublicationContact in 4.0 4.1 4.2

state priority-doc-from-library rows
  @library-identifier as text into @libraryIdentifier
  @action-by as officeCode into @officeCode

state disclaimer rows
  date as date into DisclaimerDate* order 0:0
  text as text into DisclaimerText* order 0:0
  needs . DisclaimerDate DisclaimerText

state cpc-group rows
  @id as id into @id
  classification-cpc[scheme-origination-code='C'] : classification-cpc says [scheme-origination-code='C'] into CPCClassification order 0:0
  classification-cpc : classification-cpc says [scheme-origination-code='C'] into CPCClassification order 0:0
  needs . CPCClassification

state cpc-group-2 rows
  @id as id into @id
  classification-cpc[scheme-origination-code='C'] : classification-cpc says [scheme-origination-code='C'] into CPCClassification* order 0:0
  classification-cpc : classification-cpc says [scheme-origination-code='C'] into CPCClassification* order 0:0
  combination-set : combination-set into CPCCombinationSet* order 0:0 in 4.0 4.1 4.2
  needs . CPCClassification CPCCombinationSet
  combination-set : combination-set into CPCCombinationSet* order 0:1 in 4.3 4.4 4.5 4.6

state locarno-class rows
  @id as id into @id
  . as text into LocarnoClass
  needs . LocarnoClass

state national-symbol rows
  @id as id into @id
  . as text into PatentClassificationText
  model (PatentClassificationText|(NationalClass,NationalSubclass))
  needs . NationalClass PatentClassificationText

state patcit rows
  @id as id into @id
  @num as text into @sequenceNumber
  @url as address into CitedPatentDocumentIdentification/@sourceURI order 0:
  document-id/@lang as language into CitedPatentDocumentIdentification/@languageCode order 0:0
  document-id/country as country into CitedPatentDocumentIdentification/IPOfficeCode order 0.0:0.0
  document-id/doc-number as text into CitedPatentDocumentIdentification/DocumentNumber order 0.1:0.1 in 4.0 4.1 4.2
  document-id/kind as text into CitedPatentDocumentIdentification/PatentDocumentKindCode order 0.3:0.2 in 4.0 4.1 4.2
  document-id/name as text into CitedPatentDocumentIdentification/EntityName order 0.2:0.3 in 4.0 4.1 4.2
  document-id/date as date into CitedPatentDocumentIdentification/PatentDocumentDate order 0.4:0.4 in 4.0 4.1 4.2
  model (PatentCitationText|CitedPatentDocumentIdentification)
  needs . CitedPatentDocumentIdentification PatentCitationText
  needs CitedPatentDocumentIdentification CitedPatentDocumentIdentification/IPOfficeCode
  needs CitedPatentDocumentIdentification CitedPatentDocumentIdentification/DocumentNumber
  document-id/doc-number as text into CitedPatentDocumentIdentification/DocumentNumber order 0.1:0.0 in 4.3 4.4 4.5 4.6
  document-id/kind as text into CitedPatentDocumentIdentification/PatentDocumentKindCode order 0.3:0.0 in 4.3 4.4 4.5 4.6
  document-id/name as text into CitedPatentDocumentIdentification/EntityName order 0.2:0.0 in 4.3 4.4 4.5 4.6
  document-id/date as date into CitedPatentDocumentIdentification/PatentDocumentDate order 0.4:0.0 in 4.3 4.4 4.5 4.6

state patcit-text rows
  @id as id into @id
  @num as text into @sequenceNumber
  text : us-claim-statement into PatentCitationText order 0:0 in 4.0 4.1 4.2
  model (PatentCitationText|CitedPatentDocumentIdentification)
  needs . CitedPatentDocumentIdentification PatentCitationText
  text : us-claim-statement lost into PatentCitationText order 0:0 in 4.3 4.4 4.5 4.6

state nplcit parts
  othercit : us-claim-statement into NPLCitationText order 0:0
  @id as id into @id
  @num as text into @sequenceNumber
  @lang as language into @languageCode
  book[author/name][book-title][not(author/registered-number)][not(conference)][not(imprint/pubdate/sdate)][not(imprint/pubdate/edate)][not(imprint/pubdate/time)][not(descrip)][not(series/mst)][not(location)][not(keyword)][not(doi)] : cited-book into CitedBook order 0:0
  online[book/book-title][author/name][online-title][avail][not(author/registered-number)][not(imprint)][not(pubdate)][not(vid)][not(history)][not(series/mst)][not(location)][not(hosttitle)][not(hostno)][not(notes)][not(keyword)][not(srchterm)][not(srchdate)][not(book/imprint/pubdate/sdate)][not(book/imprint/pubdate/edate)][not(book/imprint/pubdate/time)][not(book/location)][not(book/keyword)][not(book/descrip)] : cited-online-book turns book cited-book ElectronicAccess into CitedBook order 0:0 in 4.0 4.1 4.2
  online[book/book-title][author/name][online-title][location/text][hosttitle][hostno][not(avail)][not(author/registered-number)][not(imprint)][not(pubdate)][not(vid)][not(history)][not(series/mst)][not(notes)][not(keyword)][not(srchterm)][not(srchdate)][not(book/imprint/pubdate/sdate)][not(book/imprint/pubdate/edate)][not(book/imprint/pubdate/time)][not(book/location)][not(book/keyword)][not(book/descrip)] : cited-online-book turns book cited-book ElectronicAccess into CitedBook order 0:0 in 4.0 4.1 4.2
  article[author/name][atl][serial/alttitle][serial/ino][serial/vid][not(author/registered-number)][not(serial/subname)][not(serial/pubdate/sdate)][not(serial/pubdate/edate)][not(serial/pubdate/time)][not(serial/imprint/pubdate)][not(serial/descrip)][not(serial/doi)][not(serial/cpyrt)][not(location)][not(keyword)][not(artid)] : cited-article into CitedJournalArticle order 0:0
  online[serial/alttitle][author/name][online-title][avail][ino][vid][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(edition)][not(history)][not(series)][not(location)][not(hosttitle)][not(hostno)][not(keyword)][not(srchterm)][not(srchdate)] : cited-online-article turns article cited-article ElectronicAccess into CitedJournalArticle order 0:0 in 4.0 4.1 4.2
  online[serial/alttitle][author/name][online-title][location/text][hosttitle][hostno][not(avail)][ino][vid][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(edition)][not(history)][not(series)][not(keyword)][not(srchterm)][not(srchdate)] : cited-online-article turns article cited-article ElectronicAccess into CitedJournalArticle order 0:0 in 4.0 4.1 4.2
  book[author/name][conference][subtitle][not(author/registered-number)][not(imprint/pubdate/sdate)][not(imprint/pubdate/edate)][not(imprint/pubdate/time)][not(conference/confplace/address)][not(conference/confsponsor)][not(vid)][not(ino)][not(descrip)][not(series)][not(location)][not(bookno)][not(keyword)][not(doi)] : cited-proceedings into CitedConferenceProceedingsArticle order 0:0
  online[book/conference][author/name][online-title][avail][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(vid)][not(ino)][not(history)][not(series)][not(location)][not(hosttitle)][not(hostno)][not(keyword)][not(srchterm)][not(srchdate)][not(book/conference/confplace/address)][not(book/conference/confsponsor)] : cited-online-proceedings turns book cited-proceedings ElectronicAccess into CitedConferenceProceedingsArticle order 0:0 in 4.0 4.1 4.2
  online[book/conference][author/name][online-title][location/text][hosttitle][hostno][not(avail)][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(vid)][not(ino)][not(history)][not(series)][not(keyword)][not(srchterm)][not(srchdate)][not(book/conference/confplace/address)][not(book/conference/confsponsor)] : cited-online-proceedings turns book cited-proceedings ElectronicAccess into CitedConferenceProceedingsArticle order 0:0 in 4.0 4.1 4.2
  text : us-claim-statement returns othercit into NPLCitationText order 0:0
  article : us-claim-statement returns othercit into NPLCitationText order 0:0
  book : us-claim-statement returns othercit into NPLCitationText order 0:0
  online : us-claim-statement returns othercit into NPLCitationText order 0:0
  othercit : othercit-2 turns book cited-book ElectronicAccess into CitedBook order 0:0 in 4.0 4.1 4.2
  othercit : othercit-3 turns article cited-article ElectronicAccess into CitedJournalArticle order 0:0 in 4.0 4.1 4.2
  othercit : othercit-4 turns book cited-proceedings ElectronicAccess into CitedConferenceProceedingsArticle order 0:0 in 4.0 4.1 4.2
  othercit : othercit-5 into CitedOtherKindNPL order 0:0
  othercit : othercit-6 into WebURI order 0:0
  othercit : othercit-6 into FileName order 0:0
  carrier othercit into NPLCitationText* order 0:0
  model (NPLCitationText|CitedBook|CitedJournalArticle|CitedConferenceProceedingsArticle|CitedOtherKindNPL|WebURI|FileName)
  carries CitedBook CitedConferenceProceedingsArticle CitedJournalArticle CitedOtherKindNPL FileName NPLCitationText WebURI
  online[book/book-title][author/name][online-title][avail][not(author/registered-number)][not(imprint)][not(pubdate)][not(vid)][not(history)][not(series/mst)][not(location)][not(hosttitle)][not(hostno)][not(notes)][not(keyword)][not(srchterm)][not(srchdate)][not(book/imprint/pubdate/sdate)][not(book/imprint/pubdate/edate)][not(book/imprint/pubdate/time)][not(book/location)][not(book/keyword)][not(book/descrip)] : cited-online-book into CitedBook order 0:0 in 4.3 4.4 4.5 4.6
  online[book/book-title][author/name][online-title][location/text][hosttitle][hostno][not(avail)][not(author/registered-number)][not(imprint)][not(pubdate)][not(vid)][not(history)][not(series/mst)][not(notes)][not(keyword)][not(srchterm)][not(srchdate)][not(book/imprint/pubdate/sdate)][not(book/imprint/pubdate/edate)][not(book/imprint/pubdate/time)][not(book/location)][not(book/keyword)][not(book/descrip)] : cited-online-book into CitedBook order 0:0 in 4.3 4.4 4.5 4.6
  online[serial/alttitle][author/name][online-title][avail][ino][vid][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(edition)][not(history)][not(series)][not(location)][not(hosttitle)][not(hostno)][not(keyword)][not(srchterm)][not(srchdate)] : cited-online-article into CitedJournalArticle order 0:0 in 4.3 4.4 4.5 4.6
  online[serial/alttitle][author/name][online-title][location/text][hosttitle][hostno][not(avail)][ino][vid][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(edition)][not(history)][not(series)][not(keyword)][not(srchterm)][not(srchdate)] : cited-online-article into CitedJournalArticle order 0:0 in 4.3 4.4 4.5 4.6
  online[book/conference][author/name][online-title][avail][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(vid)][not(ino)][not(history)][not(series)][not(location)][not(hosttitle)][not(hostno)][not(keyword)][not(srchterm)][not(srchdate)][not(book/conference/confplace/address)][not(book/conference/confsponsor)] : cited-online-proceedings into CitedConferenceProceedingsArticle order 0:0 in 4.3 4.4 4.5 4.6
  online[book/conference][author/name][online-title][location/text][hosttitle][hostno][not(avail)][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(vid)][not(ino)][not(history)][not(series)][not(keyword)][not(srchterm)][not(srchdate)][not(book/conference/confplace/address)][not(book/conference/confsponsor)] : cited-online-proceedings into CitedConferenceProceedingsArticle order 0:0 in 4.3 4.4 4.5 4.6
  othercit : othercit-2 into CitedBook order 0:0 in 4.3 4.4 4.5 4.6
  othercit : othercit-3 into CitedJournalArticle order 0:0 in 4.3 4.4 4.5 4.6
  othercit : othercit-4 into CitedConferenceProceedingsArticle order 0:0 in 4.3 4.4 4.5 4.6

state cited-passage rows
  text as text into PassageRangeBag/PassageRangeText* order 0.0:0
  passage : passage into PassageRangeBag/PassageRange* order 0.0:0
  category as relevanceCategory into PassageRelevanceBag/PassageRelevance/CitationCategoryCode* order 1.0.0:0
  rel-claims as text into PassageRelevanceBag/PassageRelevance/RelatedClaimBag/ClaimNumber* order 1.0.1.0:0
  needs . PassageRangeBag
  needs PassageRangeBag PassageRangeBag/PassageRange PassageRangeBag/PassageRangeText
  needs PassageRelevanceBag PassageRelevanceBag/PassageRelevance
  needs PassageRelevanceBag/PassageRelevance PassageRelevanceBag/PassageRelevance/CitationCategoryCode
  needs PassageRelevanceBag/PassageRelevance/RelatedClaimBag PassageRelevanceBag/PassageRelevance/RelatedClaimBag/AmendedClaimNumber PassageRelevanceBag/PassageRelevance/RelatedClaimBag/AmendedClaimNumberRange PassageRelevanceBag/PassageRelevance/RelatedClaimBag/ClaimNumber PassageRelevanceBag/PassageRelevance/RelatedClaimBag/ClaimNumberRange

state classification-ipcr-2 rows
  @id as id into @id
  @sequence as text into @sequenceNumber
  text as text into PatentClassificationText order 0:0
  text as text into PatentClassificationSymbolText order 8:0
  ipc-version-indicator/date as date into ClassificationVersionDate order 0:0.0
  classification-level as PatentClassificationLevelCode into PatentClassificationLevelCode order 1:1
  section as Section into Section order 8:2
  class as two-digits into Class order 9:3
  subclass as letter into Subclass order 10:4
  main-group as text into MainGroup order 11:5
  subgroup as text into Subgroup order 12:6
  symbol-position as SymbolPositionCode into SymbolPositionCode order 2:7
  classification-value as IPCClassificationValueCode into IPCClassificationValueCode order 3:8
  action-date/date as date into ActionDate order 4:9.0
  generating-office/country as GeneratingOfficeCode into GeneratingOfficeCode order 7:10.0
  classification-status as IPCClassificationStatusCode into IPCClassificationStatusCode order 5:11
  classification-data-source as PatentClassificationDataSourceCode into PatentClassificationDataSourceCode order 6:12
  model (PatentClassificationText|(ClassificationVersionDate,PatentClassificationLevelCode?,SymbolPositionCode?,IPCClassificationValueCode?,ActionDate?,IPCClassificationStatusCode?,PatentClassificationDataSourceCode?,GeneratingOfficeCode?,(PatentClassificationSymbolText|(Section,Class,Subclass,MainGroup?,Subgroup?))))
  needs . ClassificationVersionDate PatentClassificationText
  needs Section Class
  needs Section Subclass
  needs Class Section
  needs Class Subclass
  needs Subclass Section
  needs Subclass Class
  needs MainGroup Section
  needs MainGroup Class
  needs MainGroup Subclass
  needs Subgroup Section
  needs Subgroup Class
  needs Subgroup Subclass

state patcit-2 rows
  @id as id into @id
  @num as text into @sequenceNumber
  @url as address into CitedPatentDocumentIdentification/@sourceURI order 0:
  document-id/@lang as language into CitedPatentDocumentIdentification/@languageCode order 0:0
  document-id/country as country into CitedPatentDocumentIdentification/IPOfficeCode order 0.0:0.0
  document-id/doc-number as text into CitedPatentDocumentIdentification/DocumentNumber order 0.1:0.0 in 4.0 4.1 4.2
  document-id/kind as text into CitedPatentDocumentIdentification/PatentDocumentKindCode order 0.3:0.0 in 4.0 4.1 4.2
  document-id/name as text into CitedPatentDocumentIdentification/EntityName order 0.2:0.0 in 4.0 4.1 4.2
  document-id/date as date into CitedPatentDocumentIdentification/PatentDocumentDate order 0.4:0.0 in 4.0 4.1 4.2
  model (PatentCitationText|CitedPatentDocumentIdentification)
  needs . CitedPatentDocumentIdentification PatentCitationText
  needs CitedPatentDocumentIdentification CitedPatentDocumentIdentification/IPOfficeCode
  needs CitedPatentDocumentIdentification CitedPatentDocumentIdentification/DocumentNumber
  document-id/doc-number as text into CitedPatentDocumentIdentification/DocumentNumber order 0.1:0.1 in 4.3 4.4 4.5 4.6
  document-id/kind as text into CitedPatentDocumentIdentification/PatentDocumentKindCode order 0.3:0.2 in 4.3 4.4 4.5 4.6
  document-id/name as text into CitedPatentDocumentIdentification/EntityName order 0.2:0.3 in 4.3 4.4 4.5 4.6
  document-id/date as date into CitedPatentDocumentIdentification/PatentDocumentDate order 0.4:0.4 in 4.3 4.4 4.5 4.6

state patcit-text-2 rows
  @id as id into @id
  @num as text into @sequenceNumber
  text : us-claim-statement lost into PatentCitationText order 0:0 in 4.0 4.1 4.2
  model (PatentCitationText|CitedPatentDocumentIdentification)
  needs . CitedPatentDocumentIdentification PatentCitationText
  text : us-claim-statement into PatentCitationText order 0:0 in 4.3 4.4 4.5 4.6

state nplcit-2 parts
  othercit : us-claim-statement into NPLCitationText order 0:0
  @id as id into @id
  @num as text into @sequenceNumber
  @lang as language into @languageCode
  book[author/name][book-title][not(author/registered-number)][not(conference)][not(imprint/pubdate/sdate)][not(imprint/pubdate/edate)][not(imprint/pubdate/time)][not(descrip)][not(series/mst)][not(location)][not(keyword)][not(doi)] : cited-book-2 into CitedBook order 0:0
  online[book/book-title][author/name][online-title][avail][not(author/registered-number)][not(imprint)][not(pubdate)][not(vid)][not(history)][not(series/mst)][not(location)][not(hosttitle)][not(hostno)][not(notes)][not(keyword)][not(srchterm)][not(srchdate)][not(book/imprint/pubdate/sdate)][not(book/imprint/pubdate/edate)][not(book/imprint/pubdate/time)][not(book/location)][not(book/keyword)][not(book/descrip)] : cited-online-book-2 into CitedBook order 0:0 in 4.0 4.1 4.2
  online[book/book-title][author/name][online-title][location/text][hosttitle][hostno][not(avail)][not(author/registered-number)][not(imprint)][not(pubdate)][not(vid)][not(history)][not(series/mst)][not(notes)][not(keyword)][not(srchterm)][not(srchdate)][not(book/imprint/pubdate/sdate)][not(book/imprint/pubdate/edate)][not(book/imprint/pubdate/time)][not(book/location)][not(book/keyword)][not(book/descrip)] : cited-online-book-2 into CitedBook order 0:0 in 4.0 4.1 4.2
  article[author/name][atl][serial/alttitle][serial/ino][serial/vid][not(author/registered-number)][not(serial/subname)][not(serial/pubdate/sdate)][not(serial/pubdate/edate)][not(serial/pubdate/time)][not(serial/imprint/pubdate)][not(serial/descrip)][not(serial/doi)][not(serial/cpyrt)][not(location)][not(keyword)][not(artid)] : cited-article-2 into CitedJournalArticle order 0:0
  online[serial/alttitle][author/name][online-title][avail][ino][vid][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(edition)][not(history)][not(series)][not(location)][not(hosttitle)][not(hostno)][not(keyword)][not(srchterm)][not(srchdate)] : cited-online-article-2 into CitedJournalArticle order 0:0 in 4.0 4.1 4.2
  online[serial/alttitle][author/name][online-title][location/text][hosttitle][hostno][not(avail)][ino][vid][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(edition)][not(history)][not(series)][not(keyword)][not(srchterm)][not(srchdate)] : cited-online-article-2 into CitedJournalArticle order 0:0 in 4.0 4.1 4.2
  book[author/name][conference][subtitle][not(author/registered-number)][not(imprint/pubdate/sdate)][not(imprint/pubdate/edate)][not(imprint/pubdate/time)][not(conference/confplace/address)][not(conference/confsponsor)][not(vid)][not(ino)][not(descrip)][not(series)][not(location)][not(bookno)][not(keyword)][not(doi)] : cited-proceedings-2 into CitedConferenceProceedingsArticle order 0:0
  online[book/conference][author/name][online-title][avail][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(vid)][not(ino)][not(history)][not(series)][not(location)][not(hosttitle)][not(hostno)][not(keyword)][not(srchterm)][not(srchdate)][not(book/conference/confplace/address)][not(book/conference/confsponsor)] : cited-online-proceedings-2 into CitedConferenceProceedingsArticle order 0:0 in 4.0 4.1 4.2
  online[book/conference][author/name][online-title][location/text][hosttitle][hostno][not(avail)][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(vid)][not(ino)][not(history)][not(series)][not(keyword)][not(srchterm)][not(srchdate)][not(book/conference/confplace/address)][not(book/conference/confsponsor)] : cited-online-proceedings-2 into CitedConferenceProceedingsArticle order 0:0 in 4.0 4.1 4.2
  text : us-claim-statement returns othercit into NPLCitationText order 0:0
  article : us-claim-statement returns othercit into NPLCitationText order 0:0
  book : us-claim-statement returns othercit into NPLCitationText order 0:0
  online : us-claim-statement returns othercit into NPLCitationText order 0:0
  othercit : othercit-2 into CitedBook order 0:0 in 4.0 4.1 4.2
  othercit : othercit-3 into CitedJournalArticle order 0:0 in 4.0 4.1 4.2
  othercit : othercit-4 into CitedConferenceProceedingsArticle order 0:0 in 4.0 4.1 4.2
  othercit : othercit-5 into CitedOtherKindNPL order 0:0
  othercit : othercit-6 into WebURI order 0:0
  othercit : othercit-6 into FileName order 0:0
  carrier othercit into NPLCitationText* order 0:0
  model (NPLCitationText|CitedBook|CitedJournalArticle|CitedConferenceProceedingsArticle|CitedOtherKindNPL|WebURI|FileName)
  carries CitedBook CitedConferenceProceedingsArticle CitedJournalArticle CitedOtherKindNPL FileName NPLCitationText WebURI
  online[book/book-title][author/name][online-title][avail][not(author/registered-number)][not(imprint)][not(pubdate)][not(vid)][not(history)][not(series/mst)][not(location)][not(hosttitle)][not(hostno)][not(notes)][not(keyword)][not(srchterm)][not(srchdate)][not(book/imprint/pubdate/sdate)][not(book/imprint/pubdate/edate)][not(book/imprint/pubdate/time)][not(book/location)][not(book/keyword)][not(book/descrip)] : cited-online-book-2 turns book cited-book-2 ElectronicAccess into CitedBook order 0:0 in 4.3 4.4 4.5 4.6
  online[book/book-title][author/name][online-title][location/text][hosttitle][hostno][not(avail)][not(author/registered-number)][not(imprint)][not(pubdate)][not(vid)][not(history)][not(series/mst)][not(notes)][not(keyword)][not(srchterm)][not(srchdate)][not(book/imprint/pubdate/sdate)][not(book/imprint/pubdate/edate)][not(book/imprint/pubdate/time)][not(book/location)][not(book/keyword)][not(book/descrip)] : cited-online-book-2 turns book cited-book-2 ElectronicAccess into CitedBook order 0:0 in 4.3 4.4 4.5 4.6
  online[serial/alttitle][author/name][online-title][avail][ino][vid][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(edition)][not(history)][not(series)][not(location)][not(hosttitle)][not(hostno)][not(keyword)][not(srchterm)][not(srchdate)] : cited-online-article-2 turns article cited-article-2 ElectronicAccess into CitedJournalArticle order 0:0 in 4.3 4.4 4.5 4.6
  online[serial/alttitle][author/name][online-title][location/text][hosttitle][hostno][not(avail)][ino][vid][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(edition)][not(history)][not(series)][not(keyword)][not(srchterm)][not(srchdate)] : cited-online-article-2 turns article cited-article-2 ElectronicAccess into CitedJournalArticle order 0:0 in 4.3 4.4 4.5 4.6
  online[book/conference][author/name][online-title][avail][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(vid)][not(ino)][not(history)][not(series)][not(location)][not(hosttitle)][not(hostno)][not(keyword)][not(srchterm)][not(srchdate)][not(book/conference/confplace/address)][not(book/conference/confsponsor)] : cited-online-proceedings-2 turns book cited-proceedings-2 ElectronicAccess into CitedConferenceProceedingsArticle order 0:0 in 4.3 4.4 4.5 4.6
  online[book/conference][author/name][online-title][location/text][hosttitle][hostno][not(avail)][not(author/registered-number)][not(pubdate/sdate)][not(pubdate/edate)][not(pubdate/time)][not(imprint/pubdate)][not(vid)][not(ino)][not(history)][not(series)][not(keyword)][not(srchterm)][not(srchdate)][not(book/conference/confplace/address)][not(book/conference/confsponsor)] : cited-online-proceedings-2 turns book cited-proceedings-2 ElectronicAccess into CitedConferenceProceedingsArticle order 0:0 in 4.3 4.4 4.5 4.6
  othercit : othercit-2 turns book cited-book-2 ElectronicAccess into CitedBook order 0:0 in 4.3 4.4 4.5 4.6
  othercit : othercit-3 turns article cited-article-2 ElectronicAccess into CitedJournalArticle order 0:0 in 4.3 4.4 4.5 4.6
  othercit : othercit-4 turns book cited-proceedings-2 ElectronicAccess into CitedConferenceProceedingsArticle order 0:0 in 4.3 4.4 4.5 4.6

state relation rows
  relation/parent-doc : parent-doc into ParentDocument order 0:0.0
  relation/child-doc : child-doc into ChildDocument* order 1:0.1
  needs . ParentDocument
  needs . ChildDocument

state correction rows
  document-corrected/document-id : id-of-publication into CorrectedDocument/PatentDocumentIdentification/PatentPublicationIdentification* order 0.0.0:0.0
  document-corrected/document-id : id-of-grant into CorrectedDocument/PatentDocumentIdentification/PatentGrantIdentification* order 0.0.0:0.0
  type-of-correction as text into CorrectionTypeText order 1:1
  gazette-reference : gazette-reference into GazetteReference order 2:2
  text as text into CorrectionText order 3:3
  needs . CorrectedDocument
  needs CorrectedDocument CorrectedDocument/PatentDocumentIdentification
  needs CorrectedDocument/PatentDocumentIdentification CorrectedDocument/PatentDocumentIdentification/ApplicationIdentification CorrectedDocument/PatentDocumentIdentification/PatentGrantIdentification CorrectedDocument/PatentDocumentIdentification/PatentPublicationIdentification

state related-publication parts
  document-id : id-of-publication into PatentDocumentIdentification/PatentPublicationIdentification* order 0.0:0
  document-id : id-of-grant into PatentDocumentIdentification/PatentGrantIdentification* order 0.0:0
  document-id : id-of-application into PatentDocumentIdentification/ApplicationIdentification* order 0.0:0
  needs . PatentDocumentIdentification
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification

state us-relation rows
  us-relation/parent-doc : parent-doc into ParentDocument order 0:0.0
  us-relation/child-doc : child-doc into ChildDocument* order 1:0.1
  needs . ParentDocument
  needs . ChildDocument

state us-provisional-application rows
  document-id : id-of-application into PatentDocumentIdentification/ApplicationIdentification* order 0.0:0
  us-provisional-application-status as text into ProvisionalApplicationStatusCode order 1:1
  needs . PatentDocumentIdentification
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification

state us-publication-contact rows
  @lang as language into @languageCode
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0
  name : us-claim-statement into Name/EntityName* order 0.0:0
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:0 in 4.0 4.1 4.2
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:0 in 4.0 4.1 4.2
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:0 in 4.0 4.1 4.2
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:0
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:0
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:0 in 4.0 4.1 4.2
  orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:0 in 4.0 4.1 4.2
  address/city as text into CityName order 1:0.0 in 4.0 4.1 4.2
  address/state as text into GeographicRegionName order 2:0.0 in 4.0 4.1 4.2
  address/county as text into GeographicRegionName order 2:0.0 in 4.0 4.1 4.2
  address/postcode as text into PostalCode order 4:0.0 in 4.0 4.1 4.2
  address/country as CountryCode into CountryCode order 3:0.0 in 4.0 4.1 4.2
  needs . Name
  needs Name Name/EntityName Name/OrganizationName Name/PersonName
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2 in 4.3 4.4 4.5 4.6
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3 in 4.3 4.4 4.5 4.6
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1 in 4.3 4.4 4.5 4.6
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:4 in 4.3 4.4 4.5 4.6
  orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:1 in 4.3 4.4 4.5 4.6
  address/city as text into CityName order 1:11.9 in 4.3 4.4 4.5 4.6
  address/state as text into GeographicRegionName order 2:11.11 in 4.3 4.4 4.5 4.6
  address/county as text into GeographicRegionName order 2:11.10 in 4.3 4.4 4.5 4.6
  address/postcode as text into PostalCode order 4:11.12 in 4.3 4.4 4.5 4.6
  address/country as CountryCode into CountryCode order 3:11.13 in 4.3 4.4 4.5 4.6
  back address/country|text 'unknown' in 4.3
  back name|last-name|orgname|text '' in 4.3 4.4 4.5 4.6
  back address?/country 'unknown' in 4.4 4.5 4.6

state party-contact rows
  @lang as language into @languageCode
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0
  name : us-claim-statement into Name/EntityName* order 0.0:0
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:0 in 4.0 4.1 4.2
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:0 in 4.0 4.1 4.2
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:0 in 4.0 4.1 4.2
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:0
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:0
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:0 in 4.0 4.1 4.2
  orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:0 in 4.0 4.1 4.2
  text : us-claim-statement into ContactText order 0:0
  address[text] : address-text into PostalAddressBag/PostalAddress* order 1.0:0 in 4.0 4.1 4.2
  address : address-lines-2 into PostalAddressBag/PostalAddress* order 1.0:0 in 4.0 4.1 4.2
  phone as text into PhoneNumberBag/PhoneNumber* order 5.0:0 in 4.0 4.1 4.2
  fax as text into FaxNumberBag/FaxNumber* order 2.0:0 in 4.0 4.1 4.2
  email : email into EmailAddressBag/EmailAddressText* order 3.0:0 in 4.0 4.1 4.2
  url as address into WebAddressBag/WebAddressURI* order 4.0:0 in 4.0 4.1 4.2
  ead as text into OtherElectronicAddressBag/OtherElectronicAddressText* order 6.0:0 in 4.0 4.1 4.2
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
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2 in 4.3 4.4 4.5 4.6
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3 in 4.3 4.4 4.5 4.6
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1 in 4.3 4.4 4.5 4.6
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:4 in 4.3 4.4 4.5 4.6
  orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:1 in 4.3 4.4 4.5 4.6
  address[text] : address-text into PostalAddressBag/PostalAddress* order 1.0:11 in 4.3 4.4 4.5 4.6
  address : address-lines into PostalAddressBag/PostalAddress* order 1.0:11 in 4.3 4.4 4.5 4.6
  phone as text into PhoneNumberBag/PhoneNumber* order 5.0:12 in 4.3 4.4 4.5 4.6
  fax as text into FaxNumberBag/FaxNumber* order 2.0:13 in 4.3 4.4 4.5 4.6
  email : email into EmailAddressBag/EmailAddressText* order 3.0:14 in 4.3 4.4 4.5 4.6
  url as address into WebAddressBag/WebAddressURI* order 4.0:15 in 4.3 4.4 4.5 4.6
  ead as text into OtherElectronicAddressBag/OtherElectronicAddressText* order 6.0:16 in 4.3 4.4 4.5 4.6
  back name|last-name|orgname|text '' in 4.3 4.4 4.5 4.6
  back address/country|text '' in 4.3
  back address?/country '' in 4.4 4.5 4.6

state us-rights rows
  @to-dead-inventor as text into @applicantSequenceNumberReference
  @kind as successor into SuccessorCategory order 1: in 4.0 4.1 4.2
  . as text into SuccessorRightsText
  needs . SuccessorCategory
  @kind as successor among heir|heiress|executor|executrix|estate|legal-representative|administrator|administratrix|legal-representatives|heirs|executors|legal-heirs into SuccessorCategory order 1: in 4.3 4.4 4.5 4.6
  back @to-dead-inventor '' in 4.3 4.4 4.5 4.6

state us-publication-contact-2 rows
  @lang as language into @languageCode
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0
  name : us-claim-statement into Name/EntityName* order 0.0:0
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2 in 4.0 4.1 4.2
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3 in 4.0 4.1 4.2
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1 in 4.0 4.1 4.2
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:0
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:0
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:4 in 4.0 4.1 4.2
  orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:1 in 4.0 4.1 4.2
  address/city as text into CityName order 1:11.9 in 4.0 4.1 4.2
  address/state as text into GeographicRegionName order 2:11.11 in 4.0 4.1 4.2
  address/county as text into GeographicRegionName order 2:11.10 in 4.0 4.1 4.2
  address/postcode as text into PostalCode order 4:11.12 in 4.0 4.1 4.2
  address/country as CountryCode into CountryCode order 3:11.13 in 4.0 4.1 4.2
  needs . Name
  needs Name Name/EntityName Name/OrganizationName Name/PersonName
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName
  back address/country|text 'unknown' in 4.0 4.1 4.2
  back name|last-name|orgname|text '' in 4.0 4.1 4.2
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:0 in 4.3 4.4 4.5 4.6
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:0 in 4.3 4.4 4.5 4.6
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:0 in 4.3 4.4 4.5 4.6
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:0 in 4.3 4.4 4.5 4.6
  orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:0 in 4.3 4.4 4.5 4.6
  address/city as text into CityName order 1:0.0 in 4.3 4.4 4.5 4.6
  address/state as text into GeographicRegionName order 2:0.0 in 4.3 4.4 4.5 4.6
  address/county as text into GeographicRegionName order 2:0.0 in 4.3 4.4 4.5 4.6
  address/postcode as text into PostalCode order 4:0.0 in 4.3 4.4 4.5 4.6
  address/country as CountryCode into CountryCode order 3:0.0 in 4.3 4.4 4.5 4.6

state party-contact-2 rows
  @lang as language into @languageCode
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0
  name : us-claim-statement into Name/EntityName* order 0.0:0
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2 in 4.0 4.1 4.2
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3 in 4.0 4.1 4.2
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1 in 4.0 4.1 4.2
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:0
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:0
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:4 in 4.0 4.1 4.2
  orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:1 in 4.0 4.1 4.2
  text : us-claim-statement into ContactText order 0:0
  address[text] : address-text into PostalAddressBag/PostalAddress* order 1.0:11 in 4.0 4.1 4.2
  address : address-lines into PostalAddressBag/PostalAddress* order 1.0:11 in 4.0 4.1 4.2
  phone as text into PhoneNumberBag/PhoneNumber* order 5.0:12 in 4.0 4.1 4.2
  fax as text into FaxNumberBag/FaxNumber* order 2.0:13 in 4.0 4.1 4.2
  email : email into EmailAddressBag/EmailAddressText* order 3.0:14 in 4.0 4.1 4.2
  url as address into WebAddressBag/WebAddressURI* order 4.0:15 in 4.0 4.1 4.2
  ead as text into OtherElectronicAddressBag/OtherElectronicAddressText* order 6.0:16 in 4.0 4.1 4.2
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
  back name|last-name|orgname|text '' in 4.0 4.1 4.2
  back address/country|text '' in 4.0 4.1 4.2
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:0 in 4.3 4.4 4.5 4.6
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:0 in 4.3 4.4 4.5 4.6
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:0 in 4.3 4.4 4.5 4.6
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:0 in 4.3 4.4 4.5 4.6
  orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:0 in 4.3 4.4 4.5 4.6
  address[text] : address-text into PostalAddressBag/PostalAddress* order 1.0:0 in 4.3 4.4 4.5 4.6
  address : address-lines-2 into PostalAddressBag/PostalAddress* order 1.0:0 in 4.3 4.4 4.5 4.6
  phone as text into PhoneNumberBag/PhoneNumber* order 5.0:0 in 4.3 4.4 4.5 4.6
  fax as text into FaxNumberBag/FaxNumber* order 2.0:0 in 4.3 4.4 4.5 4.6
  email : email into EmailAddressBag/EmailAddressText* order 3.0:0 in 4.3 4.4 4.5 4.6
  url as address into WebAddressBag/WebAddressURI* order 4.0:0 in 4.3 4.4 4.5 4.6
  ead as text into OtherElectronicAddressBag/OtherElectronicAddressText* order 6.0:0 in 4.3 4.4 4.5 4.6

state us-rights-2 rows
  @to-dead-inventor as text into @applicantSequenceNumberReference
  @kind as successor among heir|heiress|executor|executrix|estate|legal-representative|administrator|administratrix|legal-representatives|heirs|executors|legal-heirs into SuccessorCategory order 1: in 4.0 4.1 4.2
  . as text into SuccessorRightsText
  needs . SuccessorCategory
  back @to-dead-inventor '' in 4.0 4.1 4.2
  @kind as successor into SuccessorCategory order 1: in 4.3 4.4 4.5 4.6

state designated-states rows
  country as DesignatedCountryCode into NationalDesignation/DesignatedCountryCode* order 1.0:0
  model (NewDesignationCountryCode*,(NationalDesignation|(RegionalDesignation+,NationalDesignation?)))
  needs . NationalDesignation RegionalDesignation
  needs NationalDesignation NationalDesignation/DesignatedCountryCode

state address-text rows
  text as text into PostalAddressText* order 0:0
  model (PostalStructuredAddress|PostalAddressText+)
  needs . PostalAddressText PostalStructuredAddress

state address-lines rows
  address-1 as text into PostalStructuredAddress/AddressLineText* order 0.0:0
  address-2 as text into PostalStructuredAddress/AddressLineText* order 0.0:1
  address-3 as text into PostalStructuredAddress/AddressLineText* order 0.0:2
  address-4 as text into PostalStructuredAddress/AddressLineText* order 0.0:0
  address-5 as text into PostalStructuredAddress/AddressLineText* order 0.0:0
  pobox as text into PostalStructuredAddress/AddressLineText* order 0.0:4
  room as text into PostalStructuredAddress/AddressLineText* order 0.0:5
  address-floor as text into PostalStructuredAddress/AddressLineText* order 0.0:6
  building as text into PostalStructuredAddress/AddressLineText* order 0.0:7
  street as text into PostalStructuredAddress/AddressLineText* order 0.0:8
  city as text into PostalStructuredAddress/CityName order 0.1:9
  county as text into PostalStructuredAddress/GeographicRegionName* order 0.2:10
  state as text into PostalStructuredAddress/GeographicRegionName* order 0.2:11
  postcode as text into PostalStructuredAddress/PostalCode order 0.4:12
  country as CountryCode into PostalStructuredAddress/CountryCode order 0.3:13
  model (PostalStructuredAddress|PostalAddressText+)
  needs . PostalAddressText PostalStructuredAddress
  needs PostalStructuredAddress PostalStructuredAddress/CountryCode
  there address-1 '1' unless PostalStructuredAddress/AddressLineText

state email rows
  . as text
  @email-purpose as emailPurpose into @emailAddressPurposeCategory

state electronic-signature rows
  @date as date into ElectronicSignatureDate order 0:
  @place-signed as text into ElectronicSignaturePlace order 1:
  basic-signature/fax-image/@file as address into ElectronicBasicSignature/ElectronicBasicSignatureImageURI order 2.0:0.0
  basic-signature/text-string as text into ElectronicBasicSignature/ElectronicBasicSignatureText order 2.0:0.0
  basic-signature/click-wrap as none into ElectronicBasicSignature/ElectronicBasicSignatureClickWrap order 2.0:0.0
  enhanced-signature/pkcs7 as text into ElectronicEnhancedSignature order 2:0.0
  model (ElectronicSignatureDate?,ElectronicSignaturePlace?,(ElectronicBasicSignature|ElectronicEnhancedSignature))
  needs . ElectronicBasicSignature ElectronicEnhancedSignature
  needs ElectronicBasicSignature ElectronicBasicSignature/ElectronicBasicSignatureClickWrap ElectronicBasicSignature/ElectronicBasicSignatureImageURI ElectronicBasicSignature/ElectronicBasicSignatureText

state family-document rows
  document-id[kind] : id-of-publication-2 into PatentPublicationIdentification* order 0:0
  document-id : id-of-application-2 into ApplicationIdentification* order 0:0
  document-id : id-of-grant-2 into PatentGrantIdentification* order 0:0
  needs . ApplicationIdentification PatentGrantIdentification PatentPublicationIdentification

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

state maths-notebook rows
  @id as id into @id
  @num as text into @mathNumber
  math : math into math order 0:0
  us-math/img : img-2 into Image order 0:0.0
  us-math/@nb-file as text into ExternalDocumentBag/ExternalDocument/FileName order 2.0.0:0
  model (Image|InlineFormula|(math,Image?,ExternalDocumentBag?))
  needs . Image InlineFormula math
  needs ExternalDocumentBag ExternalDocumentBag/ExternalDocument
  needs ExternalDocumentBag/ExternalDocument ExternalDocumentBag/ExternalDocument/FileName
  back @num index

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
  use content-17

state ol parts
  @id as id into @id
  @ol-style as text into @olStyle
  carrier li : li into LI* order 0:0
  model (LI+)
  carries LI
  use content-17

state dl parts
  @id as id into @id
  carrier dd : dd into DD* order 0:0
  model (DT|DD)+
  carries DD DT
  use content-18

state figref text
  @idref as ids into @idrefs
  @num as text into @referencedFigureNumber
  use content-3

state crossref text
  @idref as ids into @idrefs
  use content-3

state img rows
  @he as millimetres-unit into HeightMeasure order 2:
  @wi as millimetres-unit into WidthMeasure order 3:
  @id as id into @id
  @img-content as imageContent among drawing|photograph|character|dna|undefined|chem|table|math|program-listing|flowchart into @imageContentCategory
  @orientation as orientation among portrait|landscape into @orientationCategory
  @inline as wrapping among yes|no into @imageWrappingStyleCategory
  @img-format as imageFormat among jpg|tif|st33|st35 into ImageFormatCategory order 0:
  @file as text into FileName order 1:
  @he as millimetres respelled into HeightMeasure order 2:
  @wi as millimetres respelled into WidthMeasure order 3:
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
  table/@orient as tableOrientation among port|land into IPOASISTable/@orientationCategory order 0:0
  table/@tabstyle as text into IPOASISTable/@tableStyle order 0:0
  table/title : us-claim-statement into IPOASISTable/TableTitle order 0.0:0.0
  table/tgroup : tgroup into IPOASISTable/TableGroup* order 0.1:0.1
  model (IPOASISTable|TableImage)
  needs . IPOASISTable TableImage
  needs IPOASISTable IPOASISTable/TableGroup
  there @num index unless IPOASISTable/@tableNumber

state tables-image rows
  img/@he as millimetres-unit into TableImage/HeightMeasure order 0.2:0
  img/@wi as millimetres-unit into TableImage/WidthMeasure order 0.3:0
  @id as id into TableImage/@id order 0:
  @num as text into TableImage/@tableNumber order 0:
  img/@img-content as imageContent among drawing|photograph|character|dna|undefined|chem|table|math|program-listing|flowchart into TableImage/@imageContentCategory order 0:0
  img/@orientation as orientation among portrait|landscape into TableImage/@orientationCategory order 0:0
  img/@inline as wrapping among yes|no into TableImage/@imageWrappingStyleCategory order 0:0
  img/@img-format as imageFormat among jpg|tif|st33|st35 into TableImage/ImageFormatCategory order 0.0:0
  img/@file as text into TableImage/FileName order 0.1:0
  img/@he as millimetres respelled into TableImage/HeightMeasure order 0.2:0
  img/@wi as millimetres respelled into TableImage/WidthMeasure order 0.3:0
  img/@alt as text into TableImage/Alt order 0.4:0
  model (IPOASISTable|TableImage)
  needs . IPOASISTable TableImage
  needs TableImage TableImage/ImageFormatCategory
  needs TableImage TableImage/FileName
  back @num index
  back img/@he|table ''
  back img/@wi|table ''

state tables-image-only rows
  img/@he as millimetres-unit into TableImage/HeightMeasure order 0.2:0
  img/@wi as millimetres-unit into TableImage/WidthMeasure order 0.3:0
  @num as text into TableImage/@tableNumber order 0:
  img/@id as id returns @id into TableImage/@id order 0:0
  img/@img-content as imageContent among drawing|photograph|character|dna|undefined|chem|table|math|program-listing|flowchart into TableImage/@imageContentCategory order 0:0
  img/@orientation as orientation among portrait|landscape into TableImage/@orientationCategory order 0:0
  img/@inline as wrapping among yes|no into TableImage/@imageWrappingStyleCategory order 0:0
  img/@img-format as imageFormat among jpg|tif|st33|st35 into TableImage/ImageFormatCategory order 0.0:0
  img/@file as text into TableImage/FileName order 0.1:0
  img/@he as millimetres respelled into TableImage/HeightMeasure order 0.2:0
  img/@wi as millimetres respelled into TableImage/WidthMeasure order 0.3:0
  img/@alt as text into TableImage/Alt order 0.4:0
  model (IPOASISTable|TableImage)
  needs . IPOASISTable TableImage
  needs TableImage TableImage/ImageFormatCategory
  needs TableImage TableImage/FileName
  back @num index
  back img/@he|table ''
  back img/@wi|table ''

state sup2 text
  use content-19

state tables-image-only-2 rows
  img/@he as millimetres-unit into TableImage/HeightMeasure order 0.2:0
  img/@wi as millimetres-unit into TableImage/WidthMeasure order 0.3:0
  @num as text into TableImage/@tableNumber order 0:
  img/@id as id into TableImage/@id order 0:0
  img/@img-content as imageContent among drawing|photograph|character|dna|undefined|chem|table|math|program-listing|flowchart into TableImage/@imageContentCategory order 0:0
  img/@orientation as orientation among portrait|landscape into TableImage/@orientationCategory order 0:0
  img/@inline as wrapping among yes|no into TableImage/@imageWrappingStyleCategory order 0:0
  img/@img-format as imageFormat among jpg|tif|st33|st35 into TableImage/ImageFormatCategory order 0.0:0
  img/@file as text into TableImage/FileName order 0.1:0
  img/@he as millimetres respelled into TableImage/HeightMeasure order 0.2:0
  img/@wi as millimetres respelled into TableImage/WidthMeasure order 0.3:0
  img/@alt as text into TableImage/Alt order 0.4:0
  model (IPOASISTable|TableImage)
  needs . IPOASISTable TableImage
  needs TableImage TableImage/ImageFormatCategory
  needs TableImage TableImage/FileName
  back @num index
  back img/@he|table ''
  back img/@wi|table ''

state claim-text text
  use content-20

state relation-11 rows
  relation/parent-doc : parent-doc-2 into ParentDocument order 0:0.0
  relation/child-doc : child-doc-2 into ChildDocument* order 1:0.0
  needs . ParentDocument
  needs . ChildDocument

state correction-2 rows
  document-corrected/document-id : id-of-publication-2 into CorrectedDocument/PatentDocumentIdentification/PatentPublicationIdentification* order 0.0.0:0.0
  document-corrected/document-id : id-of-grant-2 into CorrectedDocument/PatentDocumentIdentification/PatentGrantIdentification* order 0.0.0:0.0
  type-of-correction as text into CorrectionTypeText order 1:0
  gazette-reference : gazette-reference-2 into GazetteReference order 2:0
  text as text into CorrectionText order 3:0
  needs . CorrectedDocument
  needs CorrectedDocument CorrectedDocument/PatentDocumentIdentification
  needs CorrectedDocument/PatentDocumentIdentification CorrectedDocument/PatentDocumentIdentification/ApplicationIdentification CorrectedDocument/PatentDocumentIdentification/PatentGrantIdentification CorrectedDocument/PatentDocumentIdentification/PatentPublicationIdentification

state related-publication-2 parts
  document-id : id-of-publication-2 into PatentDocumentIdentification/PatentPublicationIdentification* order 0.0:0
  document-id : id-of-grant-2 into PatentDocumentIdentification/PatentGrantIdentification* order 0.0:0
  document-id : id-of-application-2 into PatentDocumentIdentification/ApplicationIdentification* order 0.0:0
  needs . PatentDocumentIdentification
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification

state publication-contact rows
  @lang as language into @languageCode
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0
  name : us-claim-statement into Name/EntityName* order 0.0:0
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:0
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:0
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:0
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:0
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:0
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:0
  orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:0
  address/city as text into CityName order 1:0.0
  address/state as text into GeographicRegionName order 2:0.0
  address/county as text into GeographicRegionName order 2:0.0
  address/postcode as text into PostalCode order 4:0.0
  address/country as CountryCode into CountryCode order 3:0.0
  needs . Name
  needs Name Name/EntityName Name/OrganizationName Name/PersonName
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName

state address-lines-2 rows
  address-1 as text into PostalStructuredAddress/AddressLineText* order 0.0:0
  address-2 as text into PostalStructuredAddress/AddressLineText* order 0.0:0
  address-3 as text into PostalStructuredAddress/AddressLineText* order 0.0:0
  address-4 as text into PostalStructuredAddress/AddressLineText* order 0.0:0
  address-5 as text into PostalStructuredAddress/AddressLineText* order 0.0:0
  pobox as text into PostalStructuredAddress/AddressLineText* order 0.0:0
  room as text into PostalStructuredAddress/AddressLineText* order 0.0:0
  address-floor as text into PostalStructuredAddress/AddressLineText* order 0.0:0
  building as text into PostalStructuredAddress/AddressLineText* order 0.0:0
  street as text into PostalStructuredAddress/AddressLineText* order 0.0:0
  city as text into PostalStructuredAddress/CityName order 0.1:0
  county as text into PostalStructuredAddress/GeographicRegionName* order 0.2:0
  state as text into PostalStructuredAddress/GeographicRegionName* order 0.2:0
  postcode as text into PostalStructuredAddress/PostalCode order 0.4:0
  country as CountryCode into PostalStructuredAddress/CountryCode order 0.3:0
  model (PostalStructuredAddress|PostalAddressText+)
  needs . PostalAddressText PostalStructuredAddress
  needs PostalStructuredAddress PostalStructuredAddress/CountryCode
  there address-1 '1' unless PostalStructuredAddress/AddressLineText

state depositary-address-2 rows
  . as text into Name/OrganizationName/OrganizationStandardName
  . as text into Name/EntityName*
  address[text] : address-text into PostalAddressBag/PostalAddress* order 1.0:0
  address : address-lines-2 into PostalAddressBag/PostalAddress* order 1.0:0
  model ((Name,PostalAddressBag?,FaxNumberBag?,EmailAddressBag?,WebAddressBag?,PhoneNumberBag?,OtherElectronicAddressBag?)|ContactText)
  needs PostalAddressBag PostalAddressBag/PostalAddress
  there . '' unless Name/OrganizationName/OrganizationStandardName

state depositary-name-2 rows
  . as text into Name/OrganizationName/OrganizationStandardName
  . as text into Name/EntityName*
  model ((Name,PostalAddressBag?,FaxNumberBag?,EmailAddressBag?,WebAddressBag?,PhoneNumberBag?,OtherElectronicAddressBag?)|ContactText)
  needs . ContactText Name
  needs Name Name/EntityName Name/OrganizationName Name/PersonName
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName

state attorney-or-agent rows
  @rep-type as repType into RegisteredPractitionerCategory order 1:
  addressbook[not(phone)][not(fax)][not(email)][not(url)][not(ead)][not(text)][not(address/address-1)][not(address/address-2)][not(address/address-3)][not(address/address-4)][not(address/address-5)][not(address/pobox)][not(address/room)][not(address/address-floor)][not(address/building)][not(address/street)][not(address/text)] : publication-contact into PublicationContact* order 2:0
  addressbook : party-contact into Contact* order 2:0 in 4.0 4.1 4.2
  needs . Contact PublicationContact
  there @rep-type 'Agent' unless RegisteredPractitionerCategory
  addressbook : party-contact-2 into Contact* order 2:0 in 4.3 4.4 4.5 4.6

state regional rows
  region/country as RegionalOfficeCode into RegionalOfficeCode order 0:0.0
  country as DesignatedCountryCode into DesignatedCountryCode* order 1:0
  needs . RegionalOfficeCode
  needs . DesignatedCountryCode

state national rows
  country as DesignatedCountryCode into DesignatedCountryCode* order 0:0
  protection-request : protection-request into ProtectionRequest* order 1:0
  needs . DesignatedCountryCode

state licensee rows
  addressbook : party-contact into Contact order 0:0 in 4.0 4.1 4.2
  needs . Contact
  addressbook : party-contact-2 into Contact order 0:0 in 4.3 4.4 4.5 4.6

state modified-bibliography rows
  inid-code as text into PatentINIDCode* order 0:0
  needs . PatentINIDCode

state modified-part rows
  @sequence as text into @sequenceNumber
  @lang as language into @languageCode
  modified-part-name as ModifiedPartCategory into ModifiedPartCategory order 0:0
  modified-item : modified-item into ModifiedItemText* order 1:0
  needs . ModifiedPartCategory

state republication-note rows
  @sequence as text into @sequenceNumber
  @lang as language into @languageCode
  . as text

state available-application rows
  document-id : id-of-application-2 into PatentDocumentIdentification/ApplicationIdentification* order 0.0:0
  text as text into CommentText order 1:0
  needs . PatentDocumentIdentification
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification

state available-publication rows
  document-id : id-of-publication-2 into PatentDocumentIdentification/PatentPublicationIdentification* order 0.0:0
  text as text into CommentText order 1:0
  needs . PatentDocumentIdentification
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification

state available-grant rows
  document-id : id-of-grant-2 into PatentDocumentIdentification/PatentGrantIdentification* order 0.0:0
  needs . PatentDocumentIdentification
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification

state conversion-request rows
  date as date into NationalApplicationConversionRequestDate order 0:0
  country as IPOfficeCode into IPOfficeCode order 1:0
  needs . NationalApplicationConversionRequestDate
  needs . IPOfficeCode

state us-relation-2 rows
  us-relation/parent-doc : parent-doc-2 into ParentDocument order 0:0.0
  us-relation/child-doc : child-doc-2 into ChildDocument* order 1:0.0
  needs . ParentDocument
  needs . ChildDocument

state us-provisional-application-2 rows
  document-id : id-of-application-2 into PatentDocumentIdentification/ApplicationIdentification* order 0.0:0
  us-provisional-application-status as text into ProvisionalApplicationStatusCode order 1:0
  needs . PatentDocumentIdentification
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification

state classification-cpc rows
  @id as id into @id
  cpc-version-indicator/date as date into ClassificationVersionDate order 0:0.0
  section as CPCSection into CPCSection order 1:0 in 4.0 4.1 4.2
  class as two-digits into Class order 2:0 in 4.0 4.1 4.2
  subclass as letter into Subclass order 3:0 in 4.0 4.1 4.2
  main-group as text into MainGroup order 4:0 in 4.0 4.1 4.2
  subgroup as text into Subgroup order 5:0 in 4.0 4.1 4.2
  symbol-position as SymbolPositionCode into SymbolPositionCode order 6:0 in 4.0 4.1 4.2
  classification-value as CPCClassificationValueCode into CPCClassificationValueCode order 7:0 in 4.0 4.1 4.2
  action-date/date as date into ActionDate order 8:0.0 in 4.0 4.1 4.2
  generating-office/country as GeneratingOfficeCode into GeneratingOfficeCode order 9:0.0 in 4.0 4.1 4.2
  classification-status as CPCClassificationStatusCode into CPCClassificationStatusCode order 10:0 in 4.0 4.1 4.2
  classification-data-source as PatentClassificationDataSourceCode into PatentClassificationDataSourceCode order 11:0 in 4.0 4.1 4.2
  needs . ClassificationVersionDate
  needs . CPCSection
  needs . Class
  needs . Subclass
  needs . MainGroup
  needs . Subgroup
  needs . SymbolPositionCode
  needs . CPCClassificationValueCode
  needs . ActionDate
  needs . GeneratingOfficeCode
  section as CPCSection into CPCSection order 1:1 in 4.3 4.4 4.5 4.6
  class as two-digits into Class order 2:2 in 4.3 4.4 4.5 4.6
  subclass as letter into Subclass order 3:3 in 4.3 4.4 4.5 4.6
  main-group as text into MainGroup order 4:4 in 4.3 4.4 4.5 4.6
  subgroup as text into Subgroup order 5:5 in 4.3 4.4 4.5 4.6
  symbol-position as SymbolPositionCode into SymbolPositionCode order 6:6 in 4.3 4.4 4.5 4.6
  classification-value as CPCClassificationValueCode into CPCClassificationValueCode order 7:7 in 4.3 4.4 4.5 4.6
  action-date/date as date into ActionDate order 8:8.0 in 4.3 4.4 4.5 4.6
  generating-office/country as GeneratingOfficeCode into GeneratingOfficeCode order 9:9.0 in 4.3 4.4 4.5 4.6
  classification-status as CPCClassificationStatusCode into CPCClassificationStatusCode order 10:10 in 4.3 4.4 4.5 4.6
  classification-data-source as PatentClassificationDataSourceCode into PatentClassificationDataSourceCode order 11:11 in 4.3 4.4 4.5 4.6

state combination-set rows
  @id as id into @id
  group-number as text into CPCGroupNumber order 0:0
  combination-rank : combination-rank into CPCCombinationRank* order 1:0 in 4.0 4.1 4.2
  needs . CPCGroupNumber
  needs . CPCCombinationRank
  combination-rank : combination-rank into CPCCombinationRank* order 1:1 in 4.3 4.4 4.5 4.6

state cited-book rows
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate into Subordinate* order 4:3 in 4.0 4.1 4.2
  subname : subordinate-contact into Subordinate* order 4:3 in 4.0 4.1 4.2
  absno as text into AbstractNumber order 2:8 in 4.0 4.1 4.2
  cpyrt as text into NPLCopyrightText order 6:17 in 4.0 4.1 4.2
  refno as text into NPLReferenceNumber order 8:18 in 4.0 4.1 4.2
  class : npl-class into NPLClass order 10:15 in 4.0 4.1 4.2
  issn as text into NPLStandardNumber* order 9:0
  isbn as text into NPLStandardNumber* order 9:10 in 4.0 4.1 4.2
  imprint/text as text into PublicationText order 12:5.0 in 4.0 4.1 4.2
  imprint/name as text into PublisherName order 12:5.1 in 4.0 4.1 4.2
  imprint/address/text as text into PublicationPlace order 13:5.0.0 in 4.0 4.1 4.2
  imprint/pubdate as date into CitedDocumentDate order 1:5.2 in 4.0 4.1 4.2
  book-title as text into CitedContributionTitleText order 5:1 in 4.0 4.1 4.2
  notes as text into Notes order 11:14 in 4.0 4.1 4.2
  author+/name as text into CitedBookAuthorName order 14:0.0
  book-title as text into CitedBookTitleText order 15:1 in 4.0 4.1 4.2
  subtitle as text into CitedBookSubtitleText order 16:2 in 4.0 4.1 4.2
  bookno as text into CitedBookNumber order 17:13 in 4.0 4.1 4.2
  ino as text into IssueNumber order 18:0
  vid as text into VolumeNumber order 20:12 in 4.0 4.1 4.2
  edition as text into CitedBookEditionStatementText order 19:4 in 4.0 4.1 4.2
  series/text as text into SeriesText order 21:7.0 in 4.0 4.1 4.2
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedBookAuthorName?,CitedBookTitleText?,CitedBookSubtitleText?,CitedBookNumber?,IssueNumber?,CitedBookEditionStatementText?,VolumeNumber?,SeriesText?))
  needs . AuthorName
  needs . CitedContributionTitleText
  back imprint?/name '' in 4.0 4.1 4.2
  subname : subordinate into Subordinate* order 4:0 in 4.3 4.4 4.5 4.6
  subname : subordinate-contact into Subordinate* order 4:0 in 4.3 4.4 4.5 4.6
  absno as text into AbstractNumber order 2:0 in 4.3 4.4 4.5 4.6
  cpyrt as text into NPLCopyrightText order 6:0 in 4.3 4.4 4.5 4.6
  refno as text into NPLReferenceNumber order 8:0 in 4.3 4.4 4.5 4.6
  class : npl-class into NPLClass order 10:0 in 4.3 4.4 4.5 4.6
  isbn as text into NPLStandardNumber* order 9:0 in 4.3 4.4 4.5 4.6
  imprint/text as text into PublicationText order 12:0.0 in 4.3 4.4 4.5 4.6
  imprint/name as text into PublisherName order 12:0.0 in 4.3 4.4 4.5 4.6
  imprint/address/text as text into PublicationPlace order 13:0.0.0 in 4.3 4.4 4.5 4.6
  imprint/pubdate as date into CitedDocumentDate order 1:0.0 in 4.3 4.4 4.5 4.6
  book-title as text into CitedContributionTitleText order 5:0 in 4.3 4.4 4.5 4.6
  notes as text into Notes order 11:0 in 4.3 4.4 4.5 4.6
  book-title as text into CitedBookTitleText order 15:0 in 4.3 4.4 4.5 4.6
  subtitle as text into CitedBookSubtitleText order 16:0 in 4.3 4.4 4.5 4.6
  bookno as text into CitedBookNumber order 17:0 in 4.3 4.4 4.5 4.6
  vid as text into VolumeNumber order 20:0 in 4.3 4.4 4.5 4.6
  edition as text into CitedBookEditionStatementText order 19:0 in 4.3 4.4 4.5 4.6
  series/text as text into SeriesText order 21:0.0 in 4.3 4.4 4.5 4.6

state cited-online-book rows
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:19.0 in 4.0 4.1 4.2
  doi as text into ElectronicAccess/DOI order 0.2:0
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:13 in 4.0 4.1 4.2
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:11.0 in 4.0 4.1 4.2
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:2 in 4.0 4.1 4.2
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:10 in 4.0 4.1 4.2
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate into Subordinate* order 4:3 in 4.0 4.1 4.2
  subname : subordinate-contact into Subordinate* order 4:3 in 4.0 4.1 4.2
  absno as text into AbstractNumber order 2:0
  cpyrt as text into NPLCopyrightText order 6:16 in 4.0 4.1 4.2
  refno as text into NPLReferenceNumber order 8:22 in 4.0 4.1 4.2
  class : npl-class into NPLClass order 10:14 in 4.0 4.1 4.2
  issn as text into NPLStandardNumber* order 9:17 in 4.0 4.1 4.2
  isbn as text into NPLStandardNumber* order 9:18 in 4.0 4.1 4.2
  online-title as text into CitedContributionTitleText order 5:1 in 4.0 4.1 4.2
  ino as text into NPLIssueDesignationText order 7:0
  edition as text into CitedBookEditionStatementText order 19:4 in 4.0 4.1 4.2
  series/text as text into SeriesText order 21:9.0 in 4.0 4.1 4.2
  book/notes as text into Notes order 11:5.14 in 4.0 4.1 4.2
  book/imprint/pubdate as date into CitedDocumentDate order 1:5.5.2 in 4.0 4.1 4.2
  book/imprint/text as text into PublicationText order 12:5.5.0 in 4.0 4.1 4.2
  book/imprint/name as text into PublisherName order 12:5.5.1 in 4.0 4.1 4.2
  book/imprint/address/text as text into PublicationPlace order 13:5.5.0.0 in 4.0 4.1 4.2
  book/author+/name as text into CitedBookAuthorName order 14:5.0.0 in 4.0 4.1 4.2
  book/book-title as text into CitedBookTitleText order 15:5.1 in 4.0 4.1 4.2
  book/subtitle as text into CitedBookSubtitleText order 16:5.2 in 4.0 4.1 4.2
  book/bookno as text into CitedBookNumber order 17:5.13 in 4.0 4.1 4.2
  book/ino as text into IssueNumber order 18:5.0 in 4.0 4.1 4.2
  book/vid as text into VolumeNumber order 20:5.12 in 4.0 4.1 4.2
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedBookAuthorName?,CitedBookTitleText?,CitedBookSubtitleText?,CitedBookNumber?,IssueNumber?,CitedBookEditionStatementText?,VolumeNumber?,SeriesText?))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs ElectronicAccess ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineLocationURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseHostURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseName
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/AccessionNumber
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:0.0 in 4.3 4.4 4.5 4.6
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:0 in 4.3 4.4 4.5 4.6
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:0.0 in 4.3 4.4 4.5 4.6
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:0 in 4.3 4.4 4.5 4.6
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:0 in 4.3 4.4 4.5 4.6
  subname : subordinate into Subordinate* order 4:0 in 4.3 4.4 4.5 4.6
  subname : subordinate-contact into Subordinate* order 4:0 in 4.3 4.4 4.5 4.6
  cpyrt as text into NPLCopyrightText order 6:0 in 4.3 4.4 4.5 4.6
  refno as text into NPLReferenceNumber order 8:0 in 4.3 4.4 4.5 4.6
  class : npl-class into NPLClass order 10:0 in 4.3 4.4 4.5 4.6
  issn as text into NPLStandardNumber* order 9:0 in 4.3 4.4 4.5 4.6
  isbn as text into NPLStandardNumber* order 9:0 in 4.3 4.4 4.5 4.6
  online-title as text into CitedContributionTitleText order 5:0 in 4.3 4.4 4.5 4.6
  edition as text into CitedBookEditionStatementText order 19:0 in 4.3 4.4 4.5 4.6
  series/text as text into SeriesText order 21:0.0 in 4.3 4.4 4.5 4.6
  book/notes as text into Notes order 11:0.0 in 4.3 4.4 4.5 4.6
  book/imprint/pubdate as date into CitedDocumentDate order 1:0.0.0 in 4.3 4.4 4.5 4.6
  book/imprint/text as text into PublicationText order 12:0.0.0 in 4.3 4.4 4.5 4.6
  book/imprint/name as text into PublisherName order 12:0.0.0 in 4.3 4.4 4.5 4.6
  book/imprint/address/text as text into PublicationPlace order 13:0.0.0.0 in 4.3 4.4 4.5 4.6
  book/author+/name as text into CitedBookAuthorName order 14:0.0.0 in 4.3 4.4 4.5 4.6
  book/book-title as text into CitedBookTitleText order 15:0.0 in 4.3 4.4 4.5 4.6
  book/subtitle as text into CitedBookSubtitleText order 16:0.0 in 4.3 4.4 4.5 4.6
  book/bookno as text into CitedBookNumber order 17:0.0 in 4.3 4.4 4.5 4.6
  book/ino as text into IssueNumber order 18:0.0 in 4.3 4.4 4.5 4.6
  book/vid as text into VolumeNumber order 20:0.0 in 4.3 4.4 4.5 4.6

state cited-article rows
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate into Subordinate* order 4:2 in 4.0 4.1 4.2
  subname : subordinate-contact into Subordinate* order 4:2 in 4.0 4.1 4.2
  absno as text into AbstractNumber order 2:4 in 4.0 4.1 4.2
  cpyrt as text into NPLCopyrightText order 6:8 in 4.0 4.1 4.2
  refno as text into NPLReferenceNumber order 8:10 in 4.0 4.1 4.2
  class : npl-class into NPLClass order 10:6 in 4.0 4.1 4.2
  serial/issn as text into NPLStandardNumber* order 9:3.8 in 4.0 4.1 4.2
  serial/isbn as text into NPLStandardNumber* order 9:3.9 in 4.0 4.1 4.2
  serial/imprint/text as text into PublicationText order 12:3.4.0 in 4.0 4.1 4.2
  serial/imprint/name as text into PublisherName order 12:3.4.1 in 4.0 4.1 4.2
  serial/imprint/address/text as text into PublicationPlace order 13:3.4.0.0 in 4.0 4.1 4.2
  atl as text into CitedContributionTitleText order 5:1 in 4.0 4.1 4.2
  serial/sertitle as text into CitedJournalTitleText order 14:3.0 in 4.0 4.1 4.2
  serial/alttitle as text into SerialALTTitleText order 15:3.1 in 4.0 4.1 4.2
  serial/issue as text into NPLIssueDesignationText order 7:3.3 in 4.0 4.1 4.2
  serial/pubdate as date into CitedDocumentDate order 1:3.5 in 4.0 4.1 4.2
  serial/notes as text into Notes order 11:3.7 in 4.0 4.1 4.2
  serial/vid as text into VolumeNumber order 17:3.11 in 4.0 4.1 4.2
  serial/ino as text into IssueNumber* order 16:3.12 in 4.0 4.1 4.2
  serial/pubid as text into NPLStandardNumber* order 9:3.10 in 4.0 4.1 4.2
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedJournalTitleText,SerialALTTitleText,IssueNumber+,VolumeNumber))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs . CitedJournalTitleText
  needs . SerialALTTitleText
  needs . IssueNumber
  needs . VolumeNumber
  subname : subordinate into Subordinate* order 4:0 in 4.3 4.4 4.5 4.6
  subname : subordinate-contact into Subordinate* order 4:0 in 4.3 4.4 4.5 4.6
  absno as text into AbstractNumber order 2:0 in 4.3 4.4 4.5 4.6
  cpyrt as text into NPLCopyrightText order 6:0 in 4.3 4.4 4.5 4.6
  refno as text into NPLReferenceNumber order 8:0 in 4.3 4.4 4.5 4.6
  class : npl-class into NPLClass order 10:0 in 4.3 4.4 4.5 4.6
  serial/issn as text into NPLStandardNumber* order 9:0.0 in 4.3 4.4 4.5 4.6
  serial/isbn as text into NPLStandardNumber* order 9:0.0 in 4.3 4.4 4.5 4.6
  serial/imprint/text as text into PublicationText order 12:0.0.0 in 4.3 4.4 4.5 4.6
  serial/imprint/name as text into PublisherName order 12:0.0.0 in 4.3 4.4 4.5 4.6
  serial/imprint/address/text as text into PublicationPlace order 13:0.0.0.0 in 4.3 4.4 4.5 4.6
  atl as text into CitedContributionTitleText order 5:0 in 4.3 4.4 4.5 4.6
  serial/sertitle as text into CitedJournalTitleText order 14:0.0 in 4.3 4.4 4.5 4.6
  serial/alttitle as text into SerialALTTitleText order 15:0.0 in 4.3 4.4 4.5 4.6
  serial/issue as text into NPLIssueDesignationText order 7:0.0 in 4.3 4.4 4.5 4.6
  serial/pubdate as date into CitedDocumentDate order 1:0.0 in 4.3 4.4 4.5 4.6
  serial/notes as text into Notes order 11:0.0 in 4.3 4.4 4.5 4.6
  serial/vid as text into VolumeNumber order 17:0.0 in 4.3 4.4 4.5 4.6
  serial/ino as text into IssueNumber* order 16:0.0 in 4.3 4.4 4.5 4.6
  serial/pubid as text into NPLStandardNumber* order 9:0.0 in 4.3 4.4 4.5 4.6

state cited-online-article rows
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:19.0 in 4.0 4.1 4.2
  doi as text into ElectronicAccess/DOI order 0.2:0
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:13 in 4.0 4.1 4.2
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:11.0 in 4.0 4.1 4.2
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:2 in 4.0 4.1 4.2
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:10 in 4.0 4.1 4.2
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate into Subordinate* order 4:3 in 4.0 4.1 4.2
  subname : subordinate-contact into Subordinate* order 4:3 in 4.0 4.1 4.2
  absno as text into AbstractNumber order 2:0
  cpyrt as text into NPLCopyrightText order 6:16 in 4.0 4.1 4.2
  refno as text into NPLReferenceNumber order 8:22 in 4.0 4.1 4.2
  class : npl-class into NPLClass order 10:14 in 4.0 4.1 4.2
  issn as text into NPLStandardNumber* order 9:17 in 4.0 4.1 4.2
  isbn as text into NPLStandardNumber* order 9:18 in 4.0 4.1 4.2
  imprint/text as text into PublicationText order 12:6.0 in 4.0 4.1 4.2
  imprint/name as text into PublisherName order 12:6.1 in 4.0 4.1 4.2
  imprint/address/text as text into PublicationPlace order 13:6.0.0 in 4.0 4.1 4.2
  online-title as text into CitedContributionTitleText order 5:1 in 4.0 4.1 4.2
  pubdate as date into CitedDocumentDate order 1:7 in 4.0 4.1 4.2
  notes as text into Notes order 11:12 in 4.0 4.1 4.2
  vid as text into VolumeNumber order 17:0
  ino as text into IssueNumber* order 16:0
  serial/sertitle as text into CitedJournalTitleText order 14:5.0 in 4.0 4.1 4.2
  serial/alttitle as text into SerialALTTitleText order 15:5.1 in 4.0 4.1 4.2
  serial/issue as text into NPLIssueDesignationText order 7:5.3 in 4.0 4.1 4.2
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
  back imprint?/name '' in 4.0 4.1 4.2
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:0.0 in 4.3 4.4 4.5 4.6
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:0 in 4.3 4.4 4.5 4.6
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:0.0 in 4.3 4.4 4.5 4.6
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:0 in 4.3 4.4 4.5 4.6
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:0 in 4.3 4.4 4.5 4.6
  subname : subordinate into Subordinate* order 4:0 in 4.3 4.4 4.5 4.6
  subname : subordinate-contact into Subordinate* order 4:0 in 4.3 4.4 4.5 4.6
  cpyrt as text into NPLCopyrightText order 6:0 in 4.3 4.4 4.5 4.6
  refno as text into NPLReferenceNumber order 8:0 in 4.3 4.4 4.5 4.6
  class : npl-class into NPLClass order 10:0 in 4.3 4.4 4.5 4.6
  issn as text into NPLStandardNumber* order 9:0 in 4.3 4.4 4.5 4.6
  isbn as text into NPLStandardNumber* order 9:0 in 4.3 4.4 4.5 4.6
  imprint/text as text into PublicationText order 12:0.0 in 4.3 4.4 4.5 4.6
  imprint/name as text into PublisherName order 12:0.0 in 4.3 4.4 4.5 4.6
  imprint/address/text as text into PublicationPlace order 13:0.0.0 in 4.3 4.4 4.5 4.6
  online-title as text into CitedContributionTitleText order 5:0 in 4.3 4.4 4.5 4.6
  pubdate as date into CitedDocumentDate order 1:0 in 4.3 4.4 4.5 4.6
  notes as text into Notes order 11:0 in 4.3 4.4 4.5 4.6
  serial/sertitle as text into CitedJournalTitleText order 14:0.0 in 4.3 4.4 4.5 4.6
  serial/alttitle as text into SerialALTTitleText order 15:0.0 in 4.3 4.4 4.5 4.6
  serial/issue as text into NPLIssueDesignationText order 7:0.0 in 4.3 4.4 4.5 4.6

state cited-proceedings rows
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate into Subordinate* order 4:3 in 4.0 4.1 4.2
  subname : subordinate-contact into Subordinate* order 4:3 in 4.0 4.1 4.2
  absno as text into AbstractNumber order 2:8 in 4.0 4.1 4.2
  cpyrt as text into NPLCopyrightText order 6:17 in 4.0 4.1 4.2
  refno as text into NPLReferenceNumber order 8:18 in 4.0 4.1 4.2
  class : npl-class into NPLClass order 10:15 in 4.0 4.1 4.2
  issn as text into NPLStandardNumber* order 9:0
  isbn as text into NPLStandardNumber* order 9:10 in 4.0 4.1 4.2
  imprint/text as text into PublicationText order 12:5.0 in 4.0 4.1 4.2
  imprint/name as text into PublisherName order 12:5.1 in 4.0 4.1 4.2
  imprint/address/text as text into PublicationPlace order 13:5.0.0 in 4.0 4.1 4.2
  conference/text as text into ConferenceText order 14:1.0 in 4.0 4.1 4.2
  conference/conftitle as text into ConferenceTitleText order 14:1.0 in 4.0 4.1 4.2
  conference/confno as text into ConferenceNumber order 15:1.2 in 4.0 4.1 4.2
  conference/confplace as text into ConferencePlace order 16:1.3 in 4.0 4.1 4.2
  conference/confdate/date as date into ConferenceDate order 18:1.0.0 in 4.0 4.1 4.2
  conference/confdate/sdate as date into ConferenceStartDate order 18:1.0.0 in 4.0 4.1 4.2
  conference/confdate/edate as date into ConferenceEndDate order 19:1.0.0 in 4.0 4.1 4.2
  imprint/pubdate as date into CitedDocumentDate order 1:5.2 in 4.0 4.1 4.2
  subtitle as text into CitedContributionTitleText order 5:2 in 4.0 4.1 4.2
  edition as text into EditorshipDesignationText order 17:4 in 4.0 4.1 4.2
  notes as text into Notes order 11:14 in 4.0 4.1 4.2
  pubid as text into NPLStandardNumber* order 9:11 in 4.0 4.1 4.2
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
  back imprint?/name '' in 4.0 4.1 4.2
  subname : subordinate into Subordinate* order 4:0 in 4.3 4.4 4.5 4.6
  subname : subordinate-contact into Subordinate* order 4:0 in 4.3 4.4 4.5 4.6
  absno as text into AbstractNumber order 2:0 in 4.3 4.4 4.5 4.6
  cpyrt as text into NPLCopyrightText order 6:0 in 4.3 4.4 4.5 4.6
  refno as text into NPLReferenceNumber order 8:0 in 4.3 4.4 4.5 4.6
  class : npl-class into NPLClass order 10:0 in 4.3 4.4 4.5 4.6
  isbn as text into NPLStandardNumber* order 9:0 in 4.3 4.4 4.5 4.6
  imprint/text as text into PublicationText order 12:0.0 in 4.3 4.4 4.5 4.6
  imprint/name as text into PublisherName order 12:0.0 in 4.3 4.4 4.5 4.6
  imprint/address/text as text into PublicationPlace order 13:0.0.0 in 4.3 4.4 4.5 4.6
  conference/text as text into ConferenceText order 14:0.0 in 4.3 4.4 4.5 4.6
  conference/conftitle as text into ConferenceTitleText order 14:0.0 in 4.3 4.4 4.5 4.6
  conference/confno as text into ConferenceNumber order 15:0.0 in 4.3 4.4 4.5 4.6
  conference/confplace as text into ConferencePlace order 16:0.0 in 4.3 4.4 4.5 4.6
  conference/confdate/date as date into ConferenceDate order 18:0.0.0 in 4.3 4.4 4.5 4.6
  conference/confdate/sdate as date into ConferenceStartDate order 18:0.0.0 in 4.3 4.4 4.5 4.6
  conference/confdate/edate as date into ConferenceEndDate order 19:0.0.0 in 4.3 4.4 4.5 4.6
  imprint/pubdate as date into CitedDocumentDate order 1:0.0 in 4.3 4.4 4.5 4.6
  subtitle as text into CitedContributionTitleText order 5:0 in 4.3 4.4 4.5 4.6
  edition as text into EditorshipDesignationText order 17:0 in 4.3 4.4 4.5 4.6
  notes as text into Notes order 11:0 in 4.3 4.4 4.5 4.6
  pubid as text into NPLStandardNumber* order 9:0 in 4.3 4.4 4.5 4.6

state cited-online-proceedings rows
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:19.0 in 4.0 4.1 4.2
  doi as text into ElectronicAccess/DOI order 0.2:0
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:13 in 4.0 4.1 4.2
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:11.0 in 4.0 4.1 4.2
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:2 in 4.0 4.1 4.2
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:10 in 4.0 4.1 4.2
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate into Subordinate* order 4:3 in 4.0 4.1 4.2
  subname : subordinate-contact into Subordinate* order 4:3 in 4.0 4.1 4.2
  absno as text into AbstractNumber order 2:0
  cpyrt as text into NPLCopyrightText order 6:16 in 4.0 4.1 4.2
  refno as text into NPLReferenceNumber order 8:22 in 4.0 4.1 4.2
  class : npl-class into NPLClass order 10:14 in 4.0 4.1 4.2
  issn as text into NPLStandardNumber* order 9:17 in 4.0 4.1 4.2
  isbn as text into NPLStandardNumber* order 9:18 in 4.0 4.1 4.2
  imprint/text as text into PublicationText order 12:6.0 in 4.0 4.1 4.2
  imprint/name as text into PublisherName order 12:6.1 in 4.0 4.1 4.2
  imprint/address/text as text into PublicationPlace order 13:6.0.0 in 4.0 4.1 4.2
  book/conference/text as text into ConferenceText order 14:5.1.0 in 4.0 4.1 4.2
  book/conference/conftitle as text into ConferenceTitleText order 14:5.1.0 in 4.0 4.1 4.2
  book/conference/confno as text into ConferenceNumber order 15:5.1.2 in 4.0 4.1 4.2
  book/conference/confplace as text into ConferencePlace order 16:5.1.3 in 4.0 4.1 4.2
  book/conference/confdate/date as date into ConferenceDate order 18:5.1.0.0 in 4.0 4.1 4.2
  book/conference/confdate/sdate as date into ConferenceStartDate order 18:5.1.0.0 in 4.0 4.1 4.2
  book/conference/confdate/edate as date into ConferenceEndDate order 19:5.1.0.0 in 4.0 4.1 4.2
  online-title as text into CitedContributionTitleText order 5:1 in 4.0 4.1 4.2
  pubdate as date into CitedDocumentDate order 1:7 in 4.0 4.1 4.2
  edition as text into EditorshipDesignationText order 17:4 in 4.0 4.1 4.2
  notes as text into Notes order 11:12 in 4.0 4.1 4.2
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
  back imprint?/name '' in 4.0 4.1 4.2
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:0.0 in 4.3 4.4 4.5 4.6
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:0 in 4.3 4.4 4.5 4.6
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:0.0 in 4.3 4.4 4.5 4.6
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:0 in 4.3 4.4 4.5 4.6
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:0 in 4.3 4.4 4.5 4.6
  subname : subordinate into Subordinate* order 4:0 in 4.3 4.4 4.5 4.6
  subname : subordinate-contact into Subordinate* order 4:0 in 4.3 4.4 4.5 4.6
  cpyrt as text into NPLCopyrightText order 6:0 in 4.3 4.4 4.5 4.6
  refno as text into NPLReferenceNumber order 8:0 in 4.3 4.4 4.5 4.6
  class : npl-class into NPLClass order 10:0 in 4.3 4.4 4.5 4.6
  issn as text into NPLStandardNumber* order 9:0 in 4.3 4.4 4.5 4.6
  isbn as text into NPLStandardNumber* order 9:0 in 4.3 4.4 4.5 4.6
  imprint/text as text into PublicationText order 12:0.0 in 4.3 4.4 4.5 4.6
  imprint/name as text into PublisherName order 12:0.0 in 4.3 4.4 4.5 4.6
  imprint/address/text as text into PublicationPlace order 13:0.0.0 in 4.3 4.4 4.5 4.6
  book/conference/text as text into ConferenceText order 14:0.0.0 in 4.3 4.4 4.5 4.6
  book/conference/conftitle as text into ConferenceTitleText order 14:0.0.0 in 4.3 4.4 4.5 4.6
  book/conference/confno as text into ConferenceNumber order 15:0.0.0 in 4.3 4.4 4.5 4.6
  book/conference/confplace as text into ConferencePlace order 16:0.0.0 in 4.3 4.4 4.5 4.6
  book/conference/confdate/date as date into ConferenceDate order 18:0.0.0.0 in 4.3 4.4 4.5 4.6
  book/conference/confdate/sdate as date into ConferenceStartDate order 18:0.0.0.0 in 4.3 4.4 4.5 4.6
  book/conference/confdate/edate as date into ConferenceEndDate order 19:0.0.0.0 in 4.3 4.4 4.5 4.6
  online-title as text into CitedContributionTitleText order 5:0 in 4.3 4.4 4.5 4.6
  pubdate as date into CitedDocumentDate order 1:0 in 4.3 4.4 4.5 4.6
  edition as text into EditorshipDesignationText order 17:0 in 4.3 4.4 4.5 4.6
  notes as text into Notes order 11:0 in 4.3 4.4 4.5 4.6

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
  . as text into PassageRangeStart/PassageLocation*
  needs . PassageRangeStart
  needs PassageRangeStart PassageRangeStart/PassageLocation

state cited-book-2 rows
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate-2 into Subordinate* order 4:0 in 4.0 4.1 4.2
  subname : subordinate-contact-2 into Subordinate* order 4:0 in 4.0 4.1 4.2
  absno as text into AbstractNumber order 2:0 in 4.0 4.1 4.2
  cpyrt as text into NPLCopyrightText order 6:0 in 4.0 4.1 4.2
  refno as text into NPLReferenceNumber order 8:0 in 4.0 4.1 4.2
  class : npl-class into NPLClass order 10:0 in 4.0 4.1 4.2
  issn as text into NPLStandardNumber* order 9:0
  isbn as text into NPLStandardNumber* order 9:0 in 4.0 4.1 4.2
  imprint/text as text into PublicationText order 12:0.0 in 4.0 4.1 4.2
  imprint/name as text into PublisherName order 12:0.0 in 4.0 4.1 4.2
  imprint/address/text as text into PublicationPlace order 13:0.0.0 in 4.0 4.1 4.2
  imprint/pubdate as date into CitedDocumentDate order 1:0.0 in 4.0 4.1 4.2
  book-title as text into CitedContributionTitleText order 5:0 in 4.0 4.1 4.2
  notes as text into Notes order 11:0 in 4.0 4.1 4.2
  author+/name as text into CitedBookAuthorName order 14:0.0
  book-title as text into CitedBookTitleText order 15:0 in 4.0 4.1 4.2
  subtitle as text into CitedBookSubtitleText order 16:0 in 4.0 4.1 4.2
  bookno as text into CitedBookNumber order 17:0 in 4.0 4.1 4.2
  ino as text into IssueNumber order 18:0
  vid as text into VolumeNumber order 20:0 in 4.0 4.1 4.2
  edition as text into CitedBookEditionStatementText order 19:0 in 4.0 4.1 4.2
  series/text as text into SeriesText order 21:0.0 in 4.0 4.1 4.2
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedBookAuthorName?,CitedBookTitleText?,CitedBookSubtitleText?,CitedBookNumber?,IssueNumber?,CitedBookEditionStatementText?,VolumeNumber?,SeriesText?))
  needs . AuthorName
  needs . CitedContributionTitleText
  subname : subordinate-2 into Subordinate* order 4:3 in 4.3 4.4 4.5 4.6
  subname : subordinate-contact-2 into Subordinate* order 4:3 in 4.3 4.4 4.5 4.6
  absno as text into AbstractNumber order 2:8 in 4.3 4.4 4.5 4.6
  cpyrt as text into NPLCopyrightText order 6:17 in 4.3 4.4 4.5 4.6
  refno as text into NPLReferenceNumber order 8:18 in 4.3 4.4 4.5 4.6
  class : npl-class into NPLClass order 10:15 in 4.3 4.4 4.5 4.6
  isbn as text into NPLStandardNumber* order 9:10 in 4.3 4.4 4.5 4.6
  imprint/text as text into PublicationText order 12:5.0 in 4.3 4.4 4.5 4.6
  imprint/name as text into PublisherName order 12:5.1 in 4.3 4.4 4.5 4.6
  imprint/address/text as text into PublicationPlace order 13:5.0.0 in 4.3 4.4 4.5 4.6
  imprint/pubdate as date into CitedDocumentDate order 1:5.2 in 4.3 4.4 4.5 4.6
  book-title as text into CitedContributionTitleText order 5:1 in 4.3 4.4 4.5 4.6
  notes as text into Notes order 11:14 in 4.3 4.4 4.5 4.6
  book-title as text into CitedBookTitleText order 15:1 in 4.3 4.4 4.5 4.6
  subtitle as text into CitedBookSubtitleText order 16:2 in 4.3 4.4 4.5 4.6
  bookno as text into CitedBookNumber order 17:13 in 4.3 4.4 4.5 4.6
  vid as text into VolumeNumber order 20:12 in 4.3 4.4 4.5 4.6
  edition as text into CitedBookEditionStatementText order 19:4 in 4.3 4.4 4.5 4.6
  series/text as text into SeriesText order 21:7.0 in 4.3 4.4 4.5 4.6
  back imprint?/name '' in 4.3 4.4 4.5 4.6

state cited-online-book-2 rows
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:0.0 in 4.0 4.1 4.2
  doi as text into ElectronicAccess/DOI order 0.2:0
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:0 in 4.0 4.1 4.2
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:0.0 in 4.0 4.1 4.2
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:0 in 4.0 4.1 4.2
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:0 in 4.0 4.1 4.2
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate-2 into Subordinate* order 4:0 in 4.0 4.1 4.2
  subname : subordinate-contact-2 into Subordinate* order 4:0 in 4.0 4.1 4.2
  absno as text into AbstractNumber order 2:0
  cpyrt as text into NPLCopyrightText order 6:0 in 4.0 4.1 4.2
  refno as text into NPLReferenceNumber order 8:0 in 4.0 4.1 4.2
  class : npl-class into NPLClass order 10:0 in 4.0 4.1 4.2
  issn as text into NPLStandardNumber* order 9:0 in 4.0 4.1 4.2
  isbn as text into NPLStandardNumber* order 9:0 in 4.0 4.1 4.2
  online-title as text into CitedContributionTitleText order 5:0 in 4.0 4.1 4.2
  ino as text into NPLIssueDesignationText order 7:0
  edition as text into CitedBookEditionStatementText order 19:0 in 4.0 4.1 4.2
  series/text as text into SeriesText order 21:0.0 in 4.0 4.1 4.2
  book/notes as text into Notes order 11:0.0 in 4.0 4.1 4.2
  book/imprint/pubdate as date into CitedDocumentDate order 1:0.0.0 in 4.0 4.1 4.2
  book/imprint/text as text into PublicationText order 12:0.0.0 in 4.0 4.1 4.2
  book/imprint/name as text into PublisherName order 12:0.0.0 in 4.0 4.1 4.2
  book/imprint/address/text as text into PublicationPlace order 13:0.0.0.0 in 4.0 4.1 4.2
  book/author+/name as text into CitedBookAuthorName order 14:0.0.0 in 4.0 4.1 4.2
  book/book-title as text into CitedBookTitleText order 15:0.0 in 4.0 4.1 4.2
  book/subtitle as text into CitedBookSubtitleText order 16:0.0 in 4.0 4.1 4.2
  book/bookno as text into CitedBookNumber order 17:0.0 in 4.0 4.1 4.2
  book/ino as text into IssueNumber order 18:0.0 in 4.0 4.1 4.2
  book/vid as text into VolumeNumber order 20:0.0 in 4.0 4.1 4.2
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedBookAuthorName?,CitedBookTitleText?,CitedBookSubtitleText?,CitedBookNumber?,IssueNumber?,CitedBookEditionStatementText?,VolumeNumber?,SeriesText?))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs ElectronicAccess ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineLocationURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseHostURI
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/DataBaseName
  needs ElectronicAccess/OnlineDatabase ElectronicAccess/OnlineDatabase/AccessionNumber
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:19.0 in 4.3 4.4 4.5 4.6
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:13 in 4.3 4.4 4.5 4.6
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:11.0 in 4.3 4.4 4.5 4.6
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:2 in 4.3 4.4 4.5 4.6
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:10 in 4.3 4.4 4.5 4.6
  subname : subordinate-2 into Subordinate* order 4:3 in 4.3 4.4 4.5 4.6
  subname : subordinate-contact-2 into Subordinate* order 4:3 in 4.3 4.4 4.5 4.6
  cpyrt as text into NPLCopyrightText order 6:16 in 4.3 4.4 4.5 4.6
  refno as text into NPLReferenceNumber order 8:22 in 4.3 4.4 4.5 4.6
  class : npl-class into NPLClass order 10:14 in 4.3 4.4 4.5 4.6
  issn as text into NPLStandardNumber* order 9:17 in 4.3 4.4 4.5 4.6
  isbn as text into NPLStandardNumber* order 9:18 in 4.3 4.4 4.5 4.6
  online-title as text into CitedContributionTitleText order 5:1 in 4.3 4.4 4.5 4.6
  edition as text into CitedBookEditionStatementText order 19:4 in 4.3 4.4 4.5 4.6
  series/text as text into SeriesText order 21:9.0 in 4.3 4.4 4.5 4.6
  book/notes as text into Notes order 11:5.14 in 4.3 4.4 4.5 4.6
  book/imprint/pubdate as date into CitedDocumentDate order 1:5.5.2 in 4.3 4.4 4.5 4.6
  book/imprint/text as text into PublicationText order 12:5.5.0 in 4.3 4.4 4.5 4.6
  book/imprint/name as text into PublisherName order 12:5.5.1 in 4.3 4.4 4.5 4.6
  book/imprint/address/text as text into PublicationPlace order 13:5.5.0.0 in 4.3 4.4 4.5 4.6
  book/author+/name as text into CitedBookAuthorName order 14:5.0.0 in 4.3 4.4 4.5 4.6
  book/book-title as text into CitedBookTitleText order 15:5.1 in 4.3 4.4 4.5 4.6
  book/subtitle as text into CitedBookSubtitleText order 16:5.2 in 4.3 4.4 4.5 4.6
  book/bookno as text into CitedBookNumber order 17:5.13 in 4.3 4.4 4.5 4.6
  book/ino as text into IssueNumber order 18:5.0 in 4.3 4.4 4.5 4.6
  book/vid as text into VolumeNumber order 20:5.12 in 4.3 4.4 4.5 4.6

state cited-article-2 rows
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate-2 into Subordinate* order 4:0 in 4.0 4.1 4.2
  subname : subordinate-contact-2 into Subordinate* order 4:0 in 4.0 4.1 4.2
  absno as text into AbstractNumber order 2:0 in 4.0 4.1 4.2
  cpyrt as text into NPLCopyrightText order 6:0 in 4.0 4.1 4.2
  refno as text into NPLReferenceNumber order 8:0 in 4.0 4.1 4.2
  class : npl-class into NPLClass order 10:0 in 4.0 4.1 4.2
  serial/issn as text into NPLStandardNumber* order 9:0.0 in 4.0 4.1 4.2
  serial/isbn as text into NPLStandardNumber* order 9:0.0 in 4.0 4.1 4.2
  serial/imprint/text as text into PublicationText order 12:0.0.0 in 4.0 4.1 4.2
  serial/imprint/name as text into PublisherName order 12:0.0.0 in 4.0 4.1 4.2
  serial/imprint/address/text as text into PublicationPlace order 13:0.0.0.0 in 4.0 4.1 4.2
  atl as text into CitedContributionTitleText order 5:0 in 4.0 4.1 4.2
  serial/sertitle as text into CitedJournalTitleText order 14:0.0 in 4.0 4.1 4.2
  serial/alttitle as text into SerialALTTitleText order 15:0.0 in 4.0 4.1 4.2
  serial/issue as text into NPLIssueDesignationText order 7:0.0 in 4.0 4.1 4.2
  serial/pubdate as date into CitedDocumentDate order 1:0.0 in 4.0 4.1 4.2
  serial/notes as text into Notes order 11:0.0 in 4.0 4.1 4.2
  serial/vid as text into VolumeNumber order 17:0.0 in 4.0 4.1 4.2
  serial/ino as text into IssueNumber* order 16:0.0 in 4.0 4.1 4.2
  serial/pubid as text into NPLStandardNumber* order 9:0.0 in 4.0 4.1 4.2
  model ((ElectronicAccess?,CitedDocumentDate?,AbstractNumber?,AuthorName+,Subordinate*,CitedContributionTitleText,NPLCopyrightText?,NPLIssueDesignationText?,NPLReferenceNumber?,NPLStandardNumber*,NPLClass?,Notes?,(PublicationText|(PublisherName?,PublicationPlace?))?),(CitedJournalTitleText,SerialALTTitleText,IssueNumber+,VolumeNumber))
  needs . AuthorName
  needs . CitedContributionTitleText
  needs . CitedJournalTitleText
  needs . SerialALTTitleText
  needs . IssueNumber
  needs . VolumeNumber
  subname : subordinate-2 into Subordinate* order 4:2 in 4.3 4.4 4.5 4.6
  subname : subordinate-contact-2 into Subordinate* order 4:2 in 4.3 4.4 4.5 4.6
  absno as text into AbstractNumber order 2:4 in 4.3 4.4 4.5 4.6
  cpyrt as text into NPLCopyrightText order 6:8 in 4.3 4.4 4.5 4.6
  refno as text into NPLReferenceNumber order 8:10 in 4.3 4.4 4.5 4.6
  class : npl-class into NPLClass order 10:6 in 4.3 4.4 4.5 4.6
  serial/issn as text into NPLStandardNumber* order 9:3.8 in 4.3 4.4 4.5 4.6
  serial/isbn as text into NPLStandardNumber* order 9:3.9 in 4.3 4.4 4.5 4.6
  serial/imprint/text as text into PublicationText order 12:3.4.0 in 4.3 4.4 4.5 4.6
  serial/imprint/name as text into PublisherName order 12:3.4.1 in 4.3 4.4 4.5 4.6
  serial/imprint/address/text as text into PublicationPlace order 13:3.4.0.0 in 4.3 4.4 4.5 4.6
  atl as text into CitedContributionTitleText order 5:1 in 4.3 4.4 4.5 4.6
  serial/sertitle as text into CitedJournalTitleText order 14:3.0 in 4.3 4.4 4.5 4.6
  serial/alttitle as text into SerialALTTitleText order 15:3.1 in 4.3 4.4 4.5 4.6
  serial/issue as text into NPLIssueDesignationText order 7:3.3 in 4.3 4.4 4.5 4.6
  serial/pubdate as date into CitedDocumentDate order 1:3.5 in 4.3 4.4 4.5 4.6
  serial/notes as text into Notes order 11:3.7 in 4.3 4.4 4.5 4.6
  serial/vid as text into VolumeNumber order 17:3.11 in 4.3 4.4 4.5 4.6
  serial/ino as text into IssueNumber* order 16:3.12 in 4.3 4.4 4.5 4.6
  serial/pubid as text into NPLStandardNumber* order 9:3.10 in 4.3 4.4 4.5 4.6

state cited-online-article-2 rows
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:0.0 in 4.0 4.1 4.2
  doi as text into ElectronicAccess/DOI order 0.2:0
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:0 in 4.0 4.1 4.2
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:0.0 in 4.0 4.1 4.2
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:0 in 4.0 4.1 4.2
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:0 in 4.0 4.1 4.2
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate-2 into Subordinate* order 4:0 in 4.0 4.1 4.2
  subname : subordinate-contact-2 into Subordinate* order 4:0 in 4.0 4.1 4.2
  absno as text into AbstractNumber order 2:0
  cpyrt as text into NPLCopyrightText order 6:0 in 4.0 4.1 4.2
  refno as text into NPLReferenceNumber order 8:0 in 4.0 4.1 4.2
  class : npl-class into NPLClass order 10:0 in 4.0 4.1 4.2
  issn as text into NPLStandardNumber* order 9:0 in 4.0 4.1 4.2
  isbn as text into NPLStandardNumber* order 9:0 in 4.0 4.1 4.2
  imprint/text as text into PublicationText order 12:0.0 in 4.0 4.1 4.2
  imprint/name as text into PublisherName order 12:0.0 in 4.0 4.1 4.2
  imprint/address/text as text into PublicationPlace order 13:0.0.0 in 4.0 4.1 4.2
  online-title as text into CitedContributionTitleText order 5:0 in 4.0 4.1 4.2
  pubdate as date into CitedDocumentDate order 1:0 in 4.0 4.1 4.2
  notes as text into Notes order 11:0 in 4.0 4.1 4.2
  vid as text into VolumeNumber order 17:0
  ino as text into IssueNumber* order 16:0
  serial/sertitle as text into CitedJournalTitleText order 14:0.0 in 4.0 4.1 4.2
  serial/alttitle as text into SerialALTTitleText order 15:0.0 in 4.0 4.1 4.2
  serial/issue as text into NPLIssueDesignationText order 7:0.0 in 4.0 4.1 4.2
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
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:19.0 in 4.3 4.4 4.5 4.6
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:13 in 4.3 4.4 4.5 4.6
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:11.0 in 4.3 4.4 4.5 4.6
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:2 in 4.3 4.4 4.5 4.6
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:10 in 4.3 4.4 4.5 4.6
  subname : subordinate-2 into Subordinate* order 4:3 in 4.3 4.4 4.5 4.6
  subname : subordinate-contact-2 into Subordinate* order 4:3 in 4.3 4.4 4.5 4.6
  cpyrt as text into NPLCopyrightText order 6:16 in 4.3 4.4 4.5 4.6
  refno as text into NPLReferenceNumber order 8:22 in 4.3 4.4 4.5 4.6
  class : npl-class into NPLClass order 10:14 in 4.3 4.4 4.5 4.6
  issn as text into NPLStandardNumber* order 9:17 in 4.3 4.4 4.5 4.6
  isbn as text into NPLStandardNumber* order 9:18 in 4.3 4.4 4.5 4.6
  imprint/text as text into PublicationText order 12:6.0 in 4.3 4.4 4.5 4.6
  imprint/name as text into PublisherName order 12:6.1 in 4.3 4.4 4.5 4.6
  imprint/address/text as text into PublicationPlace order 13:6.0.0 in 4.3 4.4 4.5 4.6
  online-title as text into CitedContributionTitleText order 5:1 in 4.3 4.4 4.5 4.6
  pubdate as date into CitedDocumentDate order 1:7 in 4.3 4.4 4.5 4.6
  notes as text into Notes order 11:12 in 4.3 4.4 4.5 4.6
  serial/sertitle as text into CitedJournalTitleText order 14:5.0 in 4.3 4.4 4.5 4.6
  serial/alttitle as text into SerialALTTitleText order 15:5.1 in 4.3 4.4 4.5 4.6
  serial/issue as text into NPLIssueDesignationText order 7:5.3 in 4.3 4.4 4.5 4.6
  back imprint?/name '' in 4.3 4.4 4.5 4.6

state cited-proceedings-2 rows
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate-2 into Subordinate* order 4:0 in 4.0 4.1 4.2
  subname : subordinate-contact-2 into Subordinate* order 4:0 in 4.0 4.1 4.2
  absno as text into AbstractNumber order 2:0 in 4.0 4.1 4.2
  cpyrt as text into NPLCopyrightText order 6:0 in 4.0 4.1 4.2
  refno as text into NPLReferenceNumber order 8:0 in 4.0 4.1 4.2
  class : npl-class into NPLClass order 10:0 in 4.0 4.1 4.2
  issn as text into NPLStandardNumber* order 9:0
  isbn as text into NPLStandardNumber* order 9:0 in 4.0 4.1 4.2
  imprint/text as text into PublicationText order 12:0.0 in 4.0 4.1 4.2
  imprint/name as text into PublisherName order 12:0.0 in 4.0 4.1 4.2
  imprint/address/text as text into PublicationPlace order 13:0.0.0 in 4.0 4.1 4.2
  conference/text as text into ConferenceText order 14:0.0 in 4.0 4.1 4.2
  conference/conftitle as text into ConferenceTitleText order 14:0.0 in 4.0 4.1 4.2
  conference/confno as text into ConferenceNumber order 15:0.0 in 4.0 4.1 4.2
  conference/confplace as text into ConferencePlace order 16:0.0 in 4.0 4.1 4.2
  conference/confdate/date as date into ConferenceDate order 18:0.0.0 in 4.0 4.1 4.2
  conference/confdate/sdate as date into ConferenceStartDate order 18:0.0.0 in 4.0 4.1 4.2
  conference/confdate/edate as date into ConferenceEndDate order 19:0.0.0 in 4.0 4.1 4.2
  imprint/pubdate as date into CitedDocumentDate order 1:0.0 in 4.0 4.1 4.2
  subtitle as text into CitedContributionTitleText order 5:0 in 4.0 4.1 4.2
  edition as text into EditorshipDesignationText order 17:0 in 4.0 4.1 4.2
  notes as text into Notes order 11:0 in 4.0 4.1 4.2
  pubid as text into NPLStandardNumber* order 9:0 in 4.0 4.1 4.2
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
  subname : subordinate-2 into Subordinate* order 4:3 in 4.3 4.4 4.5 4.6
  subname : subordinate-contact-2 into Subordinate* order 4:3 in 4.3 4.4 4.5 4.6
  absno as text into AbstractNumber order 2:8 in 4.3 4.4 4.5 4.6
  cpyrt as text into NPLCopyrightText order 6:17 in 4.3 4.4 4.5 4.6
  refno as text into NPLReferenceNumber order 8:18 in 4.3 4.4 4.5 4.6
  class : npl-class into NPLClass order 10:15 in 4.3 4.4 4.5 4.6
  isbn as text into NPLStandardNumber* order 9:10 in 4.3 4.4 4.5 4.6
  imprint/text as text into PublicationText order 12:5.0 in 4.3 4.4 4.5 4.6
  imprint/name as text into PublisherName order 12:5.1 in 4.3 4.4 4.5 4.6
  imprint/address/text as text into PublicationPlace order 13:5.0.0 in 4.3 4.4 4.5 4.6
  conference/text as text into ConferenceText order 14:1.0 in 4.3 4.4 4.5 4.6
  conference/conftitle as text into ConferenceTitleText order 14:1.0 in 4.3 4.4 4.5 4.6
  conference/confno as text into ConferenceNumber order 15:1.2 in 4.3 4.4 4.5 4.6
  conference/confplace as text into ConferencePlace order 16:1.3 in 4.3 4.4 4.5 4.6
  conference/confdate/date as date into ConferenceDate order 18:1.0.0 in 4.3 4.4 4.5 4.6
  conference/confdate/sdate as date into ConferenceStartDate order 18:1.0.0 in 4.3 4.4 4.5 4.6
  conference/confdate/edate as date into ConferenceEndDate order 19:1.0.0 in 4.3 4.4 4.5 4.6
  imprint/pubdate as date into CitedDocumentDate order 1:5.2 in 4.3 4.4 4.5 4.6
  subtitle as text into CitedContributionTitleText order 5:2 in 4.3 4.4 4.5 4.6
  edition as text into EditorshipDesignationText order 17:4 in 4.3 4.4 4.5 4.6
  notes as text into Notes order 11:14 in 4.3 4.4 4.5 4.6
  pubid as text into NPLStandardNumber* order 9:11 in 4.3 4.4 4.5 4.6
  back imprint?/name '' in 4.3 4.4 4.5 4.6

state cited-online-proceedings-2 rows
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:0.0 in 4.0 4.1 4.2
  doi as text into ElectronicAccess/DOI order 0.2:0
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:0 in 4.0 4.1 4.2
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:0.0 in 4.0 4.1 4.2
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:0 in 4.0 4.1 4.2
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:0 in 4.0 4.1 4.2
  author+/name as text into AuthorName* order 3:0.0
  subname : subordinate-2 into Subordinate* order 4:0 in 4.0 4.1 4.2
  subname : subordinate-contact-2 into Subordinate* order 4:0 in 4.0 4.1 4.2
  absno as text into AbstractNumber order 2:0
  cpyrt as text into NPLCopyrightText order 6:0 in 4.0 4.1 4.2
  refno as text into NPLReferenceNumber order 8:0 in 4.0 4.1 4.2
  class : npl-class into NPLClass order 10:0 in 4.0 4.1 4.2
  issn as text into NPLStandardNumber* order 9:0 in 4.0 4.1 4.2
  isbn as text into NPLStandardNumber* order 9:0 in 4.0 4.1 4.2
  imprint/text as text into PublicationText order 12:0.0 in 4.0 4.1 4.2
  imprint/name as text into PublisherName order 12:0.0 in 4.0 4.1 4.2
  imprint/address/text as text into PublicationPlace order 13:0.0.0 in 4.0 4.1 4.2
  book/conference/text as text into ConferenceText order 14:0.0.0 in 4.0 4.1 4.2
  book/conference/conftitle as text into ConferenceTitleText order 14:0.0.0 in 4.0 4.1 4.2
  book/conference/confno as text into ConferenceNumber order 15:0.0.0 in 4.0 4.1 4.2
  book/conference/confplace as text into ConferencePlace order 16:0.0.0 in 4.0 4.1 4.2
  book/conference/confdate/date as date into ConferenceDate order 18:0.0.0.0 in 4.0 4.1 4.2
  book/conference/confdate/sdate as date into ConferenceStartDate order 18:0.0.0.0 in 4.0 4.1 4.2
  book/conference/confdate/edate as date into ConferenceEndDate order 19:0.0.0.0 in 4.0 4.1 4.2
  online-title as text into CitedContributionTitleText order 5:0 in 4.0 4.1 4.2
  pubdate as date into CitedDocumentDate order 1:0 in 4.0 4.1 4.2
  edition as text into EditorshipDesignationText order 17:0 in 4.0 4.1 4.2
  notes as text into Notes order 11:0 in 4.0 4.1 4.2
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
  datecit/date as date into ElectronicAccess/RetrievalDate order 0.1:19.0 in 4.3 4.4 4.5 4.6
  avail as address into ElectronicAccess/OnlineLocationURI order 0.4:13 in 4.3 4.4 4.5 4.6
  location/text as address into ElectronicAccess/OnlineDatabase/DataBaseHostURI order 0.4.0:11.0 in 4.3 4.4 4.5 4.6
  hosttitle as text into ElectronicAccess/OnlineDatabase/DataBaseName order 0.4.1:2 in 4.3 4.4 4.5 4.6
  hostno as text into ElectronicAccess/OnlineDatabase/AccessionNumber order 0.4.2:10 in 4.3 4.4 4.5 4.6
  subname : subordinate-2 into Subordinate* order 4:3 in 4.3 4.4 4.5 4.6
  subname : subordinate-contact-2 into Subordinate* order 4:3 in 4.3 4.4 4.5 4.6
  cpyrt as text into NPLCopyrightText order 6:16 in 4.3 4.4 4.5 4.6
  refno as text into NPLReferenceNumber order 8:22 in 4.3 4.4 4.5 4.6
  class : npl-class into NPLClass order 10:14 in 4.3 4.4 4.5 4.6
  issn as text into NPLStandardNumber* order 9:17 in 4.3 4.4 4.5 4.6
  isbn as text into NPLStandardNumber* order 9:18 in 4.3 4.4 4.5 4.6
  imprint/text as text into PublicationText order 12:6.0 in 4.3 4.4 4.5 4.6
  imprint/name as text into PublisherName order 12:6.1 in 4.3 4.4 4.5 4.6
  imprint/address/text as text into PublicationPlace order 13:6.0.0 in 4.3 4.4 4.5 4.6
  book/conference/text as text into ConferenceText order 14:5.1.0 in 4.3 4.4 4.5 4.6
  book/conference/conftitle as text into ConferenceTitleText order 14:5.1.0 in 4.3 4.4 4.5 4.6
  book/conference/confno as text into ConferenceNumber order 15:5.1.2 in 4.3 4.4 4.5 4.6
  book/conference/confplace as text into ConferencePlace order 16:5.1.3 in 4.3 4.4 4.5 4.6
  book/conference/confdate/date as date into ConferenceDate order 18:5.1.0.0 in 4.3 4.4 4.5 4.6
  book/conference/confdate/sdate as date into ConferenceStartDate order 18:5.1.0.0 in 4.3 4.4 4.5 4.6
  book/conference/confdate/edate as date into ConferenceEndDate order 19:5.1.0.0 in 4.3 4.4 4.5 4.6
  online-title as text into CitedContributionTitleText order 5:1 in 4.3 4.4 4.5 4.6
  pubdate as date into CitedDocumentDate order 1:7 in 4.3 4.4 4.5 4.6
  edition as text into EditorshipDesignationText order 17:4 in 4.3 4.4 4.5 4.6
  notes as text into Notes order 11:12 in 4.3 4.4 4.5 4.6
  back imprint?/name '' in 4.3 4.4 4.5 4.6

state parent-doc rows
  document-id : id-of-application into PatentDocumentIdentification/ApplicationIdentification* order 0.0:0
  document-id : id-of-publication into PatentDocumentIdentification/PatentPublicationIdentification* order 0.0:0
  parent-status as text into ParentDocumentStatusCode order 1:1
  parent-grant-document/document-id : id-of-grant into PatentDocumentIdentification/PatentGrantIdentification* order 0.0:2.0
  parent-pct-document/document-id : id-of-application into PCTDocumentParent/ApplicationIdentification order 2.0:3.0
  needs . PatentDocumentIdentification
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification
  needs PCTDocumentParent PCTDocumentParent/ApplicationIdentification
  back document-id/country country
  back document-id/doc-number ''

state child-doc rows
  document-id : id-of-application into PatentDocumentIdentification/ApplicationIdentification* order 0.0:0
  document-id : id-of-publication into PatentDocumentIdentification/PatentPublicationIdentification* order 0.0:0
  document-id : id-of-grant into PatentDocumentIdentification/PatentGrantIdentification* order 0.0:0
  needs . PatentDocumentIdentification
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification

state id-of-grant rows
  country as IPOfficeCode into IPOfficeCode order 0:0
  doc-number as text into PatentNumber order 1:1
  kind as text into PatentDocumentKindCode order 3:2
  date as date into GrantDate order 4:4
  @lang as language into PublicationLanguageCode order 2:
  needs . IPOfficeCode
  needs . PatentNumber

state id-of-grant-2 rows
  country as IPOfficeCode into IPOfficeCode order 0:0
  doc-number as text into PatentNumber order 1:0
  kind as text into PatentDocumentKindCode order 3:0
  date as date into GrantDate order 4:0
  @lang as language into PublicationLanguageCode order 2:
  needs . IPOfficeCode
  needs . PatentNumber

state math copy

state img-2 rows
  @he as millimetres-unit into HeightMeasure order 2:
  @wi as millimetres-unit into WidthMeasure order 3:
  @id as id into @id
  @img-content as imageContent into @imageContentCategory
  @orientation as orientation into @orientationCategory
  @inline as wrapping into @imageWrappingStyleCategory
  @img-format as imageFormat into ImageFormatCategory order 0:
  @file as text into FileName order 1:
  @he as millimetres respelled into HeightMeasure order 2:
  @wi as millimetres respelled into WidthMeasure order 3:
  @alt as text into Alt order 4:
  model (ImageFormatCategory,FileName,HeightMeasure?,WidthMeasure?,Alt?,((HorizontalResolutionQuantity,VerticalResolutionQuantity)|ImageResolutionQuantity)?,BitDepthQuantity?,ColourIndicator?,ColourModeCategory?,Caption?,ImageStatusCategory?,ImageRenditionCategory?)
  needs . ImageFormatCategory
  needs . FileName

state li text
  @id as id into @id
  @num as text into @liNumber
  use content-16

state dd text
  use content-21

state dt text
  @id as id into @id
  use content-3

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
  use content-22

state parent-doc-2 rows
  document-id : id-of-application-2 into PatentDocumentIdentification/ApplicationIdentification* order 0.0:0
  document-id : id-of-publication-2 into PatentDocumentIdentification/PatentPublicationIdentification* order 0.0:0
  parent-status as text into ParentDocumentStatusCode order 1:0
  parent-grant-document/document-id : id-of-grant-2 into PatentDocumentIdentification/PatentGrantIdentification* order 0.0:0.0
  parent-pct-document/document-id : id-of-application-2 into PCTDocumentParent/ApplicationIdentification order 2.0:0.0
  needs . PatentDocumentIdentification
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification
  needs PCTDocumentParent PCTDocumentParent/ApplicationIdentification

state child-doc-2 rows
  document-id : id-of-application-2 into PatentDocumentIdentification/ApplicationIdentification* order 0.0:0
  document-id : id-of-publication-2 into PatentDocumentIdentification/PatentPublicationIdentification* order 0.0:0
  document-id : id-of-grant-2 into PatentDocumentIdentification/PatentGrantIdentification* order 0.0:0
  needs . PatentDocumentIdentification
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification

state protection-request rows
  @subset as boolean-yes into @subsetIndicator
  kind-of-protection as text into ProtectionCategory order 0:0
  document-id : id-of-application-2 into PatentDocumentIdentification/ApplicationIdentification* order 1.0:0
  needs . ProtectionCategory
  needs PatentDocumentIdentification PatentDocumentIdentification/ApplicationIdentification PatentDocumentIdentification/PatentGrantIdentification PatentDocumentIdentification/PatentPublicationIdentification

state modified-item rows
  @sequence as text into @sequenceNumber
  . as text

state combination-rank rows
  @id as id into @id
  rank-number as text into CPCRankNumber order 0:0
  classification-cpc[scheme-origination-code='C'] : classification-cpc says [scheme-origination-code='C'] into CPCClassification order 1:0 in 4.0 4.1 4.2
  classification-cpc : classification-cpc says [scheme-origination-code='C'] into CPCClassification order 1:0 in 4.0 4.1 4.2
  needs . CPCRankNumber
  needs . CPCClassification
  classification-cpc[scheme-origination-code='C'] : classification-cpc says [scheme-origination-code='C'] into CPCClassification order 1:1 in 4.3 4.4 4.5 4.6
  classification-cpc : classification-cpc says [scheme-origination-code='C'] into CPCClassification order 1:1 in 4.3 4.4 4.5 4.6

state subordinate rows
  @subname-type as subname among editor|translator|other-subname-type into @subordinateCategory in 4.0 4.1 4.2
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0
  name : us-claim-statement into Name/EntityName* order 0.0:0
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2 in 4.0 4.1 4.2
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3 in 4.0 4.1 4.2
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1 in 4.0 4.1 4.2
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:0
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:0
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:4 in 4.0 4.1 4.2
  orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:1 in 4.0 4.1 4.2
  synonym as text into Name/PersonName/PersonStructuredName/PersonOtherName order 0.0.0.7:9 in 4.0 4.1 4.2
  model ((Name,PostalAddressBag?,FaxNumberBag?,EmailAddressBag?,WebAddressBag?,PhoneNumberBag?,OtherElectronicAddressBag?)|ContactText)
  needs . ContactText Name
  needs Name Name/EntityName Name/OrganizationName Name/PersonName
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName
  @subname-type as subname into @subordinateCategory in 4.3 4.4 4.5 4.6
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:0 in 4.3 4.4 4.5 4.6
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:0 in 4.3 4.4 4.5 4.6
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:0 in 4.3 4.4 4.5 4.6
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:0 in 4.3 4.4 4.5 4.6
  orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:0 in 4.3 4.4 4.5 4.6
  synonym as text into Name/PersonName/PersonStructuredName/PersonOtherName order 0.0.0.7:0 in 4.3 4.4 4.5 4.6

state subordinate-contact rows
  @subname-type as subname among editor|translator|other-subname-type into @subordinateCategory in 4.0 4.1 4.2
  addressbook/@lang as language into @languageCode
  addressbook/name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0.0
  addressbook/name : us-claim-statement into Name/EntityName* order 0.0:0.0
  addressbook/prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0.0
  addressbook/first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:0.2 in 4.0 4.1 4.2
  addressbook/middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:0.3 in 4.0 4.1 4.2
  addressbook/last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:0.1 in 4.0 4.1 4.2
  addressbook/first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:0.0
  addressbook/second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:0.0
  addressbook/suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:0.4 in 4.0 4.1 4.2
  addressbook/orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:0.1 in 4.0 4.1 4.2
  addressbook/text : us-claim-statement into ContactText order 0:0.0
  addressbook/address[text] : address-text into PostalAddressBag/PostalAddress* order 1.0:0.11 in 4.0 4.1 4.2
  addressbook/address : address-lines into PostalAddressBag/PostalAddress* order 1.0:0.11 in 4.0 4.1 4.2
  addressbook/phone as text into PhoneNumberBag/PhoneNumber* order 5.0:0.12 in 4.0 4.1 4.2
  addressbook/fax as text into FaxNumberBag/FaxNumber* order 2.0:0.13 in 4.0 4.1 4.2
  addressbook/email : email into EmailAddressBag/EmailAddressText* order 3.0:0.14 in 4.0 4.1 4.2
  addressbook/url as address into WebAddressBag/WebAddressURI* order 4.0:0.15 in 4.0 4.1 4.2
  addressbook/ead as text into OtherElectronicAddressBag/OtherElectronicAddressText* order 6.0:0.16 in 4.0 4.1 4.2
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
  @subname-type as subname into @subordinateCategory in 4.3 4.4 4.5 4.6
  addressbook/first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:0.0 in 4.3 4.4 4.5 4.6
  addressbook/middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:0.0 in 4.3 4.4 4.5 4.6
  addressbook/last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:0.0 in 4.3 4.4 4.5 4.6
  addressbook/suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:0.0 in 4.3 4.4 4.5 4.6
  addressbook/orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:0.0 in 4.3 4.4 4.5 4.6
  addressbook/address[text] : address-text into PostalAddressBag/PostalAddress* order 1.0:0.0 in 4.3 4.4 4.5 4.6
  addressbook/address : address-lines-2 into PostalAddressBag/PostalAddress* order 1.0:0.0 in 4.3 4.4 4.5 4.6
  addressbook/phone as text into PhoneNumberBag/PhoneNumber* order 5.0:0.0 in 4.3 4.4 4.5 4.6
  addressbook/fax as text into FaxNumberBag/FaxNumber* order 2.0:0.0 in 4.3 4.4 4.5 4.6
  addressbook/email : email into EmailAddressBag/EmailAddressText* order 3.0:0.0 in 4.3 4.4 4.5 4.6
  addressbook/url as address into WebAddressBag/WebAddressURI* order 4.0:0.0 in 4.3 4.4 4.5 4.6
  addressbook/ead as text into OtherElectronicAddressBag/OtherElectronicAddressText* order 6.0:0.0 in 4.3 4.4 4.5 4.6

state npl-class rows
  . as text
  @class-type as text into @classificationSystem

state subordinate-2 rows
  @subname-type as subname into @subordinateCategory in 4.0 4.1 4.2
  name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0
  name : us-claim-statement into Name/EntityName* order 0.0:0
  prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:0 in 4.0 4.1 4.2
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:0 in 4.0 4.1 4.2
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:0 in 4.0 4.1 4.2
  first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:0
  second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:0
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:0 in 4.0 4.1 4.2
  orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:0 in 4.0 4.1 4.2
  synonym as text into Name/PersonName/PersonStructuredName/PersonOtherName order 0.0.0.7:0 in 4.0 4.1 4.2
  model ((Name,PostalAddressBag?,FaxNumberBag?,EmailAddressBag?,WebAddressBag?,PhoneNumberBag?,OtherElectronicAddressBag?)|ContactText)
  needs . ContactText Name
  needs Name Name/EntityName Name/OrganizationName Name/PersonName
  needs Name/PersonName Name/PersonName/PersonFullName Name/PersonName/PersonStructuredName
  needs Name/PersonName/PersonStructuredName Name/PersonName/PersonStructuredName/LastName
  needs Name/OrganizationName Name/OrganizationName/OrganizationStandardName
  @subname-type as subname among editor|translator|other-subname-type into @subordinateCategory in 4.3 4.4 4.5 4.6
  first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:2 in 4.3 4.4 4.5 4.6
  middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:3 in 4.3 4.4 4.5 4.6
  last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:1 in 4.3 4.4 4.5 4.6
  suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:4 in 4.3 4.4 4.5 4.6
  orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:1 in 4.3 4.4 4.5 4.6
  synonym as text into Name/PersonName/PersonStructuredName/PersonOtherName order 0.0.0.7:9 in 4.3 4.4 4.5 4.6

state subordinate-contact-2 rows
  @subname-type as subname into @subordinateCategory in 4.0 4.1 4.2
  addressbook/@lang as language into @languageCode
  addressbook/name[@name-type='natural'] as text says [@name-type='natural'] into Name/PersonName/PersonFullName order 0.0.0:0.0
  addressbook/name : us-claim-statement into Name/EntityName* order 0.0:0.0
  addressbook/prefix as text into Name/PersonName/PersonStructuredName/NamePrefix order 0.0.0.0:0.0
  addressbook/first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:0.0 in 4.0 4.1 4.2
  addressbook/middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:0.0 in 4.0 4.1 4.2
  addressbook/last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:0.0 in 4.0 4.1 4.2
  addressbook/first-last-name as text into Name/PersonName/PersonStructuredName/FirstLastName order 0.0.0.4:0.0
  addressbook/second-last-name as text into Name/PersonName/PersonStructuredName/SecondLastName order 0.0.0.5:0.0
  addressbook/suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:0.0 in 4.0 4.1 4.2
  addressbook/orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:0.0 in 4.0 4.1 4.2
  addressbook/text : us-claim-statement into ContactText order 0:0.0
  addressbook/address[text] : address-text into PostalAddressBag/PostalAddress* order 1.0:0.0 in 4.0 4.1 4.2
  addressbook/address : address-lines-2 into PostalAddressBag/PostalAddress* order 1.0:0.0 in 4.0 4.1 4.2
  addressbook/phone as text into PhoneNumberBag/PhoneNumber* order 5.0:0.0 in 4.0 4.1 4.2
  addressbook/fax as text into FaxNumberBag/FaxNumber* order 2.0:0.0 in 4.0 4.1 4.2
  addressbook/email : email into EmailAddressBag/EmailAddressText* order 3.0:0.0 in 4.0 4.1 4.2
  addressbook/url as address into WebAddressBag/WebAddressURI* order 4.0:0.0 in 4.0 4.1 4.2
  addressbook/ead as text into OtherElectronicAddressBag/OtherElectronicAddressText* order 6.0:0.0 in 4.0 4.1 4.2
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
  @subname-type as subname among editor|translator|other-subname-type into @subordinateCategory in 4.3 4.4 4.5 4.6
  addressbook/first-name as text into Name/PersonName/PersonStructuredName/FirstName order 0.0.0.1:0.2 in 4.3 4.4 4.5 4.6
  addressbook/middle-name as text into Name/PersonName/PersonStructuredName/MiddleName order 0.0.0.2:0.3 in 4.3 4.4 4.5 4.6
  addressbook/last-name as text into Name/PersonName/PersonStructuredName/LastName order 0.0.0.3:0.1 in 4.3 4.4 4.5 4.6
  addressbook/suffix as text into Name/PersonName/PersonStructuredName/NameSuffix order 0.0.0.6:0.4 in 4.3 4.4 4.5 4.6
  addressbook/orgname : us-claim-statement into Name/OrganizationName/OrganizationStandardName order 0.0.0:0.1 in 4.3 4.4 4.5 4.6
  addressbook/address[text] : address-text into PostalAddressBag/PostalAddress* order 1.0:0.11 in 4.3 4.4 4.5 4.6
  addressbook/address : address-lines into PostalAddressBag/PostalAddress* order 1.0:0.11 in 4.3 4.4 4.5 4.6
  addressbook/phone as text into PhoneNumberBag/PhoneNumber* order 5.0:0.12 in 4.3 4.4 4.5 4.6
  addressbook/fax as text into FaxNumberBag/FaxNumber* order 2.0:0.13 in 4.3 4.4 4.5 4.6
  addressbook/email : email into EmailAddressBag/EmailAddressText* order 3.0:0.14 in 4.3 4.4 4.5 4.6
  addressbook/url as address into WebAddressBag/WebAddressURI* order 4.0:0.15 in 4.3 4.4 4.5 4.6
  addressbook/ead as text into OtherElectronicAddressBag/OtherElectronicAddressText* order 6.0:0.16 in 4.3 4.4 4.5 4.6

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
  use content-23

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
  use content-24

state classifications-cpc-2 rows
  @id as id into @id in 4.3 4.4 4.5 4.6
  main-cpc : cpc-group-3 into MainCPC order 0:0 in 4.3 4.4 4.5 4.6
  further-cpc : cpc-group-4 into FurtherCPC order 1:0 in 4.3 4.4 4.5 4.6
  needs . MainCPC in 4.3 4.4 4.5 4.6

state cpc-group-3 rows
  @id as id into @id in 4.3 4.4 4.5 4.6
  classification-cpc[scheme-origination-code='C'] : classification-cpc-2 says [scheme-origination-code='C'] into CPCClassification order 0:0 in 4.3 4.4 4.5 4.6
  classification-cpc : classification-cpc-2 says [scheme-origination-code='C'] into CPCClassification order 0:0 in 4.3 4.4 4.5 4.6
  needs . CPCClassification in 4.3 4.4 4.5 4.6

state cpc-group-4 rows
  @id as id into @id in 4.3 4.4 4.5 4.6
  classification-cpc[scheme-origination-code='C'] : classification-cpc-2 says [scheme-origination-code='C'] into CPCClassification* order 0:0 in 4.3 4.4 4.5 4.6
  classification-cpc : classification-cpc-2 says [scheme-origination-code='C'] into CPCClassification* order 0:0 in 4.3 4.4 4.5 4.6
  combination-set : combination-set-2 into CPCCombinationSet* order 0:0 in 4.3 4.4 4.5 4.6
  needs . CPCClassification CPCCombinationSet in 4.3 4.4 4.5 4.6

state classification-cpc-2 rows
  @id as id into @id in 4.3 4.4 4.5 4.6
  cpc-version-indicator/date as date into ClassificationVersionDate order 0:0.0 in 4.3 4.4 4.5 4.6
  section as CPCSection into CPCSection order 1:0 in 4.3 4.4 4.5 4.6
  class as two-digits into Class order 2:0 in 4.3 4.4 4.5 4.6
  subclass as letter into Subclass order 3:0 in 4.3 4.4 4.5 4.6
  main-group as text into MainGroup order 4:0 in 4.3 4.4 4.5 4.6
  subgroup as text into Subgroup order 5:0 in 4.3 4.4 4.5 4.6
  symbol-position as SymbolPositionCode into SymbolPositionCode order 6:0 in 4.3 4.4 4.5 4.6
  classification-value as CPCClassificationValueCode into CPCClassificationValueCode order 7:0 in 4.3 4.4 4.5 4.6
  action-date/date as date into ActionDate order 8:0.0 in 4.3 4.4 4.5 4.6
  generating-office/country as GeneratingOfficeCode into GeneratingOfficeCode order 9:0.0 in 4.3 4.4 4.5 4.6
  classification-status as CPCClassificationStatusCode into CPCClassificationStatusCode order 10:0 in 4.3 4.4 4.5 4.6
  classification-data-source as PatentClassificationDataSourceCode into PatentClassificationDataSourceCode order 11:0 in 4.3 4.4 4.5 4.6
  needs . ClassificationVersionDate in 4.3 4.4 4.5 4.6
  needs . CPCSection in 4.3 4.4 4.5 4.6
  needs . Class in 4.3 4.4 4.5 4.6
  needs . Subclass in 4.3 4.4 4.5 4.6
  needs . MainGroup in 4.3 4.4 4.5 4.6
  needs . Subgroup in 4.3 4.4 4.5 4.6
  needs . SymbolPositionCode in 4.3 4.4 4.5 4.6
  needs . CPCClassificationValueCode in 4.3 4.4 4.5 4.6
  needs . ActionDate in 4.3 4.4 4.5 4.6
  needs . GeneratingOfficeCode in 4.3 4.4 4.5 4.6

state combination-set-2 rows
  @id as id into @id in 4.3 4.4 4.5 4.6
  group-number as text into CPCGroupNumber order 0:0 in 4.3 4.4 4.5 4.6
  combination-rank : combination-rank-2 into CPCCombinationRank* order 1:0 in 4.3 4.4 4.5 4.6
  needs . CPCGroupNumber in 4.3 4.4 4.5 4.6
  needs . CPCCombinationRank in 4.3 4.4 4.5 4.6

state combination-rank-2 rows
  @id as id into @id in 4.3 4.4 4.5 4.6
  rank-number as text into CPCRankNumber order 0:0 in 4.3 4.4 4.5 4.6
  classification-cpc[scheme-origination-code='C'] : classification-cpc-2 says [scheme-origination-code='C'] into CPCClassification order 1:0 in 4.3 4.4 4.5 4.6
  classification-cpc : classification-cpc-2 says [scheme-origination-code='C'] into CPCClassification order 1:0 in 4.3 4.4 4.5 4.6
  needs . CPCRankNumber in 4.3 4.4 4.5 4.6
  needs . CPCClassification in 4.3 4.4 4.5 4.6

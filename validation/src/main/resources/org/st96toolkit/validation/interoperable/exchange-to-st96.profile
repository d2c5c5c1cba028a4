# What a document of the dialect may say so that a conversion leaves no remainder. Made from the mapping tables and
# the grammars of both sides; docs/interoperable.md says what the lines mean.
versions 2.4
root exch:exchange-document[not(exch:abstract)] : exchange-bibliography
root exch:exchange-document : exchange-publication
root exch:exchange-documents[not(exch:exchange-document/exch:abstract)] : exchange-bibliography-of-list
root exch:exchange-documents : exchange-publication-of-list
root ops:world-patent-data[ops:biblio-search][not(ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:abstract)] : exchange-bibliography-of-search
root ops:world-patent-data[exch:exchange-documents][not(exch:exchange-documents/exch:exchange-document/exch:abstract)] : exchange-bibliography-of-answer
root ops:world-patent-data[ops:biblio-search] : exchange-publication-of-search
root ops:world-patent-data : exchange-publication-of-answer
form CountryCode exact (?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BU|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CX|CY|CZ|DD|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NT|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TP|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|YD|YE|YT|YU|ZA|ZM|ZR|ZW)
form IPOfficeCode exact (?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AP|AR|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BX|BY|BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CY|CZ|DD|DE|DJ|DK|DL|DM|DO|DT|DZ|EA|EC|EE|EG|EH|EM|EP|ER|ES|ET|EU|FI|FJ|FK|FO|FR|GA|GB|GC|GD|GE|GG|GH|GI|GL|GM|GN|GQ|GR|GS|GT|GW|GY|HK|HN|HR|HT|HU|IB|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MG|MK|ML|MM|MN|MO|MP|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NE|NG|NI|NL|NO|NP|NR|NZ|OA|OM|PA|PE|PG|PH|PK|PL|PT|PW|PY|QA|QZ|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VN|VU|WO|WS|XN|XU|XV|XX|YD|YE|YU|ZA|ZM|ZW)
form ResidenceCountryCode exact (?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BU|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CX|CY|CZ|DD|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NT|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TP|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|YD|YE|YT|YU|ZA|ZM|ZR|ZW)
form address exact (?:[^%]|%[0-9A-Fa-f]{2})*+
form appType exact (?:applicant|applicant-inventor) said \s*(?:applicant|applicant-inventor)\s*
form applType exact (?:design|plant|utility) said \s*(?:design|plant|utility)\s*
form country exact (?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AP|AR|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BX|BY|BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CY|CZ|DD|DE|DJ|DK|DL|DM|DO|DT|DZ|EA|EC|EE|EG|EH|EM|EP|ER|ES|ET|EU|FI|FJ|FK|FO|FR|GA|GB|GC|GD|GE|GG|GH|GI|GL|GM|GN|GQ|GR|GS|GT|GW|GY|HK|HN|HR|HT|HU|IB|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MG|MK|ML|MM|MN|MO|MP|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NE|NG|NI|NL|NO|NP|NR|NZ|OA|OM|PA|PE|PG|PH|PK|PL|PT|PW|PY|QA|QZ|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VN|VU|WO|WS|XN|XU|XV|XX|YD|YE|YU|ZA|ZM|ZW) said \s*(?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AP|AR|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BX|BY|BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CY|CZ|DD|DE|DJ|DK|DL|DM|DO|DT|DZ|EA|EC|EE|EG|EH|EM|EP|ER|ES|ET|EU|FI|FJ|FK|FO|FR|GA|GB|GC|GD|GE|GG|GH|GI|GL|GM|GN|GQ|GR|GS|GT|GW|GY|HK|HN|HR|HT|HU|IB|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MG|MK|ML|MM|MN|MO|MP|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NE|NG|NI|NL|NO|NP|NR|NZ|OA|OM|PA|PE|PG|PH|PK|PL|PT|PW|PY|QA|QZ|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VN|VU|WO|WS|XN|XU|XV|XX|YD|YE|YU|ZA|ZM|ZW)\s*
form date exact (?!0000)\d{4}(?:0000|(?:0[1-9]|1[0-2])00|(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|1\d|2\d)) said \s*(?!0000)\d{4}(?:0000|(?:0[1-9]|1[0-2])00|(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|1\d|2\d))\s*
form designation exact (?:all|all-except-us|as-indicated|us-only) said \s*(?:all|all-except-us|as-indicated|us-only)\s*
form epodoc-country exact (?!) said \s*[A-Z]{2}[0-9A-Z]*[0-9][0-9A-Z]*\s*
form exchangeParty exact (?:applicant|examiner|opponent|third-party) said \s*(?:applicant|examiner|opponent|third-party)\s*
form exchangePhase exact (?:description|examination|international-examination|international-search-report|international-type-search-report|limitation|national-examination|national-search-report|opposition|search|supplementary-international-search-report|supplementary-national-search-report) said \s*(?:description|examination|international-examination|international-search-report|international-type-search-report|limitation|national-examination|national-search-report|opposition|search|supplementary-international-search-report|supplementary-national-search-report)\s*
form filingKind exact (?:international|national|regional) said \s*(?:international|national|regional)\s*
form language exact (?:aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|jw|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|sh|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu) said \s*(?i:(?:aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|jw|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mo|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|sh|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu))\s*
form nothing exact (?!)
form officeCode exact (?:AD|AE|AF|AG|AI|AL|AM|AN|AO|AP|AR|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BX|BY|BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CS|CU|CV|CW|CY|CZ|DD|DE|DJ|DK|DL|DM|DO|DT|DZ|EA|EC|EE|EG|EH|EM|EP|ER|ES|ET|EU|FI|FJ|FK|FO|FR|GA|GB|GC|GD|GE|GG|GH|GI|GL|GM|GN|GQ|GR|GS|GT|GW|GY|HK|HN|HR|HT|HU|IB|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MG|MK|ML|MM|MN|MO|MP|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NE|NG|NI|NL|NO|NP|NR|NZ|OA|OM|PA|PE|PG|PH|PK|PL|PT|PW|PY|QA|QZ|RH|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|SO|SR|SS|ST|SU|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VN|VU|WO|WS|XN|XU|XV|XX|YD|YE|YU|ZA|ZM|ZW)
form text exact .*

block content-1
  any exch:p : exchange-party-name into P* order 0:0

state exchange-bibliography rows
  @country as officeCode into @officeCode
  exch:bibliographic-data/@id as id into @id
  exch:bibliographic-data/exch:publication-reference[not(exch:document-id/@document-id-type='docdb')] : exchange-other-publication into PatentPublicationIdentification order 0:0.0
  exch:bibliographic-data/exch:publication-reference : exchange-publication-number into PatentPublicationIdentification order 0:0.0
  exch:bibliographic-data/exch:application-reference[not(exch:document-id/@document-id-type='docdb')] : exchange-other-application into ApplicationIdentification order 1:0.5
  exch:bibliographic-data/exch:application-reference : exchange-application into ApplicationIdentification order 1:0.5
  exch:bibliographic-data/exch:priority-claims/exch:priority-claim[not(exch:document-id/@document-id-type='docdb')] : exchange-other-priority into PriorityClaimBag/PriorityClaim* order 3.0:0.6.0
  exch:bibliographic-data/exch:priority-claims/exch:priority-claim : exchange-priority into PriorityClaimBag/PriorityClaim* order 3.0:0.6.0
  exch:bibliographic-data/exch:classification-ipc/exch:text : exchange-ipc-symbol into PatentClassificationBag/IPCClassification* order 6.0:0.1.0
  exch:bibliographic-data/exch:classifications-ipcr/exch:classification-ipcr : exchange-classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 6.0.0:0.2.0
  exch:bibliographic-data/exch:invention-title : exchange-title into InventionTitleBag/InventionTitle* order 7.0:0.8
  exch:bibliographic-data/exch:parties/exch:applicants/exch:applicant[@data-format='original'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.7.0.0
  exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')]/exch:applicant[@data-format='docdba'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.7.0.0
  exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')][not(exch:applicant/@data-format='docdba')]/exch:applicant[@data-format='docdb'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.7.0.0
  exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')][not(exch:applicant/@data-format='docdba')][not(exch:applicant/@data-format='docdb')]/exch:applicant[@data-format='epodoc'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.7.0.0
  exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')][not(exch:applicant/@data-format='docdba')][not(exch:applicant/@data-format='docdb')][not(exch:applicant/@data-format='epodoc')]/exch:applicant : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.7.0.0
  exch:bibliographic-data/exch:parties/exch:inventors/exch:inventor[@data-format='original'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.7.1.0
  exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')]/exch:inventor[@data-format='docdba'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.7.1.0
  exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')][not(exch:inventor/@data-format='docdba')]/exch:inventor[@data-format='docdb'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.7.1.0
  exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')][not(exch:inventor/@data-format='docdba')][not(exch:inventor/@data-format='docdb')]/exch:inventor[@data-format='epodoc'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.7.1.0
  exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')][not(exch:inventor/@data-format='docdba')][not(exch:inventor/@data-format='docdb')][not(exch:inventor/@data-format='epodoc')]/exch:inventor : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.7.1.0
  exch:bibliographic-data/exch:references-cited/exch:citation : exchange-citation into ReferenceCitationBag/ReferenceCitation* order 9.0:0.9.0
  needs PriorityClaimBag PriorityClaimBag/PriorityClaim
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification
  needs PartyBag PartyBag/ApplicantBag PartyBag/AssigneeBag PartyBag/CorrespondenceAddress PartyBag/ExaminerBag PartyBag/InventorBag PartyBag/OwnerBag PartyBag/RegisteredPractitionerBag
  needs PartyBag/ApplicantBag PartyBag/ApplicantBag/Applicant
  needs PartyBag/InventorBag PartyBag/InventorBag/DeceasedInventor PartyBag/InventorBag/Inventor
  needs ReferenceCitationBag ReferenceCitationBag/ReferenceCitation ReferenceCitationBag/ReferenceCitationFreeFormat
  there exch:bibliographic-data/exch:application-reference! country unless ApplicationIdentification
  there exch:bibliographic-data/exch:invention-title! '' unless InventionTitleBag/InventionTitle
  there exch:bibliographic-data/exch:parties/exch:applicants/exch:applicant '' unless PartyBag

state exchange-other-publication rows
  @id as id into @id
  exch:document-id[@document-id-type='docdb']/exch:country as IPOfficeCode says exch:document-id[@document-id-type='docdb'] into IPOfficeCode order 0:0.0
  exch:document-id[@document-id-type='docdb']/exch:doc-number as text says exch:document-id[@document-id-type='docdb'] into PublicationNumber order 1:0.1
  exch:document-id[@document-id-type='docdb']/exch:kind as text says exch:document-id[@document-id-type='docdb'] into PatentDocumentKindCode order 3:0.2
  exch:document-id[@document-id-type='docdb']/exch:date as date says exch:document-id[@document-id-type='docdb'] into PublicationDate order 4:0.4
  exch:document-id[@document-id-type='docdb']/@lang as language says exch:document-id[@document-id-type='docdb'] into PublicationLanguageCode order 2:0
  exch:document-id/exch:country as IPOfficeCode says exch:document-id[@document-id-type='docdb'] into IPOfficeCode order 0:0.0
  exch:document-id/exch:doc-number as text says exch:document-id[@document-id-type='docdb'] into PublicationNumber order 1:0.1
  exch:document-id/exch:kind as text says exch:document-id[@document-id-type='docdb'] into PatentDocumentKindCode order 3:0.2
  exch:document-id/exch:date as date says exch:document-id[@document-id-type='docdb'] into PublicationDate order 4:0.4
  exch:document-id/@lang as language says exch:document-id[@document-id-type='docdb'] into PublicationLanguageCode order 2:0
  exch:document-id[@document-id-type='epodoc'][not(exch:country)]/exch:doc-number as epodoc-country derived
  needs . PublicationNumber
  there exch:document-id/exch:country country unless IPOfficeCode

state exchange-publication-number rows
  @id as id into @id
  exch:document-id[@document-id-type='docdb']/exch:country as IPOfficeCode says exch:document-id[@document-id-type='docdb'] into IPOfficeCode order 0:0.0
  exch:document-id[@document-id-type='docdb']/exch:doc-number as text says exch:document-id[@document-id-type='docdb'] into PublicationNumber order 1:0.1
  exch:document-id[@document-id-type='docdb']/exch:kind as text says exch:document-id[@document-id-type='docdb'] into PatentDocumentKindCode order 3:0.2
  exch:document-id[@document-id-type='docdb']/exch:date as date says exch:document-id[@document-id-type='docdb'] into PublicationDate order 4:0.4
  exch:document-id[@document-id-type='docdb']/@lang as language says exch:document-id[@document-id-type='docdb'] into PublicationLanguageCode order 2:0
  needs . PublicationNumber
  there exch:document-id/exch:country country unless IPOfficeCode

state exchange-other-application rows
  @id as id into @id
  @appl-type as applType into InventionSubjectMatterCategory order 5:
  exch:document-id[@document-id-type='docdb']/exch:country as IPOfficeCode says exch:document-id[@document-id-type='docdb'] into IPOfficeCode order 0:0.0
  exch:document-id[@document-id-type='docdb']/exch:country as IPOfficeCode derived lost
  exch:document-id[@document-id-type='docdb']/exch:doc-number as text says exch:document-id[@document-id-type='docdb'] into ApplicationNumber/ApplicationNumberText order 1.1:0.1
  exch:document-id[@document-id-type='docdb']/exch:doc-number as nothing says exch:document-id[@document-id-type='docdb'] into ApplicationNumber/ST13ApplicationNumber order 1.1:0.1
  exch:document-id[@document-id-type='docdb']/exch:date as date says exch:document-id[@document-id-type='docdb'] into FilingDate order 6:0.4
  exch:document-id[@document-id-type='docdb']/@lang as language says exch:document-id[@document-id-type='docdb'] into FilingLanguageCode order 3:0
  exch:document-id[@document-id-type='epodoc']/exch:date as date says exch:document-id[@document-id-type='docdb'] into FilingDate order 6:0.4
  exch:document-id/exch:country as IPOfficeCode says exch:document-id[@document-id-type='docdb'] into IPOfficeCode order 0:0.0
  exch:document-id/exch:country as IPOfficeCode derived lost
  exch:document-id/exch:doc-number as text says exch:document-id[@document-id-type='docdb'] into ApplicationNumber/ApplicationNumberText order 1.1:0.1
  exch:document-id/exch:doc-number as nothing says exch:document-id[@document-id-type='docdb'] into ApplicationNumber/ST13ApplicationNumber order 1.1:0.1
  exch:document-id/exch:date as date says exch:document-id[@document-id-type='docdb'] into FilingDate order 6:0.4
  exch:document-id/@lang as language says exch:document-id[@document-id-type='docdb'] into FilingLanguageCode order 3:0
  exch:document-id[@document-id-type='epodoc'][not(exch:country)]/exch:doc-number as epodoc-country derived
  there exch:document-id/exch:country country unless IPOfficeCode
  there exch:document-id/exch:doc-number '' unless ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber

state exchange-application rows
  @id as id into @id
  @appl-type as applType into InventionSubjectMatterCategory order 5:
  exch:document-id[@document-id-type='docdb']/exch:country as IPOfficeCode says exch:document-id[@document-id-type='docdb'] into IPOfficeCode order 0:0.0
  exch:document-id[@document-id-type='docdb']/exch:country as IPOfficeCode derived says exch:document-id[@document-id-type='docdb']
  exch:document-id[@document-id-type='docdb']/exch:doc-number as text says exch:document-id[@document-id-type='docdb'] into ApplicationNumber/ApplicationNumberText order 1.1:0.1
  exch:document-id[@document-id-type='docdb']/exch:doc-number as nothing says exch:document-id[@document-id-type='docdb'] into ApplicationNumber/ST13ApplicationNumber order 1.1:0.1
  exch:document-id[@document-id-type='docdb']/exch:date as date says exch:document-id[@document-id-type='docdb'] into FilingDate order 6:0.4
  exch:document-id[@document-id-type='docdb']/@lang as language says exch:document-id[@document-id-type='docdb'] into FilingLanguageCode order 3:0
  exch:document-id[@document-id-type='epodoc']/exch:date as date says exch:document-id[@document-id-type='docdb'] into FilingDate order 6:0.4
  there exch:document-id/exch:country country unless IPOfficeCode
  there exch:document-id/exch:doc-number '' unless ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber

state exchange-other-priority rows
  @sequence as text into @sequenceNumber
  @kind as filingKind into ApplicationFilingCategory order 4:
  exch:document-id[@document-id-type='docdb']/exch:country as IPOfficeCode says exch:document-id[@document-id-type='docdb'] into IPOfficeCode order 0:0.0
  exch:document-id[@document-id-type='docdb']/exch:doc-number as text says exch:document-id[@document-id-type='docdb'] into ApplicationNumber/ApplicationNumberText order 1.1:0.1
  exch:document-id[@document-id-type='docdb']/exch:doc-number as nothing says exch:document-id[@document-id-type='docdb'] into ApplicationNumber/ST13ApplicationNumber order 1.1:0.1
  exch:document-id[@document-id-type='docdb']/exch:date as date says exch:document-id[@document-id-type='docdb'] into FilingDate order 2:0.4
  exch:document-id/exch:country as IPOfficeCode says exch:document-id[@document-id-type='docdb'] into IPOfficeCode order 0:0.0
  exch:document-id/exch:doc-number as text says exch:document-id[@document-id-type='docdb'] into ApplicationNumber/ApplicationNumberText order 1.1:0.1
  exch:document-id/exch:doc-number as nothing says exch:document-id[@document-id-type='docdb'] into ApplicationNumber/ST13ApplicationNumber order 1.1:0.1
  exch:document-id/exch:date as date says exch:document-id[@document-id-type='docdb'] into FilingDate order 2:0.4
  exch:document-id[@document-id-type='epodoc'][not(exch:country)]/exch:doc-number as epodoc-country derived
  model (IPOfficeCode,ApplicationNumber?,FilingDate,IndicatedIPOfficeCode*,ApplicationFilingCategory?,(RequestedPriorityDocumentIndicator|AttachedPriorityDocumentIndicator|OnlineAvailablePriorityDocumentIndicator|DASAccessCode)?)
  needs . FilingDate
  needs ApplicationNumber ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber
  there @sequence index unless @sequenceNumber
  there exch:document-id/exch:country 'XX' unless IPOfficeCode

state exchange-priority rows
  @sequence as text into @sequenceNumber
  @kind as filingKind into ApplicationFilingCategory order 4:
  exch:document-id[@document-id-type='docdb']/exch:country as IPOfficeCode says exch:document-id[@document-id-type='docdb'] into IPOfficeCode order 0:0.0
  exch:document-id[@document-id-type='docdb']/exch:doc-number as text says exch:document-id[@document-id-type='docdb'] into ApplicationNumber/ApplicationNumberText order 1.1:0.1
  exch:document-id[@document-id-type='docdb']/exch:doc-number as nothing says exch:document-id[@document-id-type='docdb'] into ApplicationNumber/ST13ApplicationNumber order 1.1:0.1
  exch:document-id[@document-id-type='docdb']/exch:date as date says exch:document-id[@document-id-type='docdb'] into FilingDate order 2:0.4
  model (IPOfficeCode,ApplicationNumber?,FilingDate,IndicatedIPOfficeCode*,ApplicationFilingCategory?,(RequestedPriorityDocumentIndicator|AttachedPriorityDocumentIndicator|OnlineAvailablePriorityDocumentIndicator|DASAccessCode)?)
  needs . FilingDate
  needs ApplicationNumber ApplicationNumber/ApplicationNumberText ApplicationNumber/ST13ApplicationNumber
  there @sequence index unless @sequenceNumber
  there exch:document-id/exch:country 'XX' unless IPOfficeCode

state exchange-ipc-symbol rows
  . as text into MainClassification
  needs . MainClassification

state exchange-classification-ipcr rows
  @sequence as text into @sequenceNumber
  exch:text as text into PatentClassificationText order 0:0
  exch:text as text into PatentClassificationSymbolText order 8:0
  model (PatentClassificationText|(ClassificationVersionDate,PatentClassificationLevelCode?,SymbolPositionCode?,IPCClassificationValueCode?,ActionDate?,IPCClassificationStatusCode?,PatentClassificationDataSourceCode?,GeneratingOfficeCode?,(PatentClassificationSymbolText|(Section,Class,Subclass,MainGroup?,Subgroup?))))
  needs . ClassificationVersionDate PatentClassificationText

state exchange-title text
  @lang as language into @languageCode

state exchange-applicant rows
  @sequence as text into @sequenceNumber
  @app-type as appType into ApplicantCategory order 2:
  @designation as designation into DesignationCategory order 4:
  exch:applicant-name/exch:name : exchange-party-name into PublicationContact/Name/EntityName* order 1.0.0:0.0
  exch:applicant-name/exch:name as text into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0.0
  exch:applicant-name/exch:name as text into PublicationContact/Name/OrganizationName/OrganizationStandardName order 1.0.0.0:0.0
  exch:residence/exch:country as ResidenceCountryCode into ResidenceCountryCode order 5:1.0
  needs . Contact PublicationContact
  needs PublicationContact PublicationContact/Name
  needs PublicationContact/Name PublicationContact/Name/EntityName PublicationContact/Name/OrganizationName PublicationContact/Name/PersonName
  needs PublicationContact/Name/PersonName PublicationContact/Name/PersonName/PersonFullName PublicationContact/Name/PersonName/PersonStructuredName
  needs PublicationContact/Name/OrganizationName PublicationContact/Name/OrganizationName/OrganizationStandardName

state exchange-inventor rows
  @sequence as text into @sequenceNumber
  exch:inventor-name/exch:name : exchange-party-name into PublicationContact/Name/EntityName* order 1.0.0:0.0
  exch:inventor-name/exch:name as text into PublicationContact/Name/PersonName/PersonFullName order 1.0.0.0:0.0
  exch:residence/exch:country as CountryCode into PublicationContact/CountryCode order 1.3:1.0
  needs . Contact PublicationContact
  needs PublicationContact PublicationContact/Name
  needs PublicationContact/Name PublicationContact/Name/EntityName PublicationContact/Name/OrganizationName PublicationContact/Name/PersonName
  needs PublicationContact/Name/PersonName PublicationContact/Name/PersonName/PersonFullName PublicationContact/Name/PersonName/PersonStructuredName

state exchange-citation rows
  @id as id into @id
  @sequence as text into @sequenceNumber
  @cited-phase as exchangePhase into @citedPhaseCategory
  @cited-by as exchangeParty into @citingPartyCategory
  exch:patcit[not(exch:document-id/@document-id-type='docdb')][exch:document-id] : exchange-other-patcit into PatentCitation order 0:0
  exch:patcit[exch:document-id] : exchange-patcit into PatentCitation order 0:0
  exch:patcit[exch:text] : exchange-patcit-text into PatentCitation order 0:0
  exch:nplcit : exchange-nplcit into NPLCitation order 0:0
  exch:category[.='X'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1
  exch:category[.='Y'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1
  exch:category[.='A'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1
  exch:category[.='E'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1
  exch:category[.='L'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1
  exch:category[.='O'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1
  exch:category[.='P'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1
  exch:category[.='T'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1
  exch:category[.='D'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1
  exch:category[.='&'] as is into DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode* order 1.0.0:1
  exch:rel-claims as text into DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber* order 1.0.1.0:1
  exch:rel-passage : exchange-passage into CitedPassageBag/CitedPassage* order 1.0:1
  model ((PatentCitation|NPLCitation),(CitedPassageBag|(DocumentRelevanceBag,CitedPassageBag?,PatentClassificationBag?))?,CommentText?)
  needs . NPLCitation PatentCitation
  needs DocumentRelevanceBag DocumentRelevanceBag/DocumentRelevance
  needs DocumentRelevanceBag/DocumentRelevance DocumentRelevanceBag/DocumentRelevance/CitationCategoryCode
  needs DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/AmendedClaimNumber DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/AmendedClaimNumberRange DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumber DocumentRelevanceBag/DocumentRelevance/RelatedClaimBag/ClaimNumberRange
  needs CitedPassageBag CitedPassageBag/CitedPassage

state exchange-party-name text

state exchange-other-patcit rows
  @id as id into @id
  @num as text into @sequenceNumber
  @url as address into CitedPatentDocumentIdentification/@sourceURI order 0:
  exch:document-id[@document-id-type='docdb']/@lang as language says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/@languageCode order 0:0
  exch:document-id[@document-id-type='docdb']/exch:country as country says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/IPOfficeCode order 0.0:0.0
  exch:document-id[@document-id-type='docdb']/exch:doc-number as text says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/DocumentNumber order 0.1:0.1
  exch:document-id[@document-id-type='docdb']/exch:kind as text says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/PatentDocumentKindCode order 0.3:0.2
  exch:document-id[@document-id-type='docdb']/exch:name as text says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/EntityName order 0.2:0.3
  exch:document-id[@document-id-type='docdb']/exch:date as date says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/PatentDocumentDate order 0.4:0.4
  exch:document-id/@lang as language says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/@languageCode order 0:0
  exch:document-id/exch:country as country says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/IPOfficeCode order 0.0:0.0
  exch:document-id/exch:doc-number as text says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/DocumentNumber order 0.1:0.1
  exch:document-id/exch:kind as text says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/PatentDocumentKindCode order 0.3:0.2
  exch:document-id/exch:name as text says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/EntityName order 0.2:0.3
  exch:document-id/exch:date as date says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/PatentDocumentDate order 0.4:0.4
  exch:document-id[@document-id-type='epodoc'][not(exch:country)]/exch:doc-number as epodoc-country derived
  model (PatentCitationText|CitedPatentDocumentIdentification)
  needs . CitedPatentDocumentIdentification PatentCitationText
  needs CitedPatentDocumentIdentification CitedPatentDocumentIdentification/DocumentNumber
  there exch:document-id/exch:country 'XX' unless CitedPatentDocumentIdentification/IPOfficeCode

state exchange-patcit rows
  @id as id into @id
  @num as text into @sequenceNumber
  @url as address into CitedPatentDocumentIdentification/@sourceURI order 0:
  exch:document-id[@document-id-type='docdb']/@lang as language says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/@languageCode order 0:0
  exch:document-id[@document-id-type='docdb']/exch:country as country says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/IPOfficeCode order 0.0:0.0
  exch:document-id[@document-id-type='docdb']/exch:doc-number as text says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/DocumentNumber order 0.1:0.1
  exch:document-id[@document-id-type='docdb']/exch:kind as text says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/PatentDocumentKindCode order 0.3:0.2
  exch:document-id[@document-id-type='docdb']/exch:name as text says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/EntityName order 0.2:0.3
  exch:document-id[@document-id-type='docdb']/exch:date as date says exch:document-id[@document-id-type='docdb'] into CitedPatentDocumentIdentification/PatentDocumentDate order 0.4:0.4
  model (PatentCitationText|CitedPatentDocumentIdentification)
  needs . CitedPatentDocumentIdentification PatentCitationText
  needs CitedPatentDocumentIdentification CitedPatentDocumentIdentification/DocumentNumber
  there exch:document-id/exch:country 'XX' unless CitedPatentDocumentIdentification/IPOfficeCode

state exchange-patcit-text rows
  @id as id into @id
  @num as text into @sequenceNumber
  exch:text : exchange-party-name into PatentCitationText order 0:0
  model (PatentCitationText|CitedPatentDocumentIdentification)
  needs . CitedPatentDocumentIdentification PatentCitationText

state exchange-nplcit rows
  @id as id into @id
  @num as text into @sequenceNumber
  exch:text : exchange-party-name into NPLCitationText order 0:0
  model (NPLCitationText|CitedBook|CitedJournalArticle|CitedConferenceProceedingsArticle|CitedOtherKindNPL|WebURI|FileName)
  needs . CitedBook CitedConferenceProceedingsArticle CitedJournalArticle CitedOtherKindNPL FileName NPLCitationText WebURI

state exchange-passage rows
  exch:text as text into PassageRangeBag/PassageRangeText* order 0.0:0
  exch:passage : exchange-passage-range into PassageRangeBag/PassageRange* order 0.0:0
  needs . PassageRangeBag
  needs PassageRangeBag PassageRangeBag/PassageRange PassageRangeBag/PassageRangeText

state exchange-passage-range rows
  . as text into PassageRangeStart/PassageLocation*
  needs . PassageRangeStart
  needs PassageRangeStart PassageRangeStart/PassageLocation

state exchange-publication rows
  @country as country into IPOfficeCode order 0:
  exch:bibliographic-data : exchange-bibliographic-data into BibliographicData order 1:0
  exch:abstract : exchange-abstract into Abstract* order 5:1
  model (IPOfficeCode,BibliographicData,(PageImage+|DocumentURI|(Description*,ClaimStatement?,Claims,Abstract*,Drawings?,ApplicantKeywordText?,ExternalDocumentBag?)))
  there @country country unless IPOfficeCode
  there exch:bibliographic-data! '' unless BibliographicData

state exchange-bibliographic-data rows
  @id as id into @id
  exch:publication-reference[not(exch:document-id/@document-id-type='docdb')] : exchange-other-publication into PatentPublicationIdentification order 0:0
  exch:publication-reference : exchange-publication-number into PatentPublicationIdentification order 0:0
  exch:application-reference[not(exch:document-id/@document-id-type='docdb')] : exchange-other-application into ApplicationIdentification order 1:5
  exch:application-reference : exchange-application into ApplicationIdentification order 1:5
  exch:priority-claims/exch:priority-claim[not(exch:document-id/@document-id-type='docdb')] : exchange-other-priority into PriorityClaimBag/PriorityClaim* order 3.0:6.0
  exch:priority-claims/exch:priority-claim : exchange-priority into PriorityClaimBag/PriorityClaim* order 3.0:6.0
  exch:classification-ipc/exch:text : exchange-ipc-symbol into PatentClassificationBag/IPCClassification* order 6.0:1.0
  exch:classifications-ipcr/exch:classification-ipcr : exchange-classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 6.0.0:2.0
  exch:invention-title : exchange-title into InventionTitleBag/InventionTitle* order 7.0:8
  exch:parties/exch:applicants/exch:applicant[@data-format='original'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:7.0.0
  exch:parties/exch:applicants[not(exch:applicant/@data-format='original')]/exch:applicant[@data-format='docdba'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:7.0.0
  exch:parties/exch:applicants[not(exch:applicant/@data-format='original')][not(exch:applicant/@data-format='docdba')]/exch:applicant[@data-format='docdb'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:7.0.0
  exch:parties/exch:applicants[not(exch:applicant/@data-format='original')][not(exch:applicant/@data-format='docdba')][not(exch:applicant/@data-format='docdb')]/exch:applicant[@data-format='epodoc'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:7.0.0
  exch:parties/exch:applicants[not(exch:applicant/@data-format='original')][not(exch:applicant/@data-format='docdba')][not(exch:applicant/@data-format='docdb')][not(exch:applicant/@data-format='epodoc')]/exch:applicant : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:7.0.0
  exch:parties/exch:inventors/exch:inventor[@data-format='original'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:7.1.0
  exch:parties/exch:inventors[not(exch:inventor/@data-format='original')]/exch:inventor[@data-format='docdba'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:7.1.0
  exch:parties/exch:inventors[not(exch:inventor/@data-format='original')][not(exch:inventor/@data-format='docdba')]/exch:inventor[@data-format='docdb'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:7.1.0
  exch:parties/exch:inventors[not(exch:inventor/@data-format='original')][not(exch:inventor/@data-format='docdba')][not(exch:inventor/@data-format='docdb')]/exch:inventor[@data-format='epodoc'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:7.1.0
  exch:parties/exch:inventors[not(exch:inventor/@data-format='original')][not(exch:inventor/@data-format='docdba')][not(exch:inventor/@data-format='docdb')][not(exch:inventor/@data-format='epodoc')]/exch:inventor : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:7.1.0
  exch:references-cited/exch:citation : exchange-citation into ReferenceCitationBag/ReferenceCitation* order 9.0:9.0
  needs PriorityClaimBag PriorityClaimBag/PriorityClaim
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification
  needs PartyBag PartyBag/ApplicantBag PartyBag/AssigneeBag PartyBag/CorrespondenceAddress PartyBag/ExaminerBag PartyBag/InventorBag PartyBag/OwnerBag PartyBag/RegisteredPractitionerBag
  needs PartyBag/ApplicantBag PartyBag/ApplicantBag/Applicant
  needs PartyBag/InventorBag PartyBag/InventorBag/DeceasedInventor PartyBag/InventorBag/Inventor
  needs ReferenceCitationBag ReferenceCitationBag/ReferenceCitation ReferenceCitationBag/ReferenceCitationFreeFormat
  there exch:application-reference! country unless ApplicationIdentification
  there exch:invention-title! '' unless InventionTitleBag/InventionTitle
  there exch:parties/exch:applicants/exch:applicant '' unless PartyBag

state exchange-abstract parts
  @id as id into @id
  @lang as language into @languageCode
  carrier exch:p : exchange-party-name into P* order 0:0
  model (PageImage+|DocumentURI+|P+)
  carries DocumentURI P PageImage
  use content-1

state exchange-bibliography-of-list rows
  exch:exchange-document/@country as officeCode into @officeCode
  exch:exchange-document/exch:bibliographic-data/@id as id into @id
  exch:exchange-document/exch:bibliographic-data/exch:publication-reference[not(exch:document-id/@document-id-type='docdb')] : exchange-other-publication into PatentPublicationIdentification order 0:0.0.0
  exch:exchange-document/exch:bibliographic-data/exch:publication-reference : exchange-publication-number into PatentPublicationIdentification order 0:0.0.0
  exch:exchange-document/exch:bibliographic-data/exch:application-reference[not(exch:document-id/@document-id-type='docdb')] : exchange-other-application into ApplicationIdentification order 1:0.0.5
  exch:exchange-document/exch:bibliographic-data/exch:application-reference : exchange-application into ApplicationIdentification order 1:0.0.5
  exch:exchange-document/exch:bibliographic-data/exch:priority-claims/exch:priority-claim[not(exch:document-id/@document-id-type='docdb')] : exchange-other-priority into PriorityClaimBag/PriorityClaim* order 3.0:0.0.6.0
  exch:exchange-document/exch:bibliographic-data/exch:priority-claims/exch:priority-claim : exchange-priority into PriorityClaimBag/PriorityClaim* order 3.0:0.0.6.0
  exch:exchange-document/exch:bibliographic-data/exch:classification-ipc/exch:text : exchange-ipc-symbol into PatentClassificationBag/IPCClassification* order 6.0:0.0.1.0
  exch:exchange-document/exch:bibliographic-data/exch:classifications-ipcr/exch:classification-ipcr : exchange-classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 6.0.0:0.0.2.0
  exch:exchange-document/exch:bibliographic-data/exch:invention-title : exchange-title into InventionTitleBag/InventionTitle* order 7.0:0.0.8
  exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants/exch:applicant[@data-format='original'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.0.7.0.0
  exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')]/exch:applicant[@data-format='docdba'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.0.7.0.0
  exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')][not(exch:applicant/@data-format='docdba')]/exch:applicant[@data-format='docdb'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.0.7.0.0
  exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')][not(exch:applicant/@data-format='docdba')][not(exch:applicant/@data-format='docdb')]/exch:applicant[@data-format='epodoc'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.0.7.0.0
  exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')][not(exch:applicant/@data-format='docdba')][not(exch:applicant/@data-format='docdb')][not(exch:applicant/@data-format='epodoc')]/exch:applicant : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:0.0.7.0.0
  exch:exchange-document/exch:bibliographic-data/exch:parties/exch:inventors/exch:inventor[@data-format='original'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.7.1.0
  exch:exchange-document/exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')]/exch:inventor[@data-format='docdba'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.7.1.0
  exch:exchange-document/exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')][not(exch:inventor/@data-format='docdba')]/exch:inventor[@data-format='docdb'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.7.1.0
  exch:exchange-document/exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')][not(exch:inventor/@data-format='docdba')][not(exch:inventor/@data-format='docdb')]/exch:inventor[@data-format='epodoc'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.7.1.0
  exch:exchange-document/exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')][not(exch:inventor/@data-format='docdba')][not(exch:inventor/@data-format='docdb')][not(exch:inventor/@data-format='epodoc')]/exch:inventor : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:0.0.7.1.0
  exch:exchange-document/exch:bibliographic-data/exch:references-cited/exch:citation : exchange-citation into ReferenceCitationBag/ReferenceCitation* order 9.0:0.0.9.0
  needs PriorityClaimBag PriorityClaimBag/PriorityClaim
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification
  needs PartyBag PartyBag/ApplicantBag PartyBag/AssigneeBag PartyBag/CorrespondenceAddress PartyBag/ExaminerBag PartyBag/InventorBag PartyBag/OwnerBag PartyBag/RegisteredPractitionerBag
  needs PartyBag/ApplicantBag PartyBag/ApplicantBag/Applicant
  needs PartyBag/InventorBag PartyBag/InventorBag/DeceasedInventor PartyBag/InventorBag/Inventor
  needs ReferenceCitationBag ReferenceCitationBag/ReferenceCitation ReferenceCitationBag/ReferenceCitationFreeFormat
  there exch:exchange-document/exch:bibliographic-data/exch:application-reference! country unless ApplicationIdentification
  there exch:exchange-document/exch:bibliographic-data/exch:invention-title! '' unless InventionTitleBag/InventionTitle
  there exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants/exch:applicant '' unless PartyBag

state exchange-publication-of-list rows
  exch:exchange-document/@country as country into IPOfficeCode order 0:0
  exch:exchange-document/exch:bibliographic-data : exchange-bibliographic-data into BibliographicData order 1:0.0
  exch:exchange-document/exch:abstract : exchange-abstract into Abstract* order 5:0.1
  model (IPOfficeCode,BibliographicData,(PageImage+|DocumentURI|(Description*,ClaimStatement?,Claims,Abstract*,Drawings?,ApplicantKeywordText?,ExternalDocumentBag?)))
  there exch:exchange-document/@country country unless IPOfficeCode
  there exch:exchange-document/exch:bibliographic-data! '' unless BibliographicData

state exchange-bibliography-of-search rows
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/@country as officeCode into @officeCode
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/@id as id into @id
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:publication-reference[not(exch:document-id/@document-id-type='docdb')] : exchange-other-publication into PatentPublicationIdentification order 0:1.2.0.0.0.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:publication-reference : exchange-publication-number into PatentPublicationIdentification order 0:1.2.0.0.0.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:application-reference[not(exch:document-id/@document-id-type='docdb')] : exchange-other-application into ApplicationIdentification order 1:1.2.0.0.0.5
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:application-reference : exchange-application into ApplicationIdentification order 1:1.2.0.0.0.5
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:priority-claims/exch:priority-claim[not(exch:document-id/@document-id-type='docdb')] : exchange-other-priority into PriorityClaimBag/PriorityClaim* order 3.0:1.2.0.0.0.6.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:priority-claims/exch:priority-claim : exchange-priority into PriorityClaimBag/PriorityClaim* order 3.0:1.2.0.0.0.6.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:classification-ipc/exch:text : exchange-ipc-symbol into PatentClassificationBag/IPCClassification* order 6.0:1.2.0.0.0.1.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:classifications-ipcr/exch:classification-ipcr : exchange-classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 6.0.0:1.2.0.0.0.2.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:invention-title : exchange-title into InventionTitleBag/InventionTitle* order 7.0:1.2.0.0.0.8
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants/exch:applicant[@data-format='original'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:1.2.0.0.0.7.0.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')]/exch:applicant[@data-format='docdba'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:1.2.0.0.0.7.0.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')][not(exch:applicant/@data-format='docdba')]/exch:applicant[@data-format='docdb'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:1.2.0.0.0.7.0.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')][not(exch:applicant/@data-format='docdba')][not(exch:applicant/@data-format='docdb')]/exch:applicant[@data-format='epodoc'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:1.2.0.0.0.7.0.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')][not(exch:applicant/@data-format='docdba')][not(exch:applicant/@data-format='docdb')][not(exch:applicant/@data-format='epodoc')]/exch:applicant : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:1.2.0.0.0.7.0.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:inventors/exch:inventor[@data-format='original'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:1.2.0.0.0.7.1.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')]/exch:inventor[@data-format='docdba'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:1.2.0.0.0.7.1.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')][not(exch:inventor/@data-format='docdba')]/exch:inventor[@data-format='docdb'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:1.2.0.0.0.7.1.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')][not(exch:inventor/@data-format='docdba')][not(exch:inventor/@data-format='docdb')]/exch:inventor[@data-format='epodoc'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:1.2.0.0.0.7.1.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')][not(exch:inventor/@data-format='docdba')][not(exch:inventor/@data-format='docdb')][not(exch:inventor/@data-format='epodoc')]/exch:inventor : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:1.2.0.0.0.7.1.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:references-cited/exch:citation : exchange-citation into ReferenceCitationBag/ReferenceCitation* order 9.0:1.2.0.0.0.9.0
  needs PriorityClaimBag PriorityClaimBag/PriorityClaim
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification
  needs PartyBag PartyBag/ApplicantBag PartyBag/AssigneeBag PartyBag/CorrespondenceAddress PartyBag/ExaminerBag PartyBag/InventorBag PartyBag/OwnerBag PartyBag/RegisteredPractitionerBag
  needs PartyBag/ApplicantBag PartyBag/ApplicantBag/Applicant
  needs PartyBag/InventorBag PartyBag/InventorBag/DeceasedInventor PartyBag/InventorBag/Inventor
  needs ReferenceCitationBag ReferenceCitationBag/ReferenceCitation ReferenceCitationBag/ReferenceCitationFreeFormat
  there ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:application-reference! country unless ApplicationIdentification
  there ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:invention-title! '' unless InventionTitleBag/InventionTitle
  there ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants/exch:applicant '' unless PartyBag

state exchange-bibliography-of-answer rows
  exch:exchange-documents/exch:exchange-document/@country as officeCode into @officeCode
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/@id as id into @id
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:publication-reference[not(exch:document-id/@document-id-type='docdb')] : exchange-other-publication into PatentPublicationIdentification order 0:1.0.0.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:publication-reference : exchange-publication-number into PatentPublicationIdentification order 0:1.0.0.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:application-reference[not(exch:document-id/@document-id-type='docdb')] : exchange-other-application into ApplicationIdentification order 1:1.0.0.5
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:application-reference : exchange-application into ApplicationIdentification order 1:1.0.0.5
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:priority-claims/exch:priority-claim[not(exch:document-id/@document-id-type='docdb')] : exchange-other-priority into PriorityClaimBag/PriorityClaim* order 3.0:1.0.0.6.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:priority-claims/exch:priority-claim : exchange-priority into PriorityClaimBag/PriorityClaim* order 3.0:1.0.0.6.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:classification-ipc/exch:text : exchange-ipc-symbol into PatentClassificationBag/IPCClassification* order 6.0:1.0.0.1.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:classifications-ipcr/exch:classification-ipcr : exchange-classification-ipcr into PatentClassificationBag/IPCRClassificationBag/IPCRClassification* order 6.0.0:1.0.0.2.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:invention-title : exchange-title into InventionTitleBag/InventionTitle* order 7.0:1.0.0.8
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants/exch:applicant[@data-format='original'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:1.0.0.7.0.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')]/exch:applicant[@data-format='docdba'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:1.0.0.7.0.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')][not(exch:applicant/@data-format='docdba')]/exch:applicant[@data-format='docdb'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:1.0.0.7.0.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')][not(exch:applicant/@data-format='docdba')][not(exch:applicant/@data-format='docdb')]/exch:applicant[@data-format='epodoc'] : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:1.0.0.7.0.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants[not(exch:applicant/@data-format='original')][not(exch:applicant/@data-format='docdba')][not(exch:applicant/@data-format='docdb')][not(exch:applicant/@data-format='epodoc')]/exch:applicant : exchange-applicant says [@data-format='original'] into PartyBag/ApplicantBag/Applicant* order 18.0.0:1.0.0.7.0.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:inventors/exch:inventor[@data-format='original'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:1.0.0.7.1.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')]/exch:inventor[@data-format='docdba'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:1.0.0.7.1.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')][not(exch:inventor/@data-format='docdba')]/exch:inventor[@data-format='docdb'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:1.0.0.7.1.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')][not(exch:inventor/@data-format='docdba')][not(exch:inventor/@data-format='docdb')]/exch:inventor[@data-format='epodoc'] : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:1.0.0.7.1.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:inventors[not(exch:inventor/@data-format='original')][not(exch:inventor/@data-format='docdba')][not(exch:inventor/@data-format='docdb')][not(exch:inventor/@data-format='epodoc')]/exch:inventor : exchange-inventor says [@data-format='original'] into PartyBag/InventorBag/Inventor* order 18.0.0:1.0.0.7.1.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:references-cited/exch:citation : exchange-citation into ReferenceCitationBag/ReferenceCitation* order 9.0:1.0.0.9.0
  needs PriorityClaimBag PriorityClaimBag/PriorityClaim
  needs PatentClassificationBag PatentClassificationBag/CPCClassificationBag PatentClassificationBag/ECLAClassificationBag PatentClassificationBag/IPCClassification PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/LocarnoClassificationBag PatentClassificationBag/NationalClassification
  needs PatentClassificationBag/IPCRClassificationBag PatentClassificationBag/IPCRClassificationBag/IPCRClassification
  needs PartyBag PartyBag/ApplicantBag PartyBag/AssigneeBag PartyBag/CorrespondenceAddress PartyBag/ExaminerBag PartyBag/InventorBag PartyBag/OwnerBag PartyBag/RegisteredPractitionerBag
  needs PartyBag/ApplicantBag PartyBag/ApplicantBag/Applicant
  needs PartyBag/InventorBag PartyBag/InventorBag/DeceasedInventor PartyBag/InventorBag/Inventor
  needs ReferenceCitationBag ReferenceCitationBag/ReferenceCitation ReferenceCitationBag/ReferenceCitationFreeFormat
  there exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:application-reference! country unless ApplicationIdentification
  there exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:invention-title! '' unless InventionTitleBag/InventionTitle
  there exch:exchange-documents/exch:exchange-document/exch:bibliographic-data/exch:parties/exch:applicants/exch:applicant '' unless PartyBag

state exchange-publication-of-search rows
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/@country as country into IPOfficeCode order 0:1.2.0.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data : exchange-bibliographic-data into BibliographicData order 1:1.2.0.0.0
  ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:abstract : exchange-abstract into Abstract* order 5:1.2.0.0.1
  model (IPOfficeCode,BibliographicData,(PageImage+|DocumentURI|(Description*,ClaimStatement?,Claims,Abstract*,Drawings?,ApplicantKeywordText?,ExternalDocumentBag?)))
  there ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/@country country unless IPOfficeCode
  there ops:biblio-search/ops:search-result/exch:exchange-documents/exch:exchange-document/exch:bibliographic-data! '' unless BibliographicData

state exchange-publication-of-answer rows
  exch:exchange-documents/exch:exchange-document/@country as country into IPOfficeCode order 0:1.0
  exch:exchange-documents/exch:exchange-document/exch:bibliographic-data : exchange-bibliographic-data into BibliographicData order 1:1.0.0
  exch:exchange-documents/exch:exchange-document/exch:abstract : exchange-abstract into Abstract* order 5:1.0.1
  model (IPOfficeCode,BibliographicData,(PageImage+|DocumentURI|(Description*,ClaimStatement?,Claims,Abstract*,Drawings?,ApplicantKeywordText?,ExternalDocumentBag?)))
  there exch:exchange-documents/exch:exchange-document/@country country unless IPOfficeCode
  there exch:exchange-documents/exch:exchange-document/exch:bibliographic-data! '' unless BibliographicData

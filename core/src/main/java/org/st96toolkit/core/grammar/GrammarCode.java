package org.st96toolkit.core.grammar;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** What can be wrong with a document by its grammar, and with a grammar. */
public enum GrammarCode implements Code {
    /** The root element is not declared: its name. */
    UNKNOWN_ROOT("G201"),
    /** The root element is not that of the DOCTYPE: its name, the DOCTYPE's. */
    OTHER_ROOT("G202"),
    /** A child stands where it may not: its name, its parent's, what might stand there. */
    UNEXPECTED_CHILD("G203"),
    /** The content ends too early: the element, what might come next. */
    INCOMPLETE_CONTENT("G204"),
    /** Text in element content: the element. */
    TEXT_NOT_ALLOWED("G205"),
    /** Content in an element that must be empty: the element. */
    CONTENT_NOT_ALLOWED("G206"),
    /** An element where there may only be text: its name, its parent's. */
    CHILD_NOT_ALLOWED("G207"),
    /** An element that is not declared, where a declaration is needed: its name. */
    UNDECLARED_ELEMENT("G208"),
    /** An element that only others may stand for: its name. */
    ABSTRACT_ELEMENT("G209"),
    /** An element whose type only serves for derivation: the element. */
    ABSTRACT_TYPE("G210"),
    /** An {@code xsi:type} that is not there or may not stand here: its value, the element. */
    WRONG_TYPE("G211"),
    /** An {@code xsi:nil} where there may be none: the element. */
    NIL_NOT_ALLOWED("G212"),
    /** An element that is nil and has content: the element. */
    NIL_WITH_CONTENT("G213"),
    /** An attribute that may not stand here: its name, the element. */
    UNKNOWN_ATTRIBUTE("G214"),
    /** A required attribute is missing: its name, the element. */
    MISSING_ATTRIBUTE("G215"),
    /** A wrong value: the element, the value, the facet. */
    WRONG_VALUE("G216"),
    /** A wrong attribute value: the attribute, the element, the value, the facet. */
    WRONG_ATTRIBUTE_VALUE("G217"),
    /** A value other than the fixed one: the element, the value, the fixed value. */
    NOT_THE_FIXED_VALUE("G218"),
    /** An attribute value other than the fixed one: the attribute, the element, the value, the fixed value. */
    NOT_THE_FIXED_ATTRIBUTE_VALUE("G219"),
    /** An ID or IDREF that is no name: the attribute or element, the value. */
    NOT_A_NAME("G220"),
    /** An ID that is there twice: the value. */
    DUPLICATE_ID("G221"),
    /** An IDREF to nothing: the value. */
    DANGLING_REFERENCE("G222"),
    /** Two elements with one value of a unique or key rule: the rule, the value. */
    DUPLICATE_KEY("G223"),
    /** An element that lacks a part of its key: the rule, the element. */
    INCOMPLETE_KEY("G224"),
    /** A reference by a keyref rule to nothing: the rule, the value. */
    DANGLING_KEY("G225"),
    /** A field of a rule that has several values or none that compares: the rule, the element. */
    AMBIGUOUS_FIELD("G226"),
    /** More faults than are listed: the number listed. */
    TOO_MANY_FAULTS("G250"),
    /** A schema that cannot be used: its system identifier, what is wrong. */
    BROKEN_SCHEMA("G251"),
    /** A DTD that cannot be used: its system identifier, what is wrong. */
    BROKEN_DTD("G252"),
    /** A model table that cannot be used: its name, what is wrong. */
    BROKEN_TABLE("G253");

    private final String id;

    GrammarCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}

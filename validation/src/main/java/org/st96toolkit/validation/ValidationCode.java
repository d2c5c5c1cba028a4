package org.st96toolkit.validation;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** What checks beyond the grammar find. */
public enum ValidationCode implements Code {
    /** The replacement character: text was lost before. Argument: how often. */
    REPLACEMENT_CHARACTER("V801", Severity.WARNING),
    /** A character of private use: the character, how often. */
    PRIVATE_USE_CHARACTER("V802", Severity.WARNING),
    /** A code point that is no character: it, how often. */
    NO_CHARACTER("V803", Severity.WARNING),
    /** A number that is there twice: what has it, the number. */
    DUPLICATE_NUMBER("V811", Severity.ERROR),
    /** A number that does not follow: what has it, the number, the one expected. */
    NUMBER_OUT_OF_ORDER("V812", Severity.WARNING),
    /** A reference to something of another kind: the element, the id, what it leads to, what it may lead to. */
    WRONG_TARGET("V813", Severity.ERROR),
    /** A file that is not there: its name. */
    MISSING_FILE("V821", Severity.ERROR),
    /** A name that leads out of the folder of the document: the name. */
    FILE_OUTSIDE("V822", Severity.ERROR),
    /** A file whose content is broken: its name, why. */
    BROKEN_FILE("V823", Severity.ERROR),
    /** A file of another format than the document says: its name, its format, what the document says. */
    OTHER_FORMAT("V824", Severity.ERROR),
    /** An image of another size: its name, its size in mm, what the document says in mm. */
    OTHER_SIZE("V825", Severity.WARNING),
    /** An image that does not say its resolution, so that its size is not known: its name. */
    NO_RESOLUTION("V826", Severity.WARNING),
    /** A resolution outside the usual: the name, the dots per inch. */
    UNUSUAL_RESOLUTION("V827", Severity.WARNING),
    /** A drawing in colour or grey: its name, what it is. */
    COLOURED_DRAWING("V828", Severity.WARNING),
    /** A TIFF file that is not compressed as usual: its name, its compression. */
    UNUSUAL_COMPRESSION("V829", Severity.WARNING),
    /** A listing that is not well-formed: its name, the line, what is wrong. */
    BROKEN_LISTING("V831", Severity.ERROR),
    /** A listing with another root element: its name, the root element. */
    NOT_A_LISTING("V832", Severity.ERROR),
    /** A listing that counts its sequences wrongly: its name, what it says, how many there are. */
    SEQUENCE_TOTAL("V833", Severity.ERROR),
    /** An office or country that is on no list: the code. */
    UNKNOWN_OFFICE("V841", Severity.ERROR),
    /** A language that is on no list: the code. */
    UNKNOWN_LANGUAGE("V842", Severity.ERROR),
    /** A kind of document that has not the form of one: the code. */
    KIND_FORM("V843", Severity.WARNING),
    /** A date that does not exist: the date. */
    IMPOSSIBLE_DATE("V844", Severity.ERROR),
    /** A classification symbol of a form that does not exist: the scheme, the symbol. */
    SYMBOL_FORM("V845", Severity.ERROR),
    /** Something that stands where a code belongs and says that it is not known: it. */
    PLACEHOLDER("V846", Severity.INFO),
    /** A layer that was demanded and not checked: the layer. */
    LAYER_NOT_CHECKED("V851", Severity.ERROR),
    /** An entry of the configuration whose time is over: the code that it was for, the last day, the reason that it gave. */
    EXPIRED_ENTRY("V852", Severity.WARNING),
    /** A configuration or baseline that cannot be used: what is wrong. */
    BROKEN_CONFIGURATION("V853", Severity.ERROR),
    /** A rule of the user that does not hold; its author says how grave it is. The rule, what its author says. */
    USER_RULE("V861", Severity.ERROR),
    /** Rules of the user that cannot be used, or stop: the file, what is wrong. */
    BROKEN_RULES("V862", Severity.ERROR),
    /** A value or name that would come back otherwise: the path of the node. */
    LEAVES_SPELLING("V911", Severity.WARNING),
    /** A node without a counterpart in the other standard: its path. */
    LEAVES_DATA("V912", Severity.WARNING),
    /** An element without a counterpart around text that stays: its path. */
    LEAVES_WRAPPER("V913", Severity.WARNING),
    /** Children in an order that the other standard does not keep: the path of the element. */
    LEAVES_ORDER("V914", Severity.WARNING),
    /** Something that one of the standards demands and the document lacks: its path. */
    LEAVES_SUPPLIED("V915", Severity.WARNING),
    /** Text that is not current: the path of the element. */
    LEAVES_PART("V916", Severity.WARNING);

    private final String id;
    private final Severity severity;

    ValidationCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}

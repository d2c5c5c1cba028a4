package org.st96toolkit.validation.profile;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** What the rules of offices find. The severity here is the gravest that a profile gives; {@link RuleTable} has each. */
public enum ProfileCode implements Code {
    /** A part of an application that is not there: the part. */
    MISSING_PART("V871", Severity.ERROR),
    /** A section that stands behind one that it should precede: it, the other. */
    SECTION_ORDER("V872", Severity.WARNING),
    /** A heading of a section that is not in capitals, or is emphasised: the heading. */
    HEADING_FORM("V873", Severity.WARNING),
    /** The number of a paragraph that has not the form of one: the number. */
    PARAGRAPH_NUMBER_FORM("V874", Severity.WARNING),
    /** A paragraph without a number among such with one: the number before it. */
    PARAGRAPH_WITHOUT_NUMBER("V875", Severity.WARNING),
    /** A number typed at the start of a paragraph: what is typed. */
    TYPED_NUMBER("V876", Severity.WARNING),
    /** Text that was left by a program: the text. */
    LEFTOVER_TEXT("V877", Severity.WARNING),
    /** A claim without a positive number: what stands there. */
    CLAIM_NUMBER_FORM("V881", Severity.ERROR),
    /** A claim that does not end with a full stop: its number, its end. */
    CLAIM_WITHOUT_FULL_STOP("V882", Severity.WARNING),
    /** A claim of several sentences: its number, where the second one starts. */
    CLAIM_OF_SEVERAL_SENTENCES("V883", Severity.WARNING),
    /** A claim that refers to one that is not there: its number, the other, what says so. */
    MISSING_CLAIM("V884", Severity.ERROR),
    /** A claim that refers to itself or a later one: its number, the other, what says so. */
    LATER_CLAIM("V885", Severity.ERROR),
    /** A claim that refers to several others together, not to one or another of them: its number, its words. */
    CLAIMS_TOGETHER("V886", Severity.ERROR),
    /** A multiple dependent claim that refers to another one: its number, the other, what says so. */
    MULTIPLE_ON_MULTIPLE("V887", Severity.ERROR),
    /** A reference that says another claim than it leads to: its text, the number it leads to. */
    REFERENCE_SAYS_ANOTHER("V888", Severity.WARNING),
    /** A claim that relies on the description or the drawings: its number, its words. */
    CLAIM_RELIES_ON_DRAWINGS("V889", Severity.WARNING),
    /** A title that is too long or too short: its length, the limit, the unit. */
    TITLE_LENGTH("V891", Severity.ERROR),
    /** A title with the sign of a trade mark: the sign. */
    TITLE_TRADE_MARK("V892", Severity.WARNING),
    /** An abstract that is too long: its length, the limit, the unit. */
    ABSTRACT_TOO_LONG("V893", Severity.WARNING),
    /** An abstract that is too short: its length, the limit, the unit. */
    ABSTRACT_TOO_SHORT("V894", Severity.INFO),
    /** An abstract of several paragraphs: how many. */
    ABSTRACT_PARAGRAPHS("V895", Severity.WARNING),
    /** An abstract that names a claim: its words. */
    ABSTRACT_NAMES_CLAIM("V896", Severity.WARNING),
    /** A figure without one of the number before: its number, the one left out. */
    FIGURE_NUMBER_LEFT_OUT("V901", Severity.WARNING),
    /** A figure that the description does not mention: the number. */
    FIGURE_NOT_MENTIONED("V902", Severity.WARNING),
    /** A mentioned figure that is not among the drawings: the number, what says so. */
    MISSING_FIGURE("V903", Severity.WARNING),
    /** A figure that the description of the drawings leaves out: the number. */
    FIGURE_NOT_DESCRIBED("V904", Severity.WARNING),
    /** A single figure that is called by a number: the words. */
    SINGLE_FIGURE_NUMBERED("V905", Severity.WARNING),
    /** A reference sign in a claim that the description does not have: the claim, the sign. */
    SIGN_NOT_DESCRIBED("V906", Severity.WARNING),
    /** A listed reference sign that the description does not have elsewhere: the sign. */
    SIGN_NOT_USED("V907", Severity.WARNING);

    private final String id;
    private final Severity severity;

    ProfileCode(String id, Severity severity) {
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

package org.st96toolkit.docx.application;

import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.mapping.Mapper;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.st96.St96;

/** What the output must satisfy: ST.96 V6_0. */
public final class OutputGrammar {

    /** Holds the format, which reads its grammar once; made when it is first needed. */
    private static final class Holder {
        static final Grammar GRAMMAR = new St96().grammar(new Variant(St96.ID, St96.VERSION, "ApplicationBody"));
    }

    private OutputGrammar() {}

    static Grammar grammar() {
        return Holder.GRAMMAR;
    }

    /** Whether an element holds elements alone, so that white space between them is no text. */
    public static boolean ignoresWhiteSpace(XmlElement element) {
        return Mapper.ignoresWhiteSpace(grammar(), element);
    }

    /** Whether ST.96 has a code for an office. */
    static boolean isOffice(String code) {
        return isValid(new Draft(Names.com("IPOfficeCode")).text(code));
    }

    /** Whether ST.96 has a code for a language. */
    static boolean isLanguage(String code) {
        return isValid(new Draft(Names.pat("Abstract"))
                .attribute(Names.com("languageCode"), code)
                .add(new Draft(Names.com("P"))));
    }

    private static boolean isValid(Draft root) {
        return faults(XmlDocument.of(root.element())).diagnostics().isEmpty();
    }

    /** The faults of a document whose root is the body of an application or a part of it. */
    static Report faults(XmlDocument document) {
        return grammar().validate(document);
    }
}

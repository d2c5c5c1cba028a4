package org.st96toolkit.validation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something that was not checked, and why. Texts live in a bundle, by language.
 *
 * @param reason why
 * @param arguments what the text names
 */
public record Omission(Reason reason, List<String> arguments) {

    /** Why something was not checked. */
    public enum Reason {
        /** The document could not be read. */
        NOT_READ,
        /** It is of no known kind. */
        UNKNOWN_KIND,
        /** There is no grammar of this version here: the version. */
        NO_GRAMMAR,
        /** The folder of schemas holds none for it: the name of the file looked for. */
        NO_SCHEMA_IN_FOLDER,
        /** The schema or DTD cannot be used: its name. */
        BROKEN_GRAMMAR,
        /** The document has no DOCTYPE to look up in the catalog. */
        NO_DOCTYPE,
        /** The catalog does not list the DTD: its identifier. */
        NOT_IN_CATALOG,
        /** The format does not say what is to be checked. */
        NO_ANATOMY,
        /** The document did not come from a file, so that nothing stands beside it. */
        NO_FOLDER,
        /** None of the files that it names stands beside it: how many they are. */
        NO_FILES,
        /** The format of a file is not known here: its name. */
        UNKNOWN_FILE_FORMAT,
        /** The content of a listing that is not ST.26: its name. */
        OTHER_LISTING,
        /** The form of document numbers: no source is at hand. */
        NUMBER_FORMS,
        /** No profile and no rules were asked for. */
        NO_PROFILE,
        /** The profile does not speak of such documents: the name of the profile, what the document is. */
        NOT_IN_PROFILE,
        /** The document carries a remainder of its own, which a conversion obeys. */
        CARRIES_REMAINDER,
        /** A document without a body, so that the rules of an office have nothing to look at. */
        NO_BODY,
        /** The wording of claims: their language. */
        WORDS_OF_CLAIMS,
        /** The wording of the description: its language. */
        WORDS_OF_DESCRIPTION,
        /** The length of the abstract: its language. */
        LENGTH_OF_ABSTRACT,
        /** Whether figures are there: the drawings number sheets, or nothing. */
        NUMBERS_OF_FIGURES,
        /** The parts of a packaged file are held against no schema. */
        PACKAGED_GRAMMAR,
        /** What a packaged file shows stands within it. */
        PACKAGED_FILES,
        /** Nobody asked what a packaged file holds. */
        NOT_MADE,
        /** No application could be made of a packaged file: the codes that say why. */
        NO_APPLICATION,
        /** Text of a packaged file that has no place in the application that was made of it. */
        PART_OF_TEXT,
        /** Whether figures are there: the file holds no drawings, which may stand in another. */
        DRAWINGS_APART,
        /** The fonts of a file: the office's list is not at hand. */
        FILE_FONTS,
        /** The styles of a file: the office's list is not at hand. */
        FILE_STYLES,
        /** The name of a file: it has none. */
        FILE_NAME,
        /** The pages of a file: it does not say their size. */
        FILE_PAGES,
        /** What the office asks of files: no source at hand says it. */
        FILE_RULES,
        /** Rules that stopped: the file. */
        BROKEN_RULES,
        /** The toolkit failed within itself. */
        FAILURE
    }

    public Omission {
        arguments = List.copyOf(arguments);
    }

    static Omission of(Reason reason, String... arguments) {
        return new Omission(reason, List.of(arguments));
    }

    /** The reason in a language; English where the language has no bundle. */
    public String text(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.st96toolkit.validation.omissions",
                locale,
                Omission.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(reason.name()), Locale.ROOT).format(arguments.toArray());
    }
}

package org.st96toolkit.core.xml;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What stands before the root element, as far as our own rules need it before the parser sees it: the XML version and
 * the DOCTYPE as it is written. Whatever is malformed is left alone; the parser will say so.
 *
 * @param version the XML version that the declaration names, null where there is none
 * @param rootName the name in the DOCTYPE, null where there is no well-formed DOCTYPE
 * @param publicId the public identifier, null where there is none
 * @param systemId the system identifier, null where there is none
 * @param identifiersStart where the external identifier begins in the text
 * @param identifiersEnd where it ends; the same where there is none
 * @param hasSubset whether brackets follow
 * @param declares whether there is more than white space in the brackets
 */
record Prolog(
        String version,
        String rootName,
        String publicId,
        String systemId,
        int identifiersStart,
        int identifiersEnd,
        boolean hasSubset,
        boolean declares) {

    boolean hasDoctype() {
        return rootName != null;
    }

    /** The DOCTYPE, with the internal subset that the parser read. */
    Doctype doctype(String internalSubset) {
        return new Doctype(
                rootName,
                Optional.ofNullable(publicId),
                Optional.ofNullable(systemId),
                hasSubset ? Optional.of(internalSubset == null ? "" : internalSubset) : Optional.empty());
    }

    /**
     * Scans the beginning of a document.
     *
     * @param text the beginning, at least the first character that is not white space
     * @return the prolog; empty where the text ends before the prolog does
     */
    static Optional<Prolog> scan(String text) {
        try {
            return Optional.of(new Scanner(text).scan());
        } catch (StringIndexOutOfBoundsException tooShort) {
            return Optional.empty();
        }
    }

    /** Walks over the text; running over its end means that more text is needed. */
    private static final class Scanner {

        private final String text;
        private int at;

        Scanner(String text) {
            this.text = text;
        }

        Prolog scan() {
            String version = null;
            if (text.startsWith("<?xml") && isSpace(text.charAt(5))) {
                int end = find("?>", 0);
                version = XmlDeclaration.pseudoAttribute(text.substring(0, end), "version");
                at = end + 2;
            }
            while (true) {
                skipSpace();
                if (text.charAt(at) != '<') {
                    return none(version);
                }
                char next = text.charAt(at + 1);
                if (next == '?') {
                    at = find("?>", at + 2) + 2;
                } else if (next != '!') {
                    return none(version);
                } else if (text.charAt(at + 2) == '-') {
                    at = find("-->", at + 4) + 3;
                } else {
                    return doctype(version);
                }
            }
        }

        private Prolog none(String version) {
            return new Prolog(version, null, null, null, 0, 0, false, false);
        }

        private Prolog doctype(String version) {
            int nameStart = at + "<!DOCTYPE".length();
            if (!isSpace(text.charAt(nameStart)) || !text.startsWith("<!DOCTYPE", at)) {
                return none(version);
            }
            at = nameStart;
            skipSpace();
            int start = at;
            while (!isSpace(text.charAt(at)) && text.charAt(at) != '[' && text.charAt(at) != '>') {
                at++;
            }
            String name = text.substring(start, at);
            skipSpace();
            int identifiers = at;
            String publicId = null;
            String systemId = null;
            if (text.charAt(at) == 'S' && isKeyword("SYSTEM")) {
                systemId = literal(NameRules::isCharacter);
            } else if (text.charAt(at) == 'P' && isKeyword("PUBLIC")) {
                publicId = literal(NameRules::isPublicIdCharacter);
                systemId = publicId == null ? null : literal(NameRules::isCharacter);
            }
            boolean malformed = at > identifiers && systemId == null;
            int end = at;
            if (!malformed) {
                skipSpace();
            }
            if (malformed || text.charAt(at) != '[' && text.charAt(at) != '>') {
                return none(version);
            }
            boolean hasSubset = text.charAt(at) == '[';
            at++;
            if (hasSubset) {
                skipSpace();
            }
            boolean declares = hasSubset && text.charAt(at) != ']';
            return new Prolog(version, name, publicId, systemId, identifiers, end, hasSubset, declares);
        }

        private boolean isKeyword(String word) {
            boolean spaced = isSpace(text.charAt(at + word.length()));
            boolean keyword = spaced && text.startsWith(word, at);
            at += keyword ? word.length() : 0;
            return keyword;
        }

        /** A quoted literal after white space, or null. Line ends inside are given as XML has them. */
        private String literal(IntPredicate allowed) {
            if (!isSpace(text.charAt(at))) {
                return null;
            }
            skipSpace();
            char quote = text.charAt(at);
            if (quote != '"' && quote != '\'') {
                return null;
            }
            int start = at + 1;
            at = find(String.valueOf(quote), start) + 1;
            String value = text.substring(start, at - 1);
            boolean wellFormed = value.codePoints().allMatch(allowed);
            return wellFormed ? value.replace("\r\n", "\n").replace('\r', '\n') : null;
        }

        private int find(String wanted, int from) {
            int found = text.indexOf(wanted, from);
            if (found < 0) {
                throw new StringIndexOutOfBoundsException(from);
            }
            return found;
        }

        private void skipSpace() {
            while (isSpace(text.charAt(at))) {
                at++;
            }
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\n' || c == '\t' || c == '\r';
        }
    }
}

package org.st96toolkit.docx.formula;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Which characters are operators of MathML: those of the table, and beside them every mathematical symbol and every
 * punctuation mark that the table does not call an identifier. Immutable.
 */
final class OperatorDictionary {

    private static final String RESOURCE = "operators.txt";
    private static final OperatorDictionary STANDARD = read();

    private final List<Range> operators;
    private final List<Range> identifiers;

    private OperatorDictionary(List<Range> operators, List<Range> identifiers) {
        this.operators = List.copyOf(operators);
        this.identifiers = List.copyOf(identifiers);
    }

    /** The table that this project carries. */
    static OperatorDictionary load() {
        return STANDARD;
    }

    private static OperatorDictionary read() {
        List<Range> operators = new ArrayList<>();
        List<Range> identifiers = new ArrayList<>();
        try (InputStream in = OperatorDictionary.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.strip().split("\\s+", 3);
                if (words[0].equals("operator")) {
                    operators.add(Range.of(words[1]));
                } else if (words[0].equals("identifier")) {
                    identifiers.add(Range.of(words[1]));
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return new OperatorDictionary(operators, identifiers);
    }

    /** Whether a character is an operator. */
    boolean isOperator(int character) {
        if (contains(operators, character)) {
            return true;
        }
        return !contains(identifiers, character) && isSymbolOrPunctuation(character);
    }

    /** Whether an operator is an integral. */
    static boolean isIntegral(String operator) {
        int character = operator.isEmpty() ? 0 : operator.codePointAt(0);
        return character >= 0x222B && character <= 0x2233 || character >= 0x2A0B && character <= 0x2A1C;
    }

    /** Whether the limits of an operator stand beside it where formulae are set small, unless it says otherwise. */
    static boolean hasMovableLimits(String operator) {
        int character = operator.isEmpty() ? 0 : operator.codePointAt(0);
        return character >= 0x220F && character <= 0x2211
                || character >= 0x22C0 && character <= 0x22C3
                || character >= 0x2A00 && character <= 0x2A0A
                || character == 0x2AFC
                || character == 0x2AFF;
    }

    private static boolean contains(List<Range> ranges, int character) {
        for (Range range : ranges) {
            if (character >= range.first() && character <= range.last()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSymbolOrPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.MATH_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private record Range(int first, int last) {

        static Range of(String text) {
            int dash = text.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? text : text.substring(0, dash), 16);
            return new Range(first, dash < 0 ? first : Integer.parseInt(text.substring(dash + 1), 16));
        }
    }
}

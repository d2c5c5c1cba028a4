package org.st96toolkit.core.xml;

/**
 * How much one document may ask for. Every limit is a limit: a document beyond one is withheld with a diagnostic.
 *
 * @param inputBytes the size of the input, which is held in one array and therefore less than 2 GB
 * @param depth how deep elements may nest; bounds the stack of everything that walks a tree
 * @param attributesPerElement how many attributes an element may have
 * @param attributeCharacters the length of an attribute's value
 * @param textCharacters the length of a run of character data, a comment or an instruction
 * @param entityExpansions how many references to declared entities may be expanded
 * @param expandedCharacters how many characters a document may hold beyond those of its input, that is, by expansion
 * @param distinctNames how many different names elements, attributes, instructions and prefixes may have
 * @param subsetCharacters the length of the internal DTD subset
 */
public record Limits(
        int inputBytes,
        int depth,
        int attributesPerElement,
        int attributeCharacters,
        int textCharacters,
        int entityExpansions,
        int expandedCharacters,
        int distinctNames,
        int subsetCharacters) {

    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 16;

    /** The limits that hold unless told otherwise; the largest real documents use less than a tenth of each. */
    public static final Limits STANDARD =
            new Limits(512 << 20, 1_000, 256, 128 << 10, 32 << 20, 1_000_000, 16 << 20, 10_000, 256 << 10);

    public Limits {
        requirePositive(inputBytes, "inputBytes");
        if (inputBytes > LONGEST_ARRAY) {
            throw new IllegalArgumentException("inputBytes must fit an array: " + inputBytes);
        }
        requirePositive(depth, "depth");
        requirePositive(attributesPerElement, "attributesPerElement");
        requirePositive(attributeCharacters, "attributeCharacters");
        requirePositive(textCharacters, "textCharacters");
        requirePositive(entityExpansions, "entityExpansions");
        requirePositive(expandedCharacters, "expandedCharacters");
        requirePositive(distinctNames, "distinctNames");
        requirePositive(subsetCharacters, "subsetCharacters");
    }

    private static void requirePositive(int value, String name) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
    }
}

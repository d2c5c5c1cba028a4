package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.List;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Comparison;
import org.xmlunit.diff.ComparisonResult;
import org.xmlunit.diff.ComparisonType;
import org.xmlunit.diff.Diff;
import org.xmlunit.diff.DifferenceEvaluators;

/**
 * Whether two documents are equal as the round trip law has it, by means that share nothing with the toolkit: Xerces
 * reads them, the official DTD or schema says which white space means nothing, and XMLUnit compares.
 */
final class Oracle {

    private static final int WANTED = 5;

    private Oracle() {}

    static List<String> differences(String format, byte[] expected, byte[] actual) {
        Diff diff = DiffBuilder.compare(tree(format, expected))
                .withTest(tree(format, actual))
                .withDifferenceEvaluator(DifferenceEvaluators.chain(DifferenceEvaluators.Default, Oracle::strictOrder))
                .checkForSimilar()
                .build();
        List<String> found = new ArrayList<>();
        for (var difference : diff.getDifferences()) {
            if (found.size() < WANTED) {
                found.add(difference.toString());
            }
        }
        return found;
    }

    /** The faults of a document by its official DTD or schema. */
    static List<String> faults(String format, byte[] document) {
        return format.equals("st96")
                ? OfficialSchema.judge(document).faults()
                : OfficialDtd.judge(document).faults();
    }

    /** XMLUnit calls documents similar whose elements stand in another order. We do not. */
    private static ComparisonResult strictOrder(Comparison comparison, ComparisonResult outcome) {
        if (comparison.getType() == ComparisonType.CHILD_NODELIST_SEQUENCE && outcome != ComparisonResult.EQUAL) {
            return ComparisonResult.DIFFERENT;
        }
        return outcome;
    }

    private static org.w3c.dom.Document tree(String format, byte[] document) {
        return format.equals("st96")
                ? OfficialSchema.judge(document).tree()
                : OfficialDtd.judge(document).tree();
    }
}

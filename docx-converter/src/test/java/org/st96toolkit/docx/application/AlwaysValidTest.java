package org.st96toolkit.docx.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.Conversions;
import org.st96toolkit.docx.ConvertedApplication;
import org.st96toolkit.docx.DocxInput;
import org.st96toolkit.docx.DocxOptions;
import org.st96toolkit.docx.ReceiptChecks;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.section.RevisionPolicy;

/** Whatever the files hold: what is made is valid by the official schema, and each character has one fate. */
class AlwaysValidTest {

    private static final int APPLICATIONS = Integer.getInteger("docx.random", 300);

    @Test
    void whateverTheFilesHold() {
        OfficialSchema official = OfficialSchema.load();
        List<String> faults = new ArrayList<>();
        Map<String, Integer> made = new TreeMap<>();
        for (int seed = 0; seed < APPLICATIONS; seed++) {
            Random random = new Random(seed);
            List<Flow> flows = new ArrayList<>();
            List<DocxInput> inputs = new ArrayList<>();
            for (int file = random.nextInt(4) == 0 ? 2 : 1; file > 0; file--) {
                Flow flow = new RandomFlow(31L * seed + file, file).flow();
                Optional<Part> part =
                        random.nextInt(3) == 0 ? Optional.of(Part.values()[random.nextInt(4)]) : Optional.empty();
                flows.add(flow);
                inputs.add(DocxInput.of(flow, part));
            }
            if (random.nextInt(5) == 0) {
                inputs.add(DocxInput.of("fig2.png", RandomFlow.png()));
            }
            DocxOptions options = DocxOptions.DEFAULT
                    .office("EP")
                    .revisions(random.nextBoolean() ? RevisionPolicy.ACCEPT : RevisionPolicy.REJECT)
                    .joinLines(random.nextBoolean())
                    .amendments(random.nextBoolean());
            Result<ConvertedApplication> result =
                    Conversions.convert(inputs, random.nextInt(4) == 0 ? options : options.language("en"));
            int here = seed;
            result.report().diagnostics().stream()
                    .filter(found ->
                            found.code() == ApplicationCode.TEXT_LOST || found.code() == ApplicationCode.OUTPUT_INVALID)
                    .forEach(found -> faults.add(here + ": " + found.message(Locale.ENGLISH)));
            if (result.value().isPresent()) {
                ConvertedApplication application = result.orElseThrow();
                assertThat(official.faults(application.document()))
                        .as("seed %d", seed)
                        .isEmpty();
                assertThat(application.receipt().verified()).as("seed %d", seed).isTrue();
                ReceiptChecks.partition(application.receipt(), flows);
                made.merge(application.document().root().name().local(), 1, Integer::sum);
            } else {
                assertThat(result.report().hasErrors()).as("seed %d", seed).isTrue();
            }
        }
        assertThat(faults).isEmpty();
        System.out.println(APPLICATIONS + " made at random: " + made);
        assertThat(made).containsKeys("Abstract", "ApplicationBody", "Claims", "Description");
    }
}

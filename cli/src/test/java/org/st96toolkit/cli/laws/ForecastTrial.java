package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.validation.interoperable.Forecast;
import org.st96toolkit.validation.interoperable.Interoperability;

/** What the interoperable profiles tell of documents, against what a conversion leaves. */
final class ForecastTrial {

    static final ConversionOptions OPTIONS =
            ConversionOptions.DEFAULT.verify(false).validate(false);

    /** What is told of a document against what is so. */
    record Outcome(Set<String> missed, Set<String> alarms, int entries, int pairs) {
        boolean isExact() {
            return missed.isEmpty() && alarms.isEmpty();
        }
    }

    private final Toolkit toolkit;
    private final Interoperability interoperability = new Interoperability();

    ForecastTrial(Toolkit toolkit) {
        this.toolkit = toolkit;
    }

    /** Nothing where the document cannot be converted. */
    Optional<Outcome> outcome(byte[] bytes) {
        Input input = Input.of("document", bytes);
        PatentDocument source = toolkit.read(input).orElseThrow();
        Result<PatentDocument> made = toolkit.convert(input, OPTIONS);
        if (made.value().isEmpty()) {
            return Optional.empty();
        }
        Variant own = source.variant();
        String target = toolkit.destination(source).orElseThrow().dialect();
        assertThat(made.orElseThrow().variant().dialect()).isEqualTo(target);
        List<Forecast> forecast = interoperability
                .forecast(source.tree(), own.dialect(), own.version(), target)
                .orElseThrow();
        List<RealRemainder.Pair> real =
                RealRemainder.of(source.tree(), made.orElseThrow().tree(), source.format());
        Set<String> told = new TreeSet<>();
        forecast.forEach(each -> told.add(each.kind().id() + " " + each.path()));
        Set<String> so = new TreeSet<>();
        real.forEach(pair -> so.add(pair.toString()));
        Set<String> missed = new TreeSet<>(so);
        missed.removeAll(told);
        Set<String> alarms = new TreeSet<>(told);
        alarms.removeAll(so);
        return Optional.of(new Outcome(missed, alarms, real.size(), so.size()));
    }
}

package org.st96toolkit.st36.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the name-and-model tables against the DTDs of the offices, version by version. */
class ModelTablesTest {

    /** A table in one version. */
    record Case(String table, String version) {
        @Override
        public String toString() {
            return table + " " + version;
        }
    }

    static List<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        for (String table : List.of("us-patent-grant", "us-patent-application", "jp-official-gazette")) {
            for (String version : ModelTable.read(table).versions()) {
                cases.add(new Case(table, version));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tableSaysWhatTheOfficeDtdSays(Case tested) throws Exception {
        Path dtd = officeDtd(tested);
        Declarations office = Dtd.read(dtd.getFileName().toString(), Shared.officeDtds());
        Declarations ours = ModelTable.read(tested.table()).in(tested.version());

        assertThat(new TreeMap<>(ours.models())).isEqualTo(new TreeMap<>(office.models()));
        // In the tree a namespace is no attribute.
        office.attributes()
                .values()
                .forEach(attributes -> attributes.keySet().removeIf(name -> name.startsWith("xmlns")));
        for (String element : office.models().keySet()) {
            assertThat(ours.attributesOf(element)).as(element).isEqualTo(office.attributesOf(element));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNameInAModelIsDeclared(Case tested) throws IOException {
        Declarations ours = ModelTable.read(tested.table()).in(tested.version());

        var names = new TreeSet<String>();
        ours.models().values().forEach(model -> names.addAll(model.names()));
        names.remove("#PCDATA");

        assertThat(ours.models().keySet()).containsAll(names);
        assertThat(ours.models().keySet())
                .containsAll(ModelTable.read(tested.table()).roots());
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-patent-grant", "us-patent-application"})
    void everyOfficeDtdHasItsVersion(String table) throws IOException {
        try (var dtds = Files.list(Shared.folder("standards/st36/us"))) {
            var names = dtds.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(table + "-v"))
                    .map(name -> name.charAt(table.length() + 2) + "." + name.charAt(table.length() + 3))
                    .sorted()
                    .toList();
            assertThat(ModelTable.read(table).versions()).isEqualTo(names);
        }
    }

    private static Path officeDtd(Case tested) throws IOException {
        if (tested.table().equals("jp-official-gazette")) {
            return Shared.folder("standards/st36/jp").resolve("jp-a.dtd");
        }
        String start = tested.table() + "-v" + tested.version().replace(".", "") + "-";
        try (var dtds = Files.list(Shared.folder("standards/st36/us"))) {
            return dtds.filter(path -> path.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

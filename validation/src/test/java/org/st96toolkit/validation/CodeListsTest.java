package org.st96toolkit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.st96.St96;

/** The lists of codes against those of the schema, and what counts as a date. */
class CodeListsTest {

    private final CodeLists lists = CodeLists.load();
    private final Grammar grammar = new St96().grammar(new Variant(St96.ID, St96.VERSION, "BibliographicData"));

    private List<String> codes(String element) {
        return grammar.element(new XmlName(St96.COMMON, element))
                .orElseThrow()
                .type()
                .simpleType()
                .orElseThrow()
                .enumeration();
    }

    @Test
    void whatTheSchemaKnowsIsListed() {
        assertThat(codes("IPOfficeCode")).hasSizeGreaterThan(200).allMatch(lists::isOffice);
        assertThat(codes("CountryCode")).hasSizeGreaterThan(200).allMatch(lists::isOffice);
        assertThat(codes("FilingLanguageCode")).hasSizeGreaterThan(150).allMatch(lists::isLanguage);
    }

    @Test
    void nothingElseIsListed() {
        assertThat(lists.offices())
                .allMatch(code -> codes("IPOfficeCode").contains(code)
                        || codes("CountryCode").contains(code));
        assertThat(lists.languages()).allMatch(codes("FilingLanguageCode")::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20200229", "20200200", "20200000", "2020", "2020-02", "2020-02-29", "2020-02-29Z", "20201231"})
    void theseDatesExist(String date) {
        assertThat(CodesCheck.exists(date)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "20210229",
        "20201301",
        "20200431",
        "2020-13",
        "2O210504",
        "''",
        "5 May 2020",
        "20200031",
        "202002",
        "2020-02-30"
    })
    void theseDoNot(String date) {
        assertThat(CodesCheck.exists(date)).isFalse();
    }
}

package org.st96toolkit.validation.interoperable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlReader;

/** What guards of profiles ask of an element. */
class GuardTest {

    private static final XmlElement ELEMENT = new XmlReader()
            .read("<a k='1'><b k='x'>one</b><b k='y'>two</b><c/></a>".getBytes(StandardCharsets.UTF_8))
            .orElseThrow()
            .root();

    private static List<Guard> guards(String text) {
        return ProfileReader.read("root a" + text + " : s", "1").roots().get(0).guards();
    }

    @ParameterizedTest
    @CsvSource({
        "[c],             true",
        "[d],             false",
        "[not(d)],        true",
        "[not(c)],        false",
        "[@k='1'],        true",
        "[@k='2'],        false",
        "[b/@k='x'],      true",
        "[not(b/@k='x')], false",
        "[not(b/@k='y')], false",
        "[not(b/@k='z')], true",
        "[b='one'],       true",
        "[not(b='two')],  false"
    })
    void admitsWhatItSays(String guard, boolean admitted) {
        assertThat(guards(guard)).hasSize(1);
        assertThat(Guard.admit(guards(guard), ELEMENT)).isEqualTo(admitted);
    }

    @Test
    void allOfSeveralMustAdmit() {
        assertThat(guards("[c][not(d)][@k='1']")).hasSize(3);
        assertThat(Guard.admit(guards("[c][not(d)][@k='1']"), ELEMENT)).isTrue();
        assertThat(Guard.admit(guards("[c][not(d)][@k='2']"), ELEMENT)).isFalse();
    }

    @Test
    void whatIsNotUnderstoodIsNotLeftOut() {
        assertThatThrownBy(() -> guards("[count(b)=2]")).isInstanceOf(IllegalArgumentException.class);
    }
}

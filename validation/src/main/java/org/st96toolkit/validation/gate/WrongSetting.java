package org.st96toolkit.validation.gate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;

/** A setting that makes no sense, or a file of the user that cannot be used. The message says why, in one line, without the setting's name. */
public final class WrongSetting extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Setting setting;
    private final transient Optional<Path> file;
    private final transient List<Diagnostic> faults;

    WrongSetting(Setting setting, String message) {
        super(message);
        this.setting = setting;
        this.file = Optional.empty();
        this.faults = List.of();
    }

    WrongSetting(Setting setting, Path file, List<Diagnostic> faults) {
        super(file + " cannot be used");
        this.setting = setting;
        this.file = Optional.of(file);
        this.faults = List.copyOf(faults);
    }

    /** Which setting. */
    public Setting setting() {
        return setting;
    }

    /** The file with the faults; nothing where the setting names none that could be read. */
    public Optional<Path> file() {
        return file;
    }

    /** What is wrong with the file. */
    public List<Diagnostic> faults() {
        return faults;
    }
}

package org.st96toolkit.validation.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Result;

/** Reads the files of a user, and keeps what there is to say of those that can be used. */
final class UserFiles {

    private final List<Gate.Remark> remarks = new ArrayList<>();

    /**
     * What a file says, where one is named.
     *
     * @throws WrongSetting where something is wrong with it
     */
    <T> Optional<T> read(Setting setting, Optional<Path> file, Function<Path, Result<T>> reading) throws WrongSetting {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Result<T> read = reading.apply(file.get());
        List<Diagnostic> said = read.report().diagnostics();
        if (read.value().isEmpty() || read.report().hasErrors()) {
            throw new WrongSetting(setting, file.get(), said);
        }
        said.forEach(each -> remarks.add(new Gate.Remark(file.get(), each)));
        return read.value();
    }

    List<Gate.Remark> remarks() {
        return List.copyOf(remarks);
    }
}

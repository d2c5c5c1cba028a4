package org.st96toolkit.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.format.Anatomy;
import org.st96toolkit.core.format.Anatomy.FileRole;
import org.st96toolkit.core.format.Anatomy.NamedFile;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.validation.image.FileFormat;

/**
 * The files that a document names. Where not one of them stands beside it, the document travels without its files: nothing is
 * checked then, and that is said.
 */
final class FilesCheck {

    /** An element that names a file, with the element around it. */
    private record Use(XmlElement element, XmlElement parent, NamedFile names, String file) {}

    private final Anatomy anatomy;
    private final Path folder;
    private final int listingLimit;
    private final List<Use> uses = new ArrayList<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<Omission> omissions = new LinkedHashSet<>();

    private FilesCheck(Anatomy anatomy, Path folder, int listingLimit) {
        this.anatomy = anatomy;
        this.folder = folder;
        this.listingLimit = listingLimit;
    }

    /**
     * @param document the file that the document came from; nothing where it came from elsewhere
     * @param listingLimit the most bytes of a sequence listing that are read
     */
    static LayerCheck of(XmlElement root, Anatomy anatomy, Optional<Path> document, int listingLimit) {
        Path folder = document.map(file -> file.toAbsolutePath().normalize().getParent())
                .orElse(Path.of("").toAbsolutePath());
        FilesCheck check = new FilesCheck(anatomy, folder, listingLimit);
        check.collect(root, root);
        if (check.uses.isEmpty()) {
            return LayerCheck.done(List.of(), List.of());
        } else if (document.isEmpty()) {
            return LayerCheck.skipped(Omission.of(Omission.Reason.NO_FOLDER, Integer.toString(check.names())));
        } else if (check.uses.stream().noneMatch(check::isThere)) {
            return LayerCheck.skipped(Omission.of(Omission.Reason.NO_FILES, Integer.toString(check.names())));
        }
        Set<String> missing = new HashSet<>();
        for (Use use : check.uses) {
            check.look(use, missing);
        }
        return LayerCheck.done(check.found, List.copyOf(check.omissions));
    }

    private void collect(XmlElement element, XmlElement parent) {
        for (NamedFile names : anatomy.files()) {
            if (names.element().equals(element.name())) {
                names.name()
                        .in(element)
                        .filter(file -> !file.isEmpty())
                        .ifPresent(file -> uses.add(new Use(element, parent, names, file)));
            }
        }
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                collect(child, element);
            }
        }
    }

    private int names() {
        return (int) uses.stream().map(Use::file).distinct().count();
    }

    private boolean isThere(Use use) {
        return inside(use.file()).filter(Files::isRegularFile).isPresent();
    }

    /** The file of that name; nothing where the name leads out of the folder or is none. Links are followed, then judged. */
    private Optional<Path> inside(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder)) {
                return Optional.empty();
            }
            boolean leadsOut = Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath());
            return leadsOut ? Optional.empty() : Optional.of(file);
        } catch (InvalidPathException | IOException unusable) {
            return Optional.empty();
        }
    }

    private void look(Use use, Set<String> missing) {
        Optional<Path> file = inside(use.file());
        if (file.isEmpty()) {
            report(use, ValidationCode.FILE_OUTSIDE);
        } else if (!Files.isRegularFile(file.get())) {
            if (missing.add(use.file())) {
                report(use, ValidationCode.MISSING_FILE);
            }
        } else {
            look(use, file.get());
        }
    }

    private void look(Use use, Path file) {
        try {
            if (use.names().role() == FileRole.IMAGE) {
                image(use, file);
            } else if (use.names().role() == FileRole.SEQUENCE_LISTING) {
                listing(use, file);
            }
        } catch (IOException broken) {
            report(use, ValidationCode.BROKEN_FILE, reason(broken));
        }
    }

    private static String reason(IOException broken) {
        return broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
    }

    private void image(Use use, Path file) throws IOException {
        Optional<FileFormat> real = FileFormat.of(file);
        Optional<String> said = use.names().format().in(use.element()).filter(name -> !name.isEmpty());
        Optional<FileFormat> declared = said.flatMap(FileFormat::named);
        if (real.isEmpty()) {
            if (declared.isPresent()) {
                report(use, ValidationCode.OTHER_FORMAT, "?", said.get());
            } else {
                omissions.add(Omission.of(Omission.Reason.UNKNOWN_FILE_FORMAT, use.file()));
            }
            return;
        }
        if (said.isPresent() && !declared.equals(real)) {
            report(use, ValidationCode.OTHER_FORMAT, real.get().name(), said.get());
        }
        if (real.get().isImage()) {
            found.addAll(ImageCheck.of(use.element(), use.parent(), use.names(), use.file(), file, real.get()));
        } else {
            omissions.add(Omission.of(Omission.Reason.UNKNOWN_FILE_FORMAT, use.file()));
        }
    }

    private void listing(Use use, Path file) throws IOException {
        String format = use.names().format().in(use.element()).orElse("").toUpperCase(Locale.ROOT);
        if (!format.equals("ST.26") && !format.equals("XML")) {
            omissions.add(Omission.of(Omission.Reason.OTHER_LISTING, use.file()));
            return;
        }
        if (Files.size(file) > listingLimit) {
            report(use, ValidationCode.BROKEN_FILE, "> " + listingLimit + " bytes");
            return;
        }
        found.addAll(ListingCheck.of(
                Files.readAllBytes(file), use.file(), use.element().location()));
    }

    private void report(Use use, ValidationCode code, String... more) {
        List<String> arguments = new ArrayList<>(List.of(use.file()));
        arguments.addAll(List.of(more));
        found.add(new Diagnostic(code, use.element().location(), arguments));
    }
}

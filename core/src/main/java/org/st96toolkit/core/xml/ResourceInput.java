package org.st96toolkit.core.xml;

import java.io.InputStream;
import java.io.Reader;
import org.w3c.dom.ls.LSInput;

/** A byte stream with its identifiers. Nothing of it can be changed. */
final class ResourceInput implements LSInput {

    private final String publicId;
    private final String systemId;
    private final String baseUri;
    private final InputStream bytes;

    ResourceInput(String publicId, String systemId, String baseUri, InputStream bytes) {
        this.publicId = publicId;
        this.systemId = systemId;
        this.baseUri = baseUri;
        this.bytes = bytes;
    }

    @Override
    public InputStream getByteStream() {
        return bytes;
    }

    @Override
    public String getPublicId() {
        return publicId;
    }

    @Override
    public String getSystemId() {
        return systemId;
    }

    @Override
    public String getBaseURI() {
        return baseUri;
    }

    @Override
    public Reader getCharacterStream() {
        return null;
    }

    @Override
    public String getStringData() {
        return null;
    }

    @Override
    public String getEncoding() {
        return null;
    }

    @Override
    public boolean getCertifiedText() {
        return false;
    }

    @Override
    public void setCharacterStream(Reader ignored) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setByteStream(InputStream ignored) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setStringData(String ignored) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setSystemId(String ignored) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setPublicId(String ignored) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setBaseURI(String ignored) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setEncoding(String ignored) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setCertifiedText(boolean ignored) {
        throw new UnsupportedOperationException();
    }
}

package vn.vinhphuc.atlas;
import org.junit.jupiter.api.Test;
class MainTest { @Test void x() { org.junit.jupiter.api.Assertions.assertEquals(25, Runtime.version().feature()); } }

package vn.vinhphuc.atlas;
public final class Main { private Main() {} public static void main(String[] a) {} }

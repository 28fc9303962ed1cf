package vn.vinhphuc.atlas.view;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who hands out what the program prints, as an officer types it; blank where nothing is set.
 *
 * @param name    of the office
 * @param address where it is
 * @param phone   as it is dialled
 * @param email   one address
 * @param web     address of its pages
 * @param logo    path of a picture file
 */
public record PromotionOffice(String name, String address, String phone, String email, String web, String logo) {

    public static final PromotionOffice NONE = new PromotionOffice("", "", "", "", "", "");

    public PromotionOffice {
        name = tidy(name);
        address = tidy(address);
        phone = tidy(phone);
        email = tidy(email);
        web = tidy(web);
        logo = logo.strip();
    }

    /** What is printed, without the logo. */
    public List<String> lines() {
        return Stream.of(name, address, phone, email, web).filter(line -> !line.isEmpty()).toList();
    }

    private static String tidy(String typed) {
        return Normalizer.normalize(typed.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }
}

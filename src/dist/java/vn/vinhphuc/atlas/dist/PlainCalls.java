package vn.vinhphuc.atlas.dist;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A class whose records compare and print themselves, and whose switches ask for types, by code of its own. The compiler leaves both to the
 * virtual machine, which makes classes for them at each start, since its cache keeps none of these. The result is what
 * {@link java.lang.runtime.ObjectMethods} and {@link java.lang.runtime.SwitchBootstraps} promise.
 */
final class PlainCalls {

    private static final ClassDesc RECORDS = ClassDesc.of("java.lang.runtime.ObjectMethods");
    private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final ClassDesc TEXT = ClassDesc.of("java.lang.StringBuilder");
    private static final int PRIME = 31;

    private final ClassFile classes;
    private final ClassDesc self;
    private final List<Consumer<ClassBuilder>> added = new ArrayList<>();

    private PlainCalls(ClassFile classes, ClassDesc self) {
        this.classes = classes;
        this.self = self;
    }

    /** @param world knows the classes that the class meets */
    static byte[] in(byte[] bytes, ClassLoader world) {
        ClassFile classes = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(world)
                .orElse(ClassHierarchyResolver.defaultResolver()).cached()));
        ClassModel model = classes.parse(bytes);
        PlainCalls calls = new PlainCalls(classes, model.thisClass().asSymbol());
        return calls.any(model) ? calls.in(model) : bytes;
    }

    private boolean any(ClassModel model) {
        return model.methods().stream().flatMap(method -> method.code().stream()).flatMap(code -> code.elementStream())
                .anyMatch(element -> element instanceof InvokeDynamicInstruction call && body(call).isPresent());
    }

    private byte[] in(ClassModel model) {
        boolean face = model.flags().has(AccessFlag.INTERFACE);
        return classes.transformClass(model, ClassTransform.transformingMethodBodies((code, element) -> {
            Optional<Consumer<CodeBuilder>> body = element instanceof InvokeDynamicInstruction call ? body(call) : Optional.empty();
            if (body.isPresent() && element instanceof InvokeDynamicInstruction call) {
                String name = "plain$" + added.size();
                added.add(to -> to.withMethodBody(name, call.typeSymbol(),
                        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                        body.get()));
                code.invokestatic(self, name, call.typeSymbol(), face);
            } else {
                code.with(element);
            }
        }).andThen(ClassTransform.endHandler(to -> added.forEach(method -> method.accept(to)))));
    }

    /** The code that does what a call would be linked to; empty if the call is left as it is. */
    private Optional<Consumer<CodeBuilder>> body(InvokeDynamicInstruction call) {
        DynamicCallSiteDesc site = call.invokedynamic().asSymbol();
        ClassDesc owner = ((DirectMethodHandleDesc) site.bootstrapMethod()).owner();
        List<ConstantDesc> given = List.of(site.bootstrapArgs());
        if (owner.equals(RECORDS)) {
            List<String> names = Stream.of(((String) given.get(1)).split(";")).filter(name -> !name.isEmpty()).toList();
            List<DirectMethodHandleDesc> fields = given.stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
            return switch (site.invocationName()) {
                case "hashCode" -> Optional.of(code -> hash(code, fields));
                case "equals" -> Optional.of(code -> equal(code, fields));
                default -> Optional.of(code -> print(code, names, fields));
            };
        }
        boolean types = owner.equals(SWITCHES) && site.invocationName().equals("typeSwitch")
                && given.stream().allMatch(label -> label instanceof ClassDesc type && !type.isPrimitive());
        return types ? Optional.of(code -> find(code, given.stream().map(ClassDesc.class::cast).toList())) : Optional.empty();
    }

    private void hash(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
        code.iconst_0();
        for (DirectMethodHandleDesc field : fields) {
            ClassDesc type = field(code.bipush(PRIME).imul(), 0, field);
            if (type.isPrimitive()) {
                code.invokestatic(box(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
            } else {
                code.invokestatic(OBJECTS, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object));
            }
            code.iadd();
        }
        code.ireturn();
    }

    private void equal(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
        Label differs = code.newLabel();
        Label other = code.newLabel();
        code.aload(0).aload(1).if_acmpne(other).iconst_1().ireturn().labelBinding(other);
        code.aload(1).instanceOf(self).ifeq(differs).aload(1).checkcast(self).astore(2);
        for (DirectMethodHandleDesc field : fields) {
            ClassDesc type = field(code, 0, field);
            field(code, 2, field);
            if (!type.isPrimitive()) {
                code.invokestatic(OBJECTS, "equals",
                        MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object))
                        .ifeq(differs);
            } else {
                code.invokestatic(box(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type)).ifne(differs);
            }
        }
        code.iconst_1().ireturn().labelBinding(differs).iconst_0().ireturn();
    }

    private void print(CodeBuilder code, List<String> names, List<DirectMethodHandleDesc> fields) {
        String name = self.displayName();
        code.new_(TEXT).dup().invokespecial(TEXT, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
        text(code, name.substring(name.lastIndexOf('$') + 1) + "[");
        for (int i = 0; i < fields.size(); i++) {
            text(code, (i == 0 ? "" : ", ") + names.get(i) + "=");
            ClassDesc type = field(code, 0, fields.get(i));
            boolean small = type.equals(ConstantDescs.CD_byte) || type.equals(ConstantDescs.CD_short);
            append(code, small ? ConstantDescs.CD_int : type.isPrimitive() ? type : ConstantDescs.CD_Object);
        }
        text(code, "]");
        code.invokevirtual(TEXT, "toString", MethodTypeDesc.of(ConstantDescs.CD_String)).areturn();
    }

    /** The place of the first label, from the one that is given on, that a value is of; -1 for null. */
    private static void find(CodeBuilder code, List<ClassDesc> labels) {
        Label some = code.newLabel();
        code.aload(0).ifnonnull(some).iconst_m1().ireturn().labelBinding(some);
        for (int i = 0; i < labels.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next).aload(0).instanceOf(labels.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(labels.size()).ireturn();
    }

    /** @return the type of the field */
    private ClassDesc field(CodeBuilder code, int record, DirectMethodHandleDesc field) {
        ClassDesc type = field.invocationType().returnType();
        code.aload(record).getfield(self, field.methodName(), type);
        return type;
    }

    private static void text(CodeBuilder code, String text) {
        append(code.loadConstant(text), ConstantDescs.CD_String);
    }

    private static void append(CodeBuilder code, ClassDesc type) {
        code.invokevirtual(TEXT, "append", MethodTypeDesc.of(TEXT, type));
    }

    private static ClassDesc box(ClassDesc primitive) {
        return switch (TypeKind.from(primitive)) {
            case BOOLEAN -> ConstantDescs.CD_Boolean;
            case BYTE -> ConstantDescs.CD_Byte;
            case SHORT -> ConstantDescs.CD_Short;
            case CHAR -> ConstantDescs.CD_Character;
            case LONG -> ConstantDescs.CD_Long;
            case FLOAT -> ConstantDescs.CD_Float;
            case DOUBLE -> ConstantDescs.CD_Double;
            default -> ConstantDescs.CD_Integer;
        };
    }
}

/// Words that mean something in few places, and are names elsewhere.
extension Sample {
    static let names: [Sample] = [
        Sample(
            "python",
            #"""
            match = re.match("a", text)
                       fffff sss
            if match: print(type(match), match or case)
            kk        fffff ffff               kk
            match point:
            kkkkk
                case (1, _) | -1: pass
                kkkk  n        n  kkkk
            type Point = tuple[int, int]
            kkkk ttttt
            """#),
        Sample(
            "swift",
            #"""
            let left = tree.left, package = Package(name: "a")
            kkk                             fffffff       sss
            if let any, let copy = open, any.isEmpty { set.insert(copy) }
            kk kkk      kkk                                ffffff
            private(set) lazy var x: any View { get { 1 } }
            kkkkkkk kkk  kkkk kkk    kkk tttt   kkk   n
            switch x { case nil: rows.first(where: { $0 }); default: f(for: x) }
            kkkkkk     kkkk ooo       fffff          vv     kkkkkkk  f
            """#),
        Sample(
            "javascript",
            #"""
            import * as fs from "node:fs"; import get from "get"
            kkkkkk   kk    kkkk sssssssss  kkkkkk     kkkk sssss
            for (const of of types) { set({ class: "a", from: of.as }) }
            kkk  kkkkk    kk          fff          sss
            switch (x) { case null: static {} default: get() }
            kkkkkk       kkkk oooo  kkkkkk    kkkkkkk  fff
            const a = { get x() {}, set: 1, async of() {} }
            kkkkk       kkk f            n  kkkkk ff
            """#),
        Sample(
            "typescript",
            #"""
            import type { A } from "a"; import type from "b"
            kkkkkk kkkk   t   kkkk sss  kkkkkk      kkkk sss
            type A = { type: string, unique?: symbol }
            kkkk t           kkkkkk           kkkkkk
            const type = f(type); module.exports = { type, object: 1 }
            kkkkk        f                                         n
            declare module "c" { abstract readonly x: unknown }
            kkkkkkk kkkkkk sss   kkkkkkkk kkkkkkkk    kkkkkkk
            for (const type of types) if (type is string) {}
            kkk  kkkkk      kk        kk       kk kkkkkk
            """#),
        Sample(
            "kotlin",
            #"""
            data class A(private val data: Data)
            kkkk kkkkk f kkkkkkk kkk       tttt
            for (value in data) open = value to inner
            kkk        kk
            private set
            kkkkkkk kkk
            suspend () -> Unit by lazy { get("/a") { } }
            kkkkkkk       tttt kk        fff ssss
            """#),
        Sample(
            "java",
            #"""
            for (var record : sealed) record.value();
            kkk  kkk                         fffff
            sealed interface A permits B {} non-sealed class B {}
            kkkkkk kkkkkkkkk t kkkkkkk t    kkkkkkkkkk kkkkk t
            record Point(int x) { int yield = switch (x) { case 1: yield "a"; } }
            kkkkkk fffff kkk      kkk         kkkkkk       kkkk n  kkkkk sss
            if (record instanceof Point) record = var;
            kk         kkkkkkkkkk ttttt
            """#),
        Sample(
            "csharp",
            #"""
            var group = from x in record where x is not null select new { x };
            kkk         kkkk   kk        kkkkk   kk kkk oooo kkkkkk kkk
            int X { get; private set; } int Y { get => on; }
            kkk t   kkk  kkkkkkk kkk    kkk t   kkk
            public record A(int select); foo(from, where); join.Add(by);
            kkkkkk kkkkkk f kkk          fff                    fff
            """#),
        Sample(
            "scala",
            #"""
            val end = extension; derives.using(1); a.open
            kkk                          fffff n
            enum A derives B { case C } end if extension (x: Int)
            kkkk t kkkkkkk t   kkkk t   kkk kk kkkkkkkkk     ttt
            import a.{b as c}; end until open
            kkkkkk      kk
            """#),
        Sample(
            "rust",
            #"""
            let union = rng.gen(); union U { a: u8 } f().await; gen { }
            kkk             fff    kkkkk t      kk   f   kkkkk  kkk
            """#),
        Sample(
            "protobuf",
            #"""
            message Foo { string message = 1; optional int32 group = 2; }
            kkkkkkk ttt   kkkkkk           n  kkkkkkkk kkkkk         n
            option (a) = 1; import public "b"; rpc F (stream A) returns (B);
            kkkkkk       n  kkkkkk kkkkkk sss  kkk t  kkkkkk t  kkkkkkk  t
            """#),
        Sample(
            "cpp",
            #"""
            import <a>; export module b; auto module = import(c); module.x;
            kkkkkk      kkkkkk kkkkkk    kkkk          ffffff
            """#),
        Sample(
            "graphql",
            #"""
            type Foo { type: String input: Int }
            kkkk ttt   yyyy  tttttt yyyyy  ttt
            """#),
        Sample(
            "go",
            #"""
            x.error(a ...string); x.byte = string(y)
              fffff      kkkkkk            kkkkkk
            """#),
        Sample(
            "sql",
            #"""
            select t.type, o.date, key, version from t where position = 1;
            kkkkkk                              kkkk   kkkkk            n
            create type a; b int primary key, foreign key (type); isolation level
            kkkkkk kkkk      ttt kkkkkkk kkk  kkkkkkk kkk         kkkkkkkkk kkkkk
            """#),
    ]
}

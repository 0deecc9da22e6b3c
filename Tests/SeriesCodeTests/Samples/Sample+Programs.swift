extension Sample {
    static let programs: [Sample] = [
        Sample(
            "swift",
            ##"""
            /* one /* nested */ still */ @main
            cc ccc cc cccccc cc ccccc cc aaaaa
            struct Part: Sendable {
            kkkkkk tttt  tttttttt
                let name = "a\n\(list.map { "\($0)" })" // why
                kkk        sseeee           seevves  es cc ccc
                var size = 0x1F + 1_000.5, raw = #"no \n escape"#
                kkk        nnnn   nnnnnnn        ssss ss ssssssss
                func next(_ x: Int?) -> Bool { x.self == nil }
                kkkk ffff o    ttt      tttt             ooo
            }

            #if os(Linux)
            mmm ff ttttt
            let text = """
            kkk        sss
                two "lines" \(size)
                sss sssssss ee    e
                """
                sss
            """##),
        Sample(
            "c",
            ##"""
            #include <stdio.h>
            mmmmmmmm sssssssss
            #define TWICE(x) \
            mmmmmmm mmmmmmmm m
                (2 * x) // twice
                mm m mm cc ccccc
            static int main(void) {
            kkkkkk kkk ffff kkkk
                char c = '\'', *s = "a\x41" L"b";
                kkkk     sees       sseeees ssss
                return s != NULL ? 0x7Fu : 1.5e-3f; /* end */
                kkkkkk      oooo   nnnnn   nnnnnnn  cc ccc cc
            }

            """##),
        Sample(
            "cpp",
            ##"""
            template <typename T> class Box final {
            kkkkkkkk  kkkkkkkk t  kkkkk ttt kkkkk
              auto text() const { return R"x(a " b)" )x"; }
              kkkk ffff   kkkkk   kkkkkk sssss s sss sss
              int big = 1'000'000; // digits
              kkk       nnnnnnnnn  cc cccccc
            };

            if (p == nullptr) std::cout << u8"ü";
            kk       ooooooo               ssssss
            """##),
        Sample(
            "csharp",
            ##"""
            [Serializable]
            aaaaaaaaaaaaaa
            public record Part(string Name) {
            kkkkkk kkkkkk ffff kkkkkk tttt
                string a = @"C:\x ""y""", b = $"{Name,5} {{x}}";
                kkkkkk     ssssss eesees      ssetttt ne eesees
                char c = '\t'; // one
                kkkk     sees  cc ccc
                #region x
                mmmmmmm m
                decimal d = 1_000m;
                kkkkkkk     nnnnnn
            }

            """##),
        Sample(
            "go",
            ##"""
            package main
            kkkkkkk


            func main() {
            kkkk ffff
            	x := `raw \n` + "a\t" + string('b')
            	     ssss sss   ssees   kkkkkk sss
            	if x == nil { fmt.Println(0x1p-2, 1i) } // end
            	kk      ooo       fffffff nnnnnn  nn    cc ccc
            }

            """##),
        Sample(
            "java",
            ##"""
            @Override public final class Part<T> {
            aaaaaaaaa kkkkkk kkkkk kkkkk tttt t
                /** About. */
                ccc cccccc cc
                String s = """
                tttttt     sss
                    two "lines"
                    sss sssssss
                    """, t = "a\"b";
                    sss      sseess
                long n = 0xFFL + 1_000; char c = '\u0041';
                kkkk     nnnnn   nnnnn  kkkk     seeeeees
                boolean b = this.n > 1 ? true : null == s;
                kkkkkkk     kkkk     n   oooo   oooo
            }

            """##),
        Sample(
            "kotlin",
            ##"""
            fun main(args: Array<String>) {
            kkk ffff       ttttt tttttt
                val text = "Hi $name, ${args.size + 1}!"
                kkk        sss vvvvvs ee            ness
                /* a /* b */ c */
                cc c cc c cc c cc
                println(Part::class, 1_000L, 'x', null)
                fffffff tttt         nnnnnn  sss  oooo
            }

            """##),
        Sample(
            "protobuf",
            ##"""
            syntax = "proto3"; // version
            kkkkkk   ssssssss  cc ccccccc
            message Part {
            kkkkkkk tttt
              repeated string name = 1 [deprecated = true];
              kkkkkkkk kkkkkk        n               oooo
            }

            """##),
        Sample(
            "rust",
            ##"""
            #[derive(Debug, Clone)]
            mmmmmmmmmmmmmmm mmmmmmm
            pub fn part<'a>(s: &'a str) -> Option<u8> {
            kkk kk ffff aa      aa kkk     tttttt kk
                let c = 'x'; let r = r#"a "b""#; // line
                kkk     sss  kkk     ssss sssss  cc cccc
                println!("{}\n", b'\n' + 0b1010_u8 /* a /* b */ */);
                fffffff  sssees  sssss   nnnnnnnnn cc c cc c cc cc
                match self { Self::A => true }
                kkkkk vvvv   tttt  t    oooo
            }

            """##),
        Sample(
            "scala",
            ##"""
            case class Part(name: String) extends Item {
            kkkk kkkkk ffff       tttttt  kkkkkkk tttt
              val text = s"Hi $name, ${name.size}" + """a "b""""
              kkk        ssss eeeees ee         es   ssss ssssss
              def next = 'c' // end
              kkk ffff   sss cc ccc
            }

            """##),
    ]
}

/// Code that looks like something else at first sight.
extension Sample {
    static let traps: [Sample] = [
        Sample(
            "csharp",
            ##"""
            var json = $"""
            kkk        ssss
                { "name": "{name}" }
                e ssssss  ssssssss e
                """;
                sss
            string a = """a "b" c""", b = $$"""{{x}} {y}""", c = """"
            kkkkkk     ssss sss ssss      sssssee ee ssssss      ssss
                """
                sss
                """"; // one
                ssss  cc ccc
            """##),
        Sample(
            "bash",
            ##"""
            (( flags |= 1 << i )); echo "$x"
            kk          n      kk  ffff svvs
            if ((a<<2)); then cat <<\EOF
            kk kk   nkk  kkkk     ssssss
            no $x
            ss ss
            EOF
            sss
            fi; foo $(( 1 << n )) # it's done
            kk      kkk n      kk c cccc cccc
            """##),
        Sample(
            "mysql",
            ##"""
            INSERT INTO t VALUES ('it\'s', "a\"b"); -- one
            kkkkkk kkkk   kkkkkk  ssseess  sseess   cc ccc
            """##),
        Sample(
            "http",
            ##"""
            GET /a HTTP/1.1
            kkk    kkkk nnn
            Accept: */*
            yyyyyy  sss


            PUT /b HTTP/1.1
            kkk    kkkk nnn
            If-None-Match: "abc"
            yyyyyyyyyyyyy  sssss


            {"a": 1,
             yyy  n


            "b": 2}
            yyy  n


            HTTP/1.1 304 Not Modified
            kkkk nnn nnn
            Content-Type: text/html
            yyyyyyyyyyyy  sssssssss


            <p>Don't</p>
            ggg     gggg
            """##),
        Sample(
            "javascript",
            ##"""
            sum += a[i]++ / 2; const z = "x/y"; b-- / c / d; x = - /a/
                            n  kkkkk     sssss                     sss
            x = (a)

            /(?<!b)\/d'/.exec(c) // it's
            ssssssssssss ffff    ccccccc
            <p>Read it at https://example.org/a <b>now</b></p>
               tttt
            """##),
        Sample(
            "javascript",
            ##"""
            x = /foo\

            y = 2 / 3 // it's
                n   n ccccccc
            """##),
        Sample(
            "dockerfile",
            ##"""
            ENV A=1 \
            kkk   n e
                PORT=80
                     nn
            RUN <<EOF
            kkk sssss
            apt-get update
            sssssss ssssss
            EOF
            sss
            EXPOSE 80
            kkkkkk nn
            """##),
        Sample(
            "diff",
            ##"""
            --- a/x.sql
            hhh hhhhhhh
            +++ b/x.sql
            hhh hhhhhhh
            @@ -1,2 +1,2 @@
            hh hhhh hhhh hh
            --- old comment
            ddd ddd ddddddd
             ++ same

            +++ i;
            iii ii
            """##),
    ]
}

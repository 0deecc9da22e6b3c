extension Sample {
    static let documents: [Sample] = [
        Sample(
            "css",
            ##"""
            /* one */
            cc ccc cc
            @media (min-width: 40em) and (hover: hover) {
            kkkkkk             nnkk  ooo
              a:hover, .card > #top::before { color: #fff !important; margin: -0.5rem auto; }
               aaaaaa  ttttt   vvvvaaaaaaaa   kkkkk  nnnn mmmmmmmmmm  kkkkkk  nnnnkkk oooo
            }

            :root { --gap: 1px; background: url(a.png) no-repeat; }
            aaaaa   vvvvv  nkk  kkkkkkkkkk      sssss  ooooooooo
            """##),
        Sample(
            "diff",
            ##"""
            diff --git a/x b/x
            hhhh hhhhh hhh hhh
            --- a/x
            hhh hhh
            +++ b/x
            hhh hhh
            @@ -1,2 +1,2 @@
            hh hhhh hhhh hh
             same

            -old
            dddd
            +new
            iiii
            """##),
        Sample(
            "html",
            ##"""
            <!DOCTYPE html>
            mmmmmmmmm mmmmm
            <!-- one --> <a href="/x" class=b>1 &lt; 2</a>
            cccc ccc ccc gg aaaa ssss aaaaa  g  vvv   gggg
            <script>let x = "</b>"; // two</script>
            ggggggggkkk     ssssss  cc cccggggggggg
            <style>p { color: red }</style><br/>
            ggggggg    kkkkk  ooo  ggggggggggg g
            """##),
        Sample(
            "http",
            ##"""
            POST /parts?x=1 HTTP/1.1
            kkkk          n kkkk nnn
            Host: localhost:8080
            yyyy  ssssssssssssss
            Content-Type: application/json
            yyyyyyyyyyyy  ssssssssssssssss


            {"a": 1}
             yyy  n
            """##),
        Sample(
            "markdown",
            ##"""
            # Title
            h hhhhh
            Text with `code` and [link](to.md).
                      ssssss            aaaaa
            ```swift
            ssssssss
            let x = 1
            kkk     n
            ```
            sss
            - item <!-- no -->
            k      cccc cc ccc
            """##),
        Sample(
            "xml",
            ##"""
            <?xml version="1.0"?>
            mmmmm mmmmmmmmmmmmmmm
            <a:b x='1'><![CDATA[<x>]]></a:b>
            gggg a sssgmmmmmmmmmmmmmmmgggggg
            """##),
    ]
}

extension Sample {
    static let configurations: [Sample] = [
        Sample(
            "dockerfile",
            ##"""
            # one
            c ccc
            FROM debian:12 AS build
            kkkk           kk
            RUN apt-get update && \
            kkk                   e
                # why
                c ccc
                echo "$HOME"
                ffff svvvvvs
            COPY --from=build /a "/b c"
            kkkk   kkkk          sss ss
            """##),
        Sample(
            "hcl",
            ##"""
            resource "aws_x" "y" { # one
            kkkkkkkk sssssss sss   c ccc
              name  = "a-${var.name}"
              yyyy    sssee        es
              count = length(var.list) > 0 ? 1 : null
              yyyyy   ffffff             n   n   oooo
            }

            """##),
        Sample(
            "ini",
            ##"""
            ; one
            c ccc
            [part]
            kkkkkk
            name = a b
            yyyy   s s
            """##),
        Sample(
            "json",
            ##"""
            {

              "name" : "a\"b", // comment
              yyyyyy   sseess  cc ccccccc
              "list": [1, -2.5e3, true, null]
              yyyyyy   n  nnnnnn  oooo  oooo
            }

            """##),
        Sample(
            "makefile",
            ##"""
            CC := cc # one
                     c ccc
            all: $(OBJECTS) %.o
            fff  kkvvvvvvvk
            	@echo "$@" && $(CC) -o $<
            	      svvs    kk  k
            ifdef X
            kkkkk
            """##),
        Sample(
            "nginx",
            ##"""
            server { # one
            kkkkkk   c ccc
                listen 80;
                kkkkkk nn
                location /x { return 301 "https://$host"; }
                kkkkkkkk ss   ssssss nnn sssssssssvvvvvs
            }

            """##),
        Sample(
            "properties",
            ##"""
            # one
            c ccc
            name = a b
            yyyy   s s
            other: c
            yyyyy  s
            """##),
        Sample(
            "toml",
            ##"""
            # one
            c ccc
            [part."a b"]
            kkkkkkss ssk
            name = "x\n" # two
            yyyy   ssees c ccc
            list = [1, 0xFF, true,
            yyyy    n  nnnn  oooo
              ['a'], 2026-11-24]
               sss   nnnn nn nn
            """##),
        Sample(
            "yaml",
            ##"""
            # one
            c ccc
            name: &x it's "plain" # two
            yyyy  vv              c ccc
            "quoted key": 'it''s'
            yyyyyyy yyyy  ssseess
            list: [a, 1, true, "b"]
            yyyy      n  oooo  sss
            - key: |
              yyy
                block: text

              next: 1.5
              yyyy  nnn
            """##),
    ]
}

extension Sample {
    static let scripts: [Sample] = [
        Sample(
            "bash",
            ##"""
            #!/bin/sh
            ccccccccc
            for file in *.md; do # each
            kkk      kk       kk c cccc
              echo "size: $(wc -c < "$file") ${HOME}/x" 'it''s' $1 \$
              ffff ssssss kk        svvvvvsk eevvvvesss sssssss vv ee
            done
            kkkk
            cat <<EOF > out
                sssss s sss
            Hello $USER
            sssss vvvvv
            EOF
            sss
            if [ "$#" -gt 2 ]; then exit 1; fi
            kk   svvs     n    kkkk ffff n  kk
            """##),
        Sample(
            "console",
            ##"""
            $ ls -l "a b" # all
            p       ss ss c ccc
            total 4
            uuuuu u
            user@host:~/x$ echo ready
            pppppppppppppp ffff
            done
            uuuu
            $ echo "a" \
            p ffff sss e
            >   -p 80:80 \
            p            e
            > b
            p
            ok
            uu
            """##),
        Sample(
            "elixir",
            ##"""
            defmodule Part do
            kkkkkkkkk tttt kk
              @doc "About #{1 + 2}"
              aaaa ssssss een   nes
              def next(list, do: nil), do: Enum.map(list, &(&1 + 0x1F)) # end
              kkk ffff       ss  ooo   ss  tttt fff          n   nnnn   c ccc
              def kind?(x), do: x == :ok or ~r/a\/b/ =~ "x" or ?" == 34
              kkk fffff     ss       sss kk sssseess    sss kk ss    nn
              @text """
              aaaaa sss
              lines
              sssss
              """
              sss
            end
            kkk
            """##),
        Sample(
            "javascript",
            ##"""
            import { a } from 'b';
            kkkkkk       kkkk sss
            const re = /[/"]\/x/gi, half = total / 2 / n;
            kkkkk      sssssssssss                 n
            class Part { #size = 1_000n; }
            kkkkk tttt           nnnnnn
            async function next(x) { // why
            kkkkk kkkkkkkk ffff      cc ccc
              return `a ${x.map((y) => `${y}`)} b` + "c\u00e4" + true;
              kkkkkk ss ee             see es e ss   sseeeeees   oooo
            }

            """##),
        Sample(
            "typescript",
            ##"""
            type Part<T> = { readonly name: string; next?: T | null };
            kkkk tttt t      kkkkkkkk       kkkkkk         t   oooo
            abstract class Box implements Item { constructor(private x = 1) {} }
            kkkkkkkk kkkkk ttt kkkkkkkkkk tttt   fffffffffff kkkkkkk     n
            """##),
        Sample(
            "lua",
            ##"""
            local function next(list) -- one
            kkkkk kkkkkkkk ffff       cc ccc
              --[==[ long ]] ]==]
              cccccc cccc cc cccc
              return #list .. [[a
              kkkkkk          sss
            b]] .. 'c\n' .. 0xFF, nil
            sss    ssees    nnnn  ooo
            end
            kkk
            """##),
        Sample(
            "php",
            ##"""
            <h1 class="a"><?php
            ggg aaaaa sssgmmmmm
            $x = "Hi $name {$list['a']}\n"; // end ?></h1>
            vv   sss eeeee eeeeeeeeeeeeees  cc ccc mmggggg
            <?= 'it\'s' . 10_000 ?>
            mmm ssseess   nnnnnn mm
            """##),
        Sample(
            "powershell",
            ##"""
            function Get-Part($Name) { # one
            kkkkkkkk ffffffff vvvvv    c ccc
              <# block #>
              cc ccccc cc
              Write-Output "Hi $Name $(1 + 2) `n" + 'it''s'
                           sss eeeee een   ne ees   ssseess
              @"
              ss
            "quoted"
            ssssssss
            "@
            ss
            }

            """##),
        Sample(
            "pycon",
            ##"""
            >>> x = "a"  # b
            ppp     sss  c c
            >>> x
            ppp
            'a'
            uuu
            >>> def f():
            ppp kkk f
            ...     return 1
            ppp     kkkkkk n
            ...
            ppp
            ....
            uuuu
            """##),
        Sample(
            "python",
            ##"""
            @cache
            aaaaaa
            def next(self, x: int = 0x1F) -> str:
            kkk ffff vvvv           nnnn
                """About \"""this."""
                ssssssss eessssssssss
                return f"{x!r:>{width}} {{no}}" + r'\d' + b'\x00' if x else None  # why
                kkkkkk sse            e eessees   sssss   sseeees kk   kkkk oooo  c ccc
            class Part: pass
            kkkkk tttt  kkkk
            1_000.5e-3j
            nnnnnnnnnnn
            """##),
        Sample(
            "ruby",
            ##"""
            class Part < Item # one
            kkkkk tttt   tttt c ccc
              attr_reader :name, "x": 1, if: nil
              kkkkkkkkkkk sssss  sss  n  ss  ooo
              def empty? = @name.nil? || $x =~ /a\/b/
              kkk ffffff   vvvvv         vv    ssssss
              text = <<~EOS + %w[a b].join('\n')
                     ssssss   ssss ss ffff sssss
                Hi #{name}
                ss ee    e
              EOS
              sss
              puts "#{name}!" unless x / 2 == Foo::BAR
                   see    ess kkkkkk     n    ttt
            end
            kkk
            """##),
    ]
}

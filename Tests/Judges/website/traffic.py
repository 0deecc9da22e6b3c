"""What a browser does when it opens a page: nothing fails, nothing complains in the console, and nothing leaves."""

from . import servers
from .browser import Look, chromium, scroll_through, window
from .findings import Finding, Verdict


def judge(sites, thorough, scratch):
    verdict = Verdict("")
    count = 0
    with chromium() as browser:
        for site in sites:
            for server in servers.REAL if thorough else ["nginx"]:
                for prefix in ("", servers.PREFIX) if thorough else (servers.PREFIX,):
                    with servers.origin(site.folder, scratch, server, prefix) as origin:
                        with window(browser, Look()) as page:
                            watch = Watch(page, origin)
                            for path in site.pages if thorough else site.distinct:
                                if path == "404.html" and not prefix:
                                    continue
                                watch.where = f"{site.site.name} /{path} from {origin.name}"
                                page.goto(origin.root + path, wait_until="load")
                                scroll_through(page)
                                count += 1
                            verdict.findings += watch.findings
    verdict.looked_at = f"{count} pages opened"
    return verdict


class Watch:
    """Notes what a page says and asks for."""

    def __init__(self, page, origin):
        self.where = ""
        self.findings = []
        page.on("console", self.console)
        page.on("pageerror", lambda error: self.finding(f"a script fails: {error.message}", ""))
        page.on("requestfailed", self.failure)
        page.on("response", self.response)
        page.route("**/*", lambda route: self.route(route, origin))

    def route(self, route, origin):
        if route.request.url.startswith(origin.host):
            route.continue_()
        else:
            self.finding("a request leaves", route.request.url)
            route.abort()

    def failure(self, request):
        # An icon that was still on its way when the next page was asked for.
        if request.failure != "net::ERR_ABORTED":
            self.finding(f"a request fails: {request.failure}", request.url)

    def console(self, message):
        if message.type in ("error", "warning"):
            self.finding(f"the console has an {message.type}: {message.text}", message.location.get("url", ""))

    def response(self, response):
        if response.status >= 400:
            self.finding(f"a request is answered with {response.status}", response.url)

    def finding(self, message, place):
        self.findings.append(Finding(self.where, message, place))

"""The command line: every check and tool without MkDocs.

``make`` calls these. Standard output holds the answer and nothing else; what is said to a person beside it goes to
standard error. Exit status 1 means that something is wrong and has been told in a sentence.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import pathlib
import sys
from collections.abc import Sequence

from . import mark, schema, site
from .contacts.confirm import NotConfirmed, confirm
from .findings import as_json, as_text, has_errors
from .laws.cite import cite
from .laws.register import load_laws
from .laws.watch import compare
from .pages import load_pages
from .publish import NotPublished, publish
from .readability.lix import readings
from .readability.table import as_table
from .textfiles import line_reader
from .today import BadDay, read_day, today


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command in ``argv`` (default: the process's own) and return its exit status."""
    args = _parser().parse_args(argv)
    try:
        result: int = args.run(args)
    except (BadDay, NotConfirmed, NotPublished) as error:
        print(error, file=sys.stderr)
        return 1
    return result


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="vagvisaren", description="Vägvisarens kontroller och verktyg.")
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path.cwd(), help="projektets mapp")
    commands = parser.add_subparsers(required=True, metavar="KOMMANDO")

    check = commands.add_parser("check", help="alla kontroller, ingen sajt")
    check.add_argument("--format", choices=["text", "json"], default="text")
    check.add_argument("--language", choices=["sv", "en"], default="sv")
    check.add_argument("--today", default="", help="dagen att kontrollera för, år-månad-dag")
    check.add_argument("--strict", action="store_true", help="även varningar ger status 1")
    check.set_defaults(run=_check)

    build = commands.add_parser("build", help="bygg site/ och byt ut den när allt är klart")
    build.set_defaults(run=_build)

    verify = commands.add_parser("verify", help="bär varje byggd sida märket att kontrollerna har körts?")
    verify.add_argument("folder", type=pathlib.Path)
    verify.set_defaults(run=_verify)

    cite = commands.add_parser("cite", help="laghänvisningar i texten på standard in, ett JSON-objekt per rad")
    cite.add_argument("--date", default="", help="textens dag, år-månad-dag; annars i dag")
    cite.set_defaults(run=_cite)

    watch = commands.add_parser("law-watch", help="jämför lagregistret med en mapp med lagtexter")
    watch.add_argument("mirror", type=pathlib.Path)
    watch.add_argument("--format", choices=["text", "json"], default="text")
    watch.add_argument("--language", choices=["sv", "en"], default="sv")
    watch.set_defaults(run=_law_watch)

    lix = commands.add_parser("lix", help="varje svensk sidas LIX, den svåraste först")
    lix.set_defaults(run=_lix)

    confirmed = commands.add_parser("confirm", help="skriv i data/contacts.yml att en kontakt har provats")
    confirmed.add_argument("contact", help="kontaktens id")
    confirmed.add_argument("--date", default="", help="dagen då någon provade, år-månad-dag; annars i dag")
    confirmed.add_argument("--by", default="", help="vem som provade, med roll")
    confirmed.set_defaults(run=_confirm)

    schemas = commands.add_parser("schema", help="skriv data/schema/ efter modellerna")
    schemas.set_defaults(run=_schema)
    return parser


def _check(args: argparse.Namespace) -> int:
    day: dt.date = read_day(args.today, "TODAY") or today()
    _, findings = site.check_all(args.root, day)
    if args.format == "json":
        print(as_json(findings, args.language))
    else:
        print(as_text(findings, args.language, line_reader(args.root)))
    return 1 if has_errors(findings) or (args.strict and findings) else 0


def _build(args: argparse.Namespace) -> int:
    print(f"Sajten ligger i {publish(args.root)}.")
    return 0


def _verify(args: argparse.Namespace) -> int:
    missing = mark.unmarked(args.folder)
    for path in missing:
        print(f"{path}: märket saknas, kontrollerna har inte körts.", file=sys.stderr)
    return 1 if missing else 0


def _cite(args: argparse.Namespace) -> int:
    laws, findings = load_laws(args.root)
    if has_errors(findings):
        print(as_text(findings, line_at=line_reader(args.root)), file=sys.stderr)
        return 1
    day = today()
    text = sys.stdin.buffer.read().decode("utf-8", errors="replace")
    for found in cite(laws, text, read_day(args.date, "DATE") or day, day):
        print(json.dumps(found, ensure_ascii=False))
    return 0


def _law_watch(args: argparse.Namespace) -> int:
    laws, findings = load_laws(args.root)
    findings += compare(laws, args.mirror)
    if args.format == "json":
        print(as_json(findings, args.language))
    else:
        print(as_text(findings, args.language, line_reader(args.root)))
    return 1 if findings else 0


def _lix(args: argparse.Namespace) -> int:
    pages, findings = load_pages(args.root)
    print(as_table(readings(pages.values())))
    if findings:
        print(as_text(findings, line_at=line_reader(args.root)), file=sys.stderr)
    return 1 if has_errors(findings) else 0


def _confirm(args: argparse.Namespace) -> int:
    day = today()
    print(confirm(args.root, args.contact, read_day(args.date, "DATE") or day, args.by, day))
    return 0


def _schema(args: argparse.Namespace) -> int:
    for path in schema.write(args.root):
        print(path)
    return 0

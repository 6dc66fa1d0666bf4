"""What every client's program shares: where the server is, and one line for each thing that was tried."""

import contextlib
import os
import sys
import traceback

URL = os.environ["INFOSTRADA_URL"].rstrip("/")
LOGIN = os.environ.get("INFOSTRADA_LOGIN", "")
PASSWORD = os.environ.get("INFOSTRADA_PASSWORD", "")
REGISTER = os.environ.get("INFOSTRADA_REGISTER", "")
# The register's service, on whose end point clients write.
WFS = f"{URL}/wfs/rejestr/{REGISTER}"
POINTS = f"{REGISTER}_punkt"
POINT_TYPE = f"{REGISTER}:PRB_Punkt"


class Skip(Exception):
    """The thing cannot be tried here."""


@contextlib.contextmanager
def tried(name):
    """One thing that was tried: PASS, FAIL with the reason, or SKIP."""
    try:
        yield
    except Skip as why:
        print(f"SKIP {name}: {why}", flush=True)
    except Exception as why:  # every failure is a line of its own
        text = " ".join(str(why).split())[:400] or type(why).__name__
        print(f"FAIL {name}: {text}", flush=True)
        if os.environ.get("INFOSTRADA_TRACE"):
            traceback.print_exc(file=sys.stderr)
    else:
        print(f"PASS {name}", flush=True)


def same(found, wanted, what="value"):
    """Raises when they differ."""
    if found != wanted:
        raise AssertionError(f"{what}: {found!r} in place of {wanted!r}")


def holds(condition, what):
    """Raises when the condition does not hold."""
    if not condition:
        raise AssertionError(what)

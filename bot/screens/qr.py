"""An address as a picture to print or to show, for those who would rather scan than type."""

import io


def png(address: str) -> bytes:
    """Black on white, with the quiet zone that scanners need; about 400 pixels wide for a link of ours."""
    import segno  # noqa: PLC0415  only when a code is drawn

    drawn = io.BytesIO()
    segno.make(address, error="m", micro=False).save(drawn, kind="png", scale=10, border=4)
    return drawn.getvalue()

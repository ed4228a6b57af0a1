"""The digit at the end of a number that tells whether the others were typed right."""


def is_luhn(digits: str) -> bool:
    """Of a Swedish personal identity number without its century: ten digits."""
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(digits))
    return sum(each // 10 + each % 10 for each in doubled) % 10 == 0


def is_postal(digits: str) -> bool:
    """Of the post of every country (UPU S10): eight digits and the check digit."""
    weighed = sum(
        int(digit) * weight for digit, weight in zip(digits, (8, 6, 4, 2, 3, 5, 9, 7), strict=False)
    )
    return {10: 0, 11: 5}.get(11 - weighed % 11, 11 - weighed % 11) == int(digits[8])

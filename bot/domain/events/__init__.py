"""What can happen, in the past tense: a file of events for each topic; `event` is what they have in common.

An event is journalled in the transaction that makes it true, under the name of its class. Its fields are
numbers, dates and words from our own lists: never names, never texts that people wrote.
"""

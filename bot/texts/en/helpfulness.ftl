## Was this helpful?

helped-ask = Was this helpful?
helped-yes = Yes, it helped
helped-no = No
helped-thanks = Thank you! It is counted, but not who you are.
helped-once = Thank you, that is counted already.
helped-no-near = Does any of these help?
helped-no-other = Feel free to ask in other words.
helped-no-member = Or ask your coordinator.
helped-figures = Answers that did not help
helped-figures-how = The last { $months } months, most no first. Nobody sees who has tapped.
helped-figures-none = Nobody has said yet what they think of an answer.
helped-figures-button = Do the answers help?
helped-line = { $title } ({ $language ->
    [en] English
   *[sv] Swedish
 }): { $no } no, { $yes } yes

emergency-first = The bot does not alert anyone. Call 112.
emergency-title = A leak, a smell, powder – or someone feels ill
emergency-steps =
    1. Do not touch the item. Do not move it.
    2. Warn others and leave the room calmly.
    3. Close doors and windows, but do not lock them. Turn off the ventilation if you can.
    4. Call 112 and do what they say.
    5. Wash your hands with soap and water, not hand sanitiser. Do not touch your face.
    6. Did it get on you? Do not go home. Wait for the rescue service.
emergency-threat-title = Threats or violence
emergency-threat = Your safety comes first. Step back, do not resist, and call 112.
emergency-not-urgent = Not urgent? Police 114 14 · Customs 90 114 · Poison information 010-456 67 00 · Healthcare 1177
emergency-review = To be reviewed by the rescue service. Source: SST krishandledning and NIOSH, read in 2026.
emergency-copy = Copy 112
emergency-other-language = På svenska

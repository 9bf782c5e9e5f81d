/** An invented cup to try the page with: a record in its own form, with a shoot-out, extra time and a walkover. */
export const example = `= 2024 Harbour Cup =

Infobox
- Title: Harbour Cup
- Year: 2024
- Num Teams: 8
- Winners: Riverside
- Second: Saltmarsh

==Quarter-finals==
4 May 2024
Northgate 2-1 Millbrook
  Northgate: Hale 12', Okoro 70'
  Millbrook: Dunn 33'
Saltmarsh 1-1 (4-2 p) Eastfield
  Saltmarsh: Vane 58'
  Eastfield: Marlow 81'
5 May 2024
Old Quay 0-3 Riverside
  Riverside: Petrov 9' 44', Lind 77'
Castle Hill (w/o) Lighthouse

==Semi-finals==
18 May 2024
Northgate 0-2 Saltmarsh
  Saltmarsh: Vane 25', Bright 90+1'
19 May 2024
Riverside 3-2 a.e.t. Castle Hill
  Riverside: Lind 14', Petrov 60' 108'
  Castle Hill: Fenn 3', Ashby 88'

==Final==
1 June 2024
Saltmarsh 1-2 Riverside
  Saltmarsh: Vane 40'
  Riverside: Petrov 52', Lind 86'
`;

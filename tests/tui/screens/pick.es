=== records 80x24 cursor 4,14
 Documentos › Alta: Documento                       DEMO  ficha · oscar · 06:00
* Tipo                [Factura         ▼]* Fecha            [21/11/2026 ]
* Cliente             [                                                      ▼]
  C┌─ Cliente ──────────────────────────────────────────────────────────────┐
  V│ Buscar: n                                                              │▼]
  S│ ►Nahuel SAS                                                     000004 │ ]
  H│  Ñandú Ltda                                                     000003 │
  N│  Comercial Los Ñires SpA                                        000001 │ ]
   │                                                                        │
   │                                                                        │o
  1│                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │al
   │                                                                        │00
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · F7: uno nuevo · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7Nuevo  8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     bbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                     dddddd
                                                                     dddddd

bbb                                                                          bbb
ddd




                                                                             bb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr

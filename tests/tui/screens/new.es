=== empty 80x24 cursor 2,23
 Clientes › Alta: Cliente                           DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [                                                       ]
  Nombre comercial    [                                                       ]
* Tipo                [Cliente        ▼]  País              [México          ▼]
  RFC                 [              ]    Tipo de persona   [                ▼]
  Id. externo         [                ]  Teléfono 1        [                 ]
  Teléfono 2          [                ]  Correo            [                 ]
  Sitio web           [                ]  Giro              [                 ]
  Régimen fiscal      [               ▼]  Uso de CFDI       [                ▼]
  Condiciones de pago [               ▼]  Días de crédito   [     ]
  Límite de crédito   [              ]    Lista de precios  [                ▼]
  Estatus             [               ▼]  Asignado a        [                ▼]
  Copia de correos    [ ]                 Contacto: nombre  [                 ]
  Contacto: teléfono  [                ]  Contacto: celular [                 ]
  Contacto: correo    [                ]  Contacto: cargo   [                 ]
  Contacto: depto.    [                ]
  Nota                [                                                       ]
                      [                                                       ]
                      [                                                       ]↓
________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
















                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== kind-list 80x24 cursor 4,14
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [Fundación Ñielol                                       ]
  N┌─ Tipo ─────────────────────────────────────────────────────────────────┐ ]
* T│ Buscar: p                                                              │▼]
  R│ ►Prospecto                                                             │▼]
  I│                                                                        │ ]
  T│                                                                        │ ]
  S│                                                                        │ ]
  R│                                                                        │▼]
  C│                                                                        │
  L│                                                                        │▼]
  E│                                                                        │▼]
  C│                                                                        │ ]
  C│                                                                        │ ]
  C│                                                                        │ ]
  C│                                                                        │
  N│                                                                        │ ]
   │                                                                        │ ]
   └────────────────────────────────────────────────────────────────────────┘ ]↓
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr


     bbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr













                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== wrong-rut 80x24 cursor 5,61
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [Fundación Ñielol                                       ]
  Nombre comercial    [                                                       ]
* Tipo                [Cliente        ▼]  País              [Chile           ▼]
! RUT                 [76.086.428-K  ]    Tipo de persona   [                ▼]
  Id. externo         [                ]  Teléfono 1        [                 ]
  Teléfono 2          [                ]  Correo            [                 ]
  Sitio web           [                ]  Giro              [                 ]
  Régimen tributario  [               ▼]  Uso de CFDI       [                ▼]
  Condiciones de pago [               ▼]  Días de crédito   [     ]
  Límite de crédito   [              ]    Lista de precios  [                ▼]
  Estatus             [               ▼]  Asignado a        [                ▼]
  Copia de correos    [ ]                 Contacto: nombre  [                 ]
  Contacto: teléfono  [                ]  Contacto: celular [                 ]
  Contacto: correo    [                ]  Contacto: cargo   [                 ]
  Contacto: depto.    [                ]
  Nota                [                                                       ]
                      [                                                       ]
                      [                                                       ]↓
________________________________________________________________________________
 ! RUT: El dígito verificador del RUT no corresponde; compárelo con el
 documento.
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr




b                                                            bbbbbbbbbbbbbbbbb













                                                                               d

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== undone 80x24 cursor 5,23
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [Fundación Ñielol                                       ]
  Nombre comercial    [                                                       ]
* Tipo                [Cliente        ▼]  País              [Chile           ▼]
  RUT                 [              ]    Tipo de persona   [                ▼]
  Id. externo         [                ]  Teléfono 1        [                 ]
  Teléfono 2          [                ]  Correo            [                 ]
  Sitio web           [                ]  Giro              [                 ]
  Régimen tributario  [               ▼]  Uso de CFDI       [                ▼]
  Condiciones de pago [               ▼]  Días de crédito   [     ]
  Límite de crédito   [              ]    Lista de precios  [                ▼]
  Estatus             [               ▼]  Asignado a        [                ▼]
  Copia de correos    [ ]                 Contacto: nombre  [                 ]
  Contacto: teléfono  [                ]  Contacto: celular [                 ]
  Contacto: correo    [                ]  Contacto: cargo   [                 ]
  Contacto: depto.    [                ]
  Nota                [                                                       ]
                      [                                                       ]
                      [                                                       ]↓
________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr




                       bbbbbbbbbbbbbb













                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== saved 80x24 cursor hidden
 Clientes › 000028 Fundación Ñielol                 DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000028
 Razón social         Fundación Ñielol
 Nombre comercial
 Tipo                 Cliente             País              Chile
 RUT                                      Tipo de persona
 Id. externo                              Teléfono 1
 Teléfono 2                               Correo
 Sitio web                                Giro
 Régimen tributario                       Uso de CFDI
 Condiciones de pago                      Días de crédito   0
 Límite de crédito    0.00                Lista de precios
 Estatus                                  Asignado a
 Copia de correos     no                  Saldo             0.00
 Alta                 21/11/2026 06:00




________________________________________________________________________________
 Se guardó: 000028 Fundación Ñielol
 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== self-contact 80x24 cursor hidden
 Contactos › Fundación Ñielol                       DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Historial
 Cliente            Fundación Ñielol     Persona            Fundación Ñielol
 Nombre             Fundación Ñielol
 Cargo                                   Departamento
 Teléfono                                Celular
 Correo                                  Segundo correo
 Domicilio
 Descripción
 Recibe por correo  Todos
 Principal          sí                   Usuario de portal  no
 Servicio desde                          Servicio hasta
 Asignado a







________________________________________________________________________________

 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== locked-skipped 80x24 cursor 4,60
 Contactos › Fundación Ñielol                       DEMO  ficha · oscar · 06:00
  Cliente            Fundación Ñielol    Persona            Fundación Ñielol
  Nombre            [Fundación Ñielol                                         ]
  Cargo             [                 ]  Departamento      [              ]
  Teléfono          [                 ]  Celular           [                  ]
  Correo                                 Segundo correo    [                  ]
  Domicilio
  Descripción       [                                                         ]
  Recibe por correo [Todos                                                   ▼]
  Principal         [x]                  Usuario de portal [ ]
  Servicio desde    [           ]        Servicio hasta    [           ]
  Asignado a        [                ▼]








________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                     ddddddddddddddddd                      dddddddddddddddddd


                                                            bbbbbbbbbbbbbbbbbb
                     ddddddddddddddddd
                     ddddddddddddddddddddddddddddddddddddddddddddddddddddddddd















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== note 80x24 cursor 3,18
 [modificado] Alta: Nota de Fundación Ñielol        DEMO  ficha · oscar · 06:00
  Cliente  Fundación Ñielol
* Texto   [Primera línea                                                      ]
          [segunda                                                            ]
          [                                                                   ]
          [                                                                   ]
          [                                                                   ]
          [                                                                   ]
          [                                                                   ]
          [                                                                   ]
          [                                                                   ]
          [                                                                   ]
          [                                                                   ]
          [                                                                   ]
          [                                                                   ]
          [                                                                   ]
          [                                                                   ]
          [                                                                   ]
          [                                                                   ]
          [                                                                   ]
________________________________________________________________________________

 Enter: línea nueva · Tab: otro campo · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
           ddddddddddddddddddddddddddddddd
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== note-saved 80x24 cursor hidden
 Clientes › 000028 Fundación Ñielol                 DEMO  ficha · oscar · 06:00
  1Datos 2Domicilios 3Contactos 4Banco[5Notas]6ODS 7Ventas 8Factura> 9Historial
 Fecha↓           Autor        Texto
►21/11/2026 06:00 oscar        Primera línea…
















________________________________________________________________________________
 Se guardó: 21/11/2026 06:00                                           Fila 1/1
 n nuevo · Enter abre · f mostrar solo · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                      bbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== note-in-history 80x24 cursor hidden
 Clientes › 000028 Fundación Ñielol                 DEMO  ficha · oscar · 06:00
< 3 Contactos  4 Banco  5 Notas  6 ODS  7 Ventas [8 Facturación periódica] 9 Hi>
 Clave↑       Tipo       Estado    Próxima fecha Emitido          Total
 Aún no hay nada aquí. F7 agrega el primero.
















________________________________________________________________________________

 n nuevo · Enter abre · f mostrar solo · 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4       5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
d                                                bbbbbbbbbbbbbbbbbbbbbbbbb     d
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
